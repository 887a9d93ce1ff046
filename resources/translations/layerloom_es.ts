<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Layerloom</name>
<message><source> and {0} more</source><extracomment>messages</extracomment><translation> y {0} más</translation></message>
<message><source> of {0}</source><extracomment>window</extracomment><translation> de {0}</translation></message>
<message><source>'.' or ',', or none</source><extracomment>messages</extracomment><translation>'.' o ',', o nada</translation></message>
<message><source>'/' separates a layer from its weights in Keras files</source><extracomment>messages</extracomment><translation>'/' separa una capa de sus pesos en los archivos de Keras</translation></message>
<message><source>'epoch', 'batch', or a number of batches between values.</source><extracomment>declarations</extracomment><translation>'epoch', 'batch', o un número de lotes entre valores.</translation></message>
<message><source>'epoch', or a number of batches.</source><extracomment>declarations</extracomment><translation>'epoch', o un número de lotes.</translation></message>
<message><source>'number', 'classes', 'category', 'text' or 'date' by name</source><extracomment>messages</extracomment><translation>'number', 'classes', 'category', 'text' o 'date' por nombre</translation></message>
<message><source>'refuse' or 'drop'</source><extracomment>messages</extracomment><translation>'refuse' o 'drop'</translation></message>
<message><source>'rgb' or 'gray', or none</source><extracomment>messages</extracomment><translation>'rgb' o 'gray', o nada</translation></message>
<message><source>'right' or 'down'</source><extracomment>messages</extracomment><translation>'right' o 'down'</translation></message>
<message><source>'{0}' has {1} in the place of {2}</source><extracomment>messages</extracomment><translation>'{0}' tiene {1} en lugar de {2}</translation></message>
<message><source>'{0}' is called '{1}' here</source><extracomment>messages</extracomment><translation>'{0}' se llama aquí '{1}'</translation></message>
<message><source>'{0}' is folded into '{1}'</source><extracomment>messages</extracomment><translation>'{0}' se ha integrado en '{1}'</translation></message>
<message><source>'{0}' is not folded: its weights, or those of '{1}', do not fit</source><extracomment>messages</extracomment><translation>'{0}' no se integra: sus pesos, o los de '{1}', no encajan</translation></message>
<message><source>(None, height, width, channels)</source><extracomment>messages</extracomment><translation>(None, altura, anchura, canales)</translation></message>
<message><source>(batch, queries, dim), (batch, keys, width) and (batch, keys, dim)</source><extracomment>messages</extracomment><translation>(lote, consultas, dim), (lote, claves, anchura) y (lote, claves, dim)</translation></message>
<message><source>(batch, queries, features) and (batch, keys, features)</source><extracomment>messages</extracomment><translation>(lote, consultas, características) y (lote, claves, características)</translation></message>
<message><source>(batch, steps) of whole numbers</source><extracomment>messages</extracomment><translation>(lote, pasos) de enteros</translation></message>
<message><source>(batch, steps, …) of at least 1 step</source><extracomment>messages</extracomment><translation>(lote, pasos, …) de al menos 1 paso</translation></message>
<message><source>(batch, {0})</source><extracomment>messages</extracomment><translation>(lote, {0})</translation></message>
<message><source>(epoch, rate) -&gt; rate, or (epoch) -&gt; rate; epochs count from 0.</source><extracomment>declarations</extracomment><translation>(época, tasa) -&gt; tasa, o (época) -&gt; tasa; las épocas se cuentan desde 0.</translation></message>
<message><source>, got {0}</source><extracomment>window</extracomment><translation>, recibido {0}</translation></message>
<message><source>, their first of {0} channels</source><extracomment>window</extracomment><translation>, el primero de sus {0} canales</translation></message>
<message><source>, {0} more held out</source><extracomment>window</extracomment><translation>, {0} más reservados</translation></message>
<message><source>0 for no, 1 for yes, or both.</source><extracomment>declarations</extracomment><translation>0 para no, 1 para sí, o ambos.</translation></message>
<message><source>0 trainable parameters</source><extracomment>messages</extracomment><translation>0 parámetros entrenables</translation></message>
<message><source>0.15: from 15 % smaller to 15 % larger.</source><extracomment>declarations</extracomment><translation>0.15: de 15 % más pequeño a 15 % más grande.</translation></message>
<message><source>0.2: from 20 % less to 20 % more.</source><extracomment>declarations</extracomment><translation>0.2: de 20 % menos a 20 % más.</translation></message>
<message><source>1  The trained network</source><extracomment>window</extracomment><translation>1  La red entrenada</translation></message>
<message><source>1 file is no image that can be read, and is left out: {0}.</source><extracomment>messages</extracomment><translation>1 archivo no es una imagen legible, y se omite: {0}.</translation></message>
<message><source>1 for a straight line.</source><extracomment>declarations</extracomment><translation>1 para una recta.</translation></message>
<message><source>1 input</source><extracomment>messages</extracomment><translation>1 entrada</translation></message>
<message><source>1 row has no label and is left out (line {0}).</source><extracomment>messages</extracomment><translation>1 fila no tiene etiqueta y se deja fuera (línea {0}).</translation></message>
<message><source>1 to say so.</source><extracomment>declarations</extracomment><translation>1 para decirlo.</translation></message>
<message><source>1 to {0} characters, a letter or a digit first</source><extracomment>messages</extracomment><translation>1 a {0} caracteres, primero una letra o cifra</translation></message>
<message><source>1 to {0} visible characters without '/'</source><extracomment>messages</extracomment><translation>1 a {0} caracteres visibles sin '/'</translation></message>
<message><source>1 to {0}, or -1</source><extracomment>messages</extracomment><translation>1 a {0}, o -1</translation></message>
<message><source>1 unit</source><extracomment>messages</extracomment><translation>1 unidad</translation></message>
<message><source>150 flowers, four measures of each, three kinds. Click the tab Data to look at them.</source><extracomment>tables</extracomment><translation>150 flores, cuatro medidas de cada una, tres especies. Haz clic en la pestaña Datos para verlas.</translation></message>
<message><source>2  What it shall learn now</source><extracomment>window</extracomment><translation>2  Lo que debe aprender ahora</translation></message>
<message><source>2 classes</source><extracomment>messages</extracomment><translation>2 clases</translation></message>
<message><source>3  How much of it stays as it is</source><extracomment>window</extracomment><translation>3  Cuánto de ella queda igual</translation></message>
<message><source>4  Its new head</source><extracomment>window</extracomment><translation>4  Su nueva cabeza</translation></message>
<message><source>A .h5 or .weights.h5 file</source><extracomment>window</extracomment><translation>Un archivo .h5 o .weights.h5</translation></message>
<message><source>A Conv2D layer slides small windows over the picture. Each window is a filter that answers strongly where the picture looks like it: an edge, a corner, a stroke.</source><extracomment>tables</extracomment><translation>Una capa Conv2D desliza pequeñas ventanas por la imagen. Cada ventana es un filtro que responde con fuerza donde la imagen se le parece: un borde, una esquina, un trazo.</translation></message>
<message><source>A batch of {0} samples is more than the {1} to train with: an epoch is one step.</source><extracomment>messages</extracomment><translation>Un lote de {0} muestras es más que las {1} para entrenar: una época es un paso.</translation></message>
<message><source>A batch of {0} samples needs about {1} GB; {2} alone gives out {3} values a sample.</source><extracomment>messages</extracomment><translation>Un lote de {0} muestras necesita unos {1} GB; solo {2} da {3} valores por muestra.</translation></message>
<message><source>A batch size is a whole number of at least 1, not {0}.</source><extracomment>messages</extracomment><translation>Un tamaño de lote es un entero de al menos 1, no {0}.</translation></message>
<message><source>A bend of a wire is a place: two numbers.</source><extracomment>messages</extracomment><translation>Una curva de una conexión es un lugar: dos números.</translation></message>
<message><source>A block cannot wait for its own output.</source><extracomment>messages</extracomment><translation>Un bloque no puede esperar su propia salida.</translation></message>
<message><source>A block keeps its id; {0} cannot become {1}.</source><extracomment>messages</extracomment><translation>Un bloque conserva su id; {0} no puede pasar a {1}.</translation></message>
<message><source>A block without its inputs has no shape, and all behind it cannot be told.</source><extracomment>tables</extracomment><translation>Un bloque sin sus entradas no tiene forma, y nada de lo que sigue puede saberse.</translation></message>
<message><source>A block's name is made of letters, digits, blanks and .,()+&amp;'-.</source><extracomment>messages</extracomment><translation>El nombre de un bloque consta de letras, cifras, espacios y .,()+&amp;'-.</translation></message>
<message><source>A class number that marks what does not count.</source><extracomment>declarations</extracomment><translation>Un número de clase que marca lo que no cuenta.</translation></message>
<message><source>A class without a unit can neither be answered nor learnt.</source><extracomment>tables</extracomment><translation>Una clase sin unidad no se puede responder ni aprender.</translation></message>
<message><source>A comment is a 'note' or a 'frame', not {0}.</source><extracomment>messages</extracomment><translation>Un comentario es 'note' o 'frame', no {0}.</translation></message>
<message><source>A comment keeps its id.</source><extracomment>messages</extracomment><translation>Un comentario conserva su id.</translation></message>
<message><source>A convolution, batch normalization and ReLU.</source><extracomment>tables</extracomment><translation>Una convolución, normalización por lotes y ReLU.</translation></message>
<message><source>A dict of further HTTP headers.</source><extracomment>declarations</extracomment><translation>Un diccionario de otras cabeceras HTTP.</translation></message>
<message><source>A filter of three steps slides along the recording, so a sound is found wherever it stands; no state is carried, and training is fast. Try: wider kernels, or the LSTM of Japanese vowels on the same data.</source><extracomment>tables</extracomment><translation>Un filtro de tres pasos se desliza por la grabación, así que un sonido se encuentra esté donde esté; no se arrastra ningún estado y el entrenamiento es rápido. Prueba: núcleos más anchos, o la LSTM de las vocales japonesas con los mismos datos.</translation></message>
<message><source>A first network</source><extracomment>tables</extracomment><translation>Una primera red</translation></message>
<message><source>A function's name, such as 'softmax', or an expression in x, such as 'x / 255'.</source><extracomment>declarations</extracomment><translation>Nombre de una función, como 'softmax', o una expresión en x, como 'x / 255'.</translation></message>
<message><source>A group has a name.</source><extracomment>messages</extracomment><translation>Un grupo tiene un nombre.</translation></message>
<message><source>A group keeps its id.</source><extracomment>messages</extracomment><translation>Un grupo conserva su id.</translation></message>
<message><source>A headline and facts about it: was it passed on?</source><extracomment>messages</extracomment><translation>Un titular y datos sobre él: ¿se compartió?</translation></message>
<message><source>A layer in several places has one set of weights of one shape.</source><extracomment>tables</extracomment><translation>Una capa en varios lugares tiene un solo juego de pesos de una forma.</translation></message>
<message><source>A layer that answers</source><extracomment>tables</extracomment><translation>Una capa que responde</translation></message>
<message><source>A layer that thinks</source><extracomment>tables</extracomment><translation>Una capa que piensa</translation></message>
<message><source>A learning rate is a positive number, not {0}.</source><extracomment>messages</extracomment><translation>Una tasa de aprendizaje es un número positivo, no {0}.</translation></message>
<message><source>A learning rate of {0} is so low that the weights will hardly change.</source><extracomment>messages</extracomment><translation>Una tasa de aprendizaje de {0} es tan baja que los pesos apenas cambiarán.</translation></message>
<message><source>A learning rate of {0} is very high for {1}: the loss will jump about, or become NaN.</source><extracomment>messages</extracomment><translation>Una tasa de aprendizaje de {0} es muy alta para {1}: la pérdida saltará o se volverá NaN.</translation></message>
<message><source>A line a run; drag along an axis to keep only runs that pass there.</source><extracomment>window</extracomment><translation>Una línea por ejecución; arrastra por un eje para dejar solo las que pasan por ahí.</translation></message>
<message><source>A loss computes with numbers.</source><extracomment>tables</extracomment><translation>Una pérdida calcula con números.</translation></message>
<message><source>A map of the samples</source><extracomment>window</extracomment><translation>Un mapa de las muestras</translation></message>
<message><source>A model of class {0} has no drawing: it is not made of named layers ({1}).</source><extracomment>messages</extracomment><translation>Un modelo de clase {0} no tiene dibujo: no se compone de capas con nombre ({1}).</translation></message>
<message><source>A model of class {0} has no drawing: only Sequential and functional models name their layers.</source><extracomment>messages</extracomment><translation>Un modelo de clase {0} no tiene dibujo: solo los modelos Sequential y funcionales nombran sus capas.</translation></message>
<message><source>A multilayer perceptron: layers in which each unit sees all that came before. No straight line parts the spirals; hidden layers bend it. Try: take one Dense away, or make both smaller, and watch the accuracy.</source><extracomment>tables</extracomment><translation>Un perceptrón multicapa: capas en las que cada unidad ve todo lo anterior. Ninguna recta separa las espirales; las capas ocultas la curvan. Prueba: quita una Dense, o haz más pequeñas las dos, y mira la exactitud.</translation></message>
<message><source>A nested network runs only where all its blocks do.</source><extracomment>tables</extracomment><translation>Una red anidada solo funciona si lo hacen todos sus bloques.</translation></message>
<message><source>A network learns by comparing its output with the labels.</source><extracomment>tables</extracomment><translation>Una red aprende comparando su salida con las etiquetas.</translation></message>
<message><source>A network of {0} blocks ({1}) with {2} parameters, trained on {3} for {4} of {5} epochs with Layerloom.</source><extracomment>window</extracomment><translation>Una red de {0} bloques ({1}) con {2} parámetros, entrenada el {3} durante {4} de {5} épocas con Layerloom.</translation></message>
<message><source>A network that fits</source><extracomment>tables</extracomment><translation>Una red que encaja</translation></message>
<message><source>A network that reads digits</source><extracomment>window</extracomment><translation>Una red que lee dígitos</translation></message>
<message><source>A network that reads digits, ready to train</source><extracomment>window</extracomment><translation>Una red que lee cifras, lista para entrenar</translation></message>
<message><source>A network was made that suits the data</source><extracomment>messages</extracomment><translation>Se creó una red adecuada a los datos</translation></message>
<message><source>A network with a circle cannot be laid out.</source><extracomment>messages</extracomment><translation>Una red con un círculo no se puede ordenar.</translation></message>
<message><source>A new head</source><extracomment>tables</extracomment><translation>Una cabeza nueva</translation></message>
<message><source>A new network was made that suits the data</source><extracomment>messages</extracomment><translation>Se creó una red nueva adecuada a los datos</translation></message>
<message><source>A part is repeated 2 to {0} times.</source><extracomment>messages</extracomment><translation>Una parte se repite de 2 a {0} veces.</translation></message>
<message><source>A part that is repeated has one output; this one has {0}.</source><extracomment>messages</extracomment><translation>Una parte que se repite tiene una salida; esta tiene {0}.</translation></message>
<message><source>A part that is repeated is fed by one block; this one is fed by several.</source><extracomment>messages</extracomment><translation>Una parte que se repite la alimenta un bloque; a esta, varios.</translation></message>
<message><source>A part that is repeated is fed by the one before it, so it has an input and no Input block.</source><extracomment>messages</extracomment><translation>Una parte que se repite la alimenta la anterior, así que tiene una entrada y ningún bloque Input.</translation></message>
<message><source>A perceptron on colour pictures laid flat, as people first try on CIFAR-10.</source><extracomment>tables</extracomment><translation>Un perceptrón con imágenes en color aplanadas, como se prueba primero CIFAR-10.</translation></message>
<message><source>A picture of a shape, a question about it in words, and the answer.</source><extracomment>messages</extracomment><translation>Una imagen de una forma, una pregunta sobre ella en palabras, y la respuesta.</translation></message>
<message><source>A plain multilayer perceptron that bends its borders around three spirals.</source><extracomment>tables</extracomment><translation>Un perceptrón multicapa sencillo que curva sus fronteras en torno a tres espirales.</translation></message>
<message><source>A point by which the chosen wire is led; a double click on a wire makes one too</source><extracomment>tables</extracomment><translation>Un punto por el que pasa la conexión elegida; un doble clic en una conexión también crea uno</translation></message>
<message><source>A project, or a model of Keras or ONNX</source><extracomment>window</extracomment><translation>Un proyecto, o un modelo de Keras u ONNX</translation></message>
<message><source>A random orthogonal matrix; a kernel of higher rank is one with its leading axes joined (Saxe et al., 2013).</source><extracomment>declarations</extracomment><translation>Una matriz ortogonal aleatoria; un núcleo de rango mayor es una con sus primeros ejes unidos (Saxe et al., 2013).</translation></message>
<message><source>A rate that is set by hand while the network trains ends the schedule.</source><extracomment>window</extracomment><translation>Una tasa puesta a mano mientras la red entrena termina el programa.</translation></message>
<message><source>A recurrent layer behind another one reads its output at every step.</source><extracomment>tables</extracomment><translation>Una capa recurrente detrás de otra lee su salida en cada paso.</translation></message>
<message><source>A run that trains is described when it has ended.</source><extracomment>messages</extracomment><translation>Una ejecución que entrena se describe cuando termina.</translation></message>
<message><source>A sample of your own</source><extracomment>window</extracomment><translation>Una muestra propia</translation></message>
<message><source>A sampler is {0} or {1}, not {2}.</source><extracomment>messages</extracomment><translation>Un muestreador es {0} o {1}, no {2}.</translation></message>
<message><source>A series with columns that are no numbers cannot be typed.</source><extracomment>messages</extracomment><translation>Una serie con columnas que no son números no se puede escribir.</translation></message>
<message><source>A shape larger than the receptive field looks like its parts in any order.</source><extracomment>tables</extracomment><translation>Una forma mayor que el campo receptivo parece sus partes en cualquier orden.</translation></message>
<message><source>A short film of a digit that moves, a question about it in words, and the answer.</source><extracomment>messages</extracomment><translation>Una película corta de una cifra que se mueve, una pregunta en palabras, y la respuesta.</translation></message>
<message><source>A single share is all of the whole: the output never changes.</source><extracomment>tables</extracomment><translation>Una sola parte es el todo: la salida nunca cambia.</translation></message>
<message><source>A size is not known</source><extracomment>tables</extracomment><translation>Un tamaño no se conoce</translation></message>
<message><source>A small convolutional network that reads handwritten digits.</source><extracomment>tables</extracomment><translation>Una pequeña red convolucional que lee cifras manuscritas.</translation></message>
<message><source>A smaller gain does not count as better.</source><extracomment>tables</extracomment><translation>Una mejora menor no cuenta.</translation></message>
<message><source>A state is the memory of what came before, and shuffling mixes that up.</source><extracomment>tables</extracomment><translation>Un estado es la memoria de lo anterior, y mezclar lo desordena.</translation></message>
<message><source>A state that is fed back grows from step to step unless something bounds it.</source><extracomment>tables</extracomment><translation>Un estado que se realimenta crece de paso en paso si nada lo limita.</translation></message>
<message><source>A stateful layer keeps a state for each sample of a batch, so it must know how many.</source><extracomment>tables</extracomment><translation>Una capa con estado guarda un estado por cada muestra del lote, así que debe saber cuántas hay.</translation></message>
<message><source>A step of training</source><extracomment>window</extracomment><translation>Un paso de entrenamiento</translation></message>
<message><source>A step of training as a timeline, and what limits it</source><extracomment>tables</extracomment><translation>Un paso de entrenamiento como línea de tiempo, y lo que lo limita</translation></message>
<message><source>A step of {0} samples: {1} ms</source><extracomment>window</extracomment><translation>Un paso de {0} muestras: {1} ms</translation></message>
<message><source>A sweep began</source><extracomment>window</extracomment><translation>Empezó un barrido</translation></message>
<message><source>A sweep has at least one run, not {0}.</source><extracomment>messages</extracomment><translation>Un barrido tiene al menos una ejecución, no {0}.</translation></message>
<message><source>A sweep varies at least one field.</source><extracomment>messages</extracomment><translation>Un barrido varía al menos un campo.</translation></message>
<message><source>A sweep varies each field once.</source><extracomment>messages</extracomment><translation>Un barrido varía cada campo una vez.</translation></message>
<message><source>A table, images, arrays: a network is made for them</source><extracomment>window</extracomment><translation>Una tabla, imágenes, matrices: se crea una red para ellos</translation></message>
<message><source>A trained network</source><extracomment>window</extracomment><translation>Una red entrenada</translation></message>
<message><source>A trained network…</source><extracomment>window</extracomment><translation>Una red entrenada…</translation></message>
<message><source>A typed row needs a network with one Input.</source><extracomment>messages</extracomment><translation>Una fila escrita necesita una red con un Input.</translation></message>
<message><source>A validation split of {0} leaves none of the {1} samples to train with.</source><extracomment>messages</extracomment><translation>Una parte de validación de {0} no deja ninguna de las {1} muestras para entrenar.</translation></message>
<message><source>A value that is not allowed</source><extracomment>tables</extracomment><translation>Un valor no permitido</translation></message>
<message><source>A value that the first save must be better than.</source><extracomment>declarations</extracomment><translation>Un valor que el primer guardado debe superar.</translation></message>
<message><source>A value to be better than; until it is reached, nothing counts as better.</source><extracomment>declarations</extracomment><translation>Un valor que superar; hasta alcanzarlo, nada cuenta como mejor.</translation></message>
<message><source>A vector is no pair with itself.</source><extracomment>declarations</extracomment><translation>Un vector no hace par consigo mismo.</translation></message>
<message><source>A weight is a number of at least 0, not {0}.</source><extracomment>window</extracomment><translation>Un peso es un número de al menos 0, no {0}.</translation></message>
<message><source>A window is either spread or moved in larger steps, not both.</source><extracomment>tables</extracomment><translation>Una ventana se dilata o se mueve a pasos mayores, no ambas cosas.</translation></message>
<message><source>A window larger than the image has no place to stand: the output would be empty.</source><extracomment>tables</extracomment><translation>Una ventana mayor que la imagen no cabe: la salida estaría vacía.</translation></message>
<message><source>A wire from {0} to {1} would make a circle: {2} already leads to {3}.</source><extracomment>messages</extracomment><translation>Una conexión de {0} a {1} haría un círculo: {2} ya lleva a {3}.</translation></message>
<message><source>A wire is a list of four texts (source, its port, target, its port), got {0}.</source><extracomment>messages</extracomment><translation>Una conexión es una lista de cuatro textos (origen, su puerto, destino, su puerto), recibido {0}.</translation></message>
<message><source>About Layerloom</source><extracomment>window</extracomment><translation>Acerca de Layerloom</translation></message>
<message><source>About the chosen runs</source><extracomment>window</extracomment><translation>Sobre las ejecuciones elegidas</translation></message>
<message><source>Accuracy</source><extracomment>tables</extracomment><translation>Exactitud</translation></message>
<message><source>Actions without a key stand in the menus.</source><extracomment>window</extracomment><translation>Las acciones sin tecla están en los menús.</translation></message>
<message><source>Activation</source><extracomment>tables</extracomment><translation>Activación</translation></message>
<message><source>Activation {0}</source><extracomment>messages</extracomment><translation>Activación {0}</translation></message>
<message><source>Activation:</source><extracomment>window</extracomment><translation>Activación:</translation></message>
<message><source>Activations</source><extracomment>window</extracomment><translation>Activaciones</translation></message>
<message><source>Activity regularizer</source><extracomment>declarations</extracomment><translation>Regularizador de la salida</translation></message>
<message><source>Actual size</source><extracomment>tables</extracomment><translation>Tamaño real</translation></message>
<message><source>Adam whose step is, for each weight, as long as the weight times the rate (You et al., 2019).</source><extracomment>declarations</extracomment><translation>Adam cuyo paso es, para cada peso, tan largo como el peso por la tasa (You et al., 2019).</translation></message>
<message><source>Adam with Nesterov momentum (Dozat, 2016).</source><extracomment>declarations</extracomment><translation>Adam con momento de Nesterov (Dozat, 2016).</translation></message>
<message><source>Adam with the largest recent gradient in place of the average square (Kingma and Ba, 2014).</source><extracomment>declarations</extracomment><translation>Adam con el mayor gradiente reciente en lugar del cuadrado medio (Kingma y Ba, 2014).</translation></message>
<message><source>Adam with weights that decay by themselves, apart from the gradient (Loshchilov and Hutter, 2017).</source><extracomment>declarations</extracomment><translation>Adam con pesos que decaen por sí solos, aparte del gradiente (Loshchilov y Hutter, 2017).</translation></message>
<message><source>Add a callback</source><extracomment>window</extracomment><translation>Añadir un callback</translation></message>
<message><source>Add a comment</source><extracomment>window</extracomment><translation>Añadir un comentario</translation></message>
<message><source>Add a layer…</source><extracomment>tables</extracomment><translation>Añadir una capa…</translation></message>
<message><source>Add a metric</source><extracomment>window</extracomment><translation>Añadir una métrica</translation></message>
<message><source>Add a number of its own to each output.</source><extracomment>declarations</extracomment><translation>Sumar a cada salida un número propio.</translation></message>
<message><source>Add a sample</source><extracomment>window</extracomment><translation>Añadir una muestra</translation></message>
<message><source>Add a step</source><extracomment>window</extracomment><translation>Añadir un paso</translation></message>
<message><source>Add an Input</source><extracomment>messages</extracomment><translation>Añadir un Input</translation></message>
<message><source>Add another</source><extracomment>window</extracomment><translation>Añadir otra</translation></message>
<message><source>Add comment</source><extracomment>messages</extracomment><translation>Añadir comentario</translation></message>
<message><source>Add {0}</source><extracomment>messages</extracomment><translation>Añadir {0}</translation></message>
<message><source>Added to L2, over twice the rate.</source><extracomment>declarations</extracomment><translation>Se suma a L2, entre el doble de la tasa.</translation></message>
<message><source>Added to squared gradients.</source><extracomment>declarations</extracomment><translation>Se suma a los gradientes al cuadrado.</translation></message>
<message><source>Added to the denominator, so that it is not 0.</source><extracomment>declarations</extracomment><translation>Se suma al denominador, para que no sea 0.</translation></message>
<message><source>Added to the mean square, so that nothing is divided by zero.</source><extracomment>declarations</extracomment><translation>Se suma al cuadrado medio, para no dividir por cero.</translation></message>
<message><source>Added to the variance, so that nothing is divided by zero.</source><extracomment>declarations</extracomment><translation>Se suma a la varianza, para no dividir por cero.</translation></message>
<message><source>Additions as text</source><extracomment>messages</extracomment><translation>Sumas como texto</translation></message>
<message><source>Adds a random number to each value.</source><extracomment>declarations</extracomment><translation>Suma un número aleatorio a cada valor.</translation></message>
<message><source>Adds its inputs, element by element.</source><extracomment>declarations</extracomment><translation>Suma sus entradas elemento a elemento.</translation></message>
<message><source>Adds normal noise to its input while training.</source><extracomment>declarations</extracomment><translation>Suma ruido normal a su entrada al entrenar.</translation></message>
<message><source>Advanced</source><extracomment>window</extracomment><translation>Avanzado</translation></message>
<message><source>After</source><extracomment>window</extracomment><translation>Después</translation></message>
<message><source>After epoch {0}</source><extracomment>window</extracomment><translation>Tras la época {0}</translation></message>
<message><source>Against size</source><extracomment>window</extracomment><translation>Frente al tamaño</translation></message>
<message><source>Against time</source><extracomment>window</extracomment><translation>Frente al tiempo</translation></message>
<message><source>Alerts</source><extracomment>window</extracomment><translation>Avisos</translation></message>
<message><source>Align</source><extracomment>tables</extracomment><translation>Alinear</translation></message>
<message><source>Align {0}</source><extracomment>messages</extracomment><translation>Alinear: {0}</translation></message>
<message><source>All classes count the same, sample by sample.</source><extracomment>window</extracomment><translation>Todas las clases cuentan igual, muestra a muestra.</translation></message>
<message><source>All images are of one class: to be told apart, each class wants a folder of its own.</source><extracomment>messages</extracomment><translation>Todas las imágenes son de una clase: para distinguirlas, cada clase necesita su carpeta.</translation></message>
<message><source>All inputs of {0} are wired already.</source><extracomment>messages</extracomment><translation>Todas las entradas de {0} ya están conectadas.</translation></message>
<message><source>All outputs</source><extracomment>window</extracomment><translation>Todas las salidas</translation></message>
<message><source>All runs that were made, to compare, open and go on with</source><extracomment>tables</extracomment><translation>Todas las ejecuciones hechas, para comparar, abrir y continuar</translation></message>
<message><source>All samples are held out.</source><extracomment>tables</extracomment><translation>Todas las muestras están reservadas.</translation></message>
<message><source>Alpha</source><extracomment>declarations</extracomment><translation>Alfa</translation></message>
<message><source>Alpha constraint</source><extracomment>declarations</extracomment><translation>Restricción de alfa</translation></message>
<message><source>Alpha initializer</source><extracomment>declarations</extracomment><translation>Inicializador de alfa</translation></message>
<message><source>Alpha regularizer</source><extracomment>declarations</extracomment><translation>Regularizador de alfa</translation></message>
<message><source>Also called {0}.</source><extracomment>messages</extracomment><translation>También llamada {0}.</translation></message>
<message><source>Amount</source><extracomment>declarations</extracomment><translation>Cantidad</translation></message>
<message><source>Amsgrad</source><extracomment>declarations</extracomment><translation>AMSGrad</translation></message>
<message><source>An Input has no layer to replace.</source><extracomment>messages</extracomment><translation>Un Input no tiene capa que sustituir.</translation></message>
<message><source>An LSTM that tells nine speakers apart by how they say two vowels.</source><extracomment>tables</extracomment><translation>Un LSTM que distingue a nueve hablantes por cómo dicen dos vocales.</translation></message>
<message><source>An area for each output by itself, then their mean.</source><extracomment>declarations</extracomment><translation>Un área para cada salida, y luego su media.</translation></message>
<message><source>An embedding looks up one row for each whole number.</source><extracomment>tables</extracomment><translation>Un embedding busca una fila para cada número entero.</translation></message>
<message><source>An empty network</source><extracomment>window</extracomment><translation>Una red vacía</translation></message>
<message><source>An id is a text that is not empty.</source><extracomment>messages</extracomment><translation>Un id es un texto no vacío.</translation></message>
<message><source>An incomplete last batch has no states of its own.</source><extracomment>tables</extracomment><translation>Un último lote incompleto no tiene estados propios.</translation></message>
<message><source>Angle between target and output: their lengths do not matter.</source><extracomment>declarations</extracomment><translation>Ángulo entre objetivo y salida: sus longitudes no importan.</translation></message>
<message><source>Another digit</source><extracomment>tables</extracomment><translation>Otra cifra</translation></message>
<message><source>Another question, few pictures</source><extracomment>tables</extracomment><translation>Otra pregunta, pocas imágenes</translation></message>
<message><source>Another sign…</source><extracomment>window</extracomment><translation>Otro signo…</translation></message>
<message><source>Answer and truth, number by number</source><extracomment>window</extracomment><translation>Respuesta y verdad, número a número</translation></message>
<message><source>Answer to explain</source><extracomment>window</extracomment><translation>Respuesta que se explica</translation></message>
<message><source>Answering</source><extracomment>window</extracomment><translation>Respondiendo</translation></message>
<message><source>Answers that are dropped are wrong whatever was learnt.</source><extracomment>tables</extracomment><translation>Las respuestas descartadas son erróneas sea lo que sea lo aprendido.</translation></message>
<message><source>Antialias</source><extracomment>declarations</extracomment><translation>Suavizado de bordes</translation></message>
<message><source>Any sample</source><extracomment>window</extracomment><translation>Cualquier muestra</translation></message>
<message><source>Appearance</source><extracomment>tables</extracomment><translation>Apariencia</translation></message>
<message><source>Append</source><extracomment>declarations</extracomment><translation>Añadir al final</translation></message>
<message><source>Applied twice it flattens all answers, and learning almost stops.</source><extracomment>tables</extracomment><translation>Aplicado dos veces aplana todas las respuestas y casi se deja de aprender.</translation></message>
<message><source>Applies a function to every element.</source><extracomment>declarations</extracomment><translation>Aplica una función a cada elemento.</translation></message>
<message><source>Applies a layer, or a whole model, to every step of a sequence, with the same weights.</source><extracomment>declarations</extracomment><translation>Aplica una capa, o un modelo entero, a cada paso de una secuencia, con los mismos pesos.</translation></message>
<message><source>Apply class balancing</source><extracomment>declarations</extracomment><translation>Equilibrar clases</translation></message>
<message><source>Apply the best</source><extracomment>window</extracomment><translation>Aplicar lo mejor</translation></message>
<message><source>Apply the reset gate after the recurrent product (as fast kernels do), not before it.</source><extracomment>declarations</extracomment><translation>Aplicar la compuerta de reinicio tras el producto recurrente (como los núcleos rápidos), no antes.</translation></message>
<message><source>Apply the values of a run</source><extracomment>messages</extracomment><translation>Aplicar los valores de una ejecución</translation></message>
<message><source>Area under the curve of decisions: 1 where all outputs of targets 1 exceed those of targets 0; 0.5 by chance.</source><extracomment>declarations</extracomment><translation>Área bajo la curva de decisiones: 1 donde todas las salidas de objetivo 1 superan las de objetivo 0; 0.5 al azar.</translation></message>
<message><source>Arguments</source><extracomment>declarations</extracomment><translation>Argumentos</translation></message>
<message><source>Arrange</source><extracomment>tables</extracomment><translation>Ordenar</translation></message>
<message><source>Arrange from left to right</source><extracomment>tables</extracomment><translation>Ordenar de izquierda a derecha</translation></message>
<message><source>Arrange from the top down</source><extracomment>tables</extracomment><translation>Ordenar de arriba abajo</translation></message>
<message><source>Arrange the selection</source><extracomment>tables</extracomment><translation>Ordenar la selección</translation></message>
<message><source>As a picture: inputs down, outputs across</source><extracomment>window</extracomment><translation>Como imagen: entradas hacia abajo, salidas a lo ancho</translation></message>
<message><source>As found</source><extracomment>window</extracomment><translation>Como se halló</translation></message>
<message><source>As it was when the run began</source><extracomment>window</extracomment><translation>Como estaba al empezar la ejecución</translation></message>
<message><source>As made</source><extracomment>window</extracomment><translation>Como se hizo</translation></message>
<message><source>As made: {0}</source><extracomment>window</extracomment><translation>Como se hizo: {0}</translation></message>
<message><source>As the images are</source><extracomment>window</extracomment><translation>Como son las imágenes</translation></message>
<message><source>As the system</source><extracomment>tables</extracomment><translation>Como el sistema</translation></message>
<message><source>At most</source><extracomment>declarations</extracomment><translation>Como mucho</translation></message>
<message><source>At random; each class in its share (stratified); the last rows (time); or whole groups, so that none is on both sides.</source><extracomment>declarations</extracomment><translation>Al azar; cada clase en su proporción (stratified); las últimas filas (time); o grupos enteros, para que ninguno esté en ambos lados.</translation></message>
<message><source>Attention axes</source><extracomment>declarations</extracomment><translation>Ejes de atención</translation></message>
<message><source>Autoencoder</source><extracomment>tables</extracomment><translation>Autocodificador</translation></message>
<message><source>Average</source><extracomment>window</extracomment><translation>Media</translation></message>
<message><source>Axes</source><extracomment>declarations</extracomment><translation>Ejes</translation></message>
<message><source>Axes along which a query looks; none: all but the batch and the features.</source><extracomment>declarations</extracomment><translation>Ejes por los que mira una consulta; ninguno: todos menos el lote y las características.</translation></message>
<message><source>Axes along which one slope serves all, counted from 1; [1, 2]: one for a channel.</source><extracomment>declarations</extracomment><translation>Ejes en los que una pendiente vale para todos, contando desde 1; [1, 2]: una por canal.</translation></message>
<message><source>Axes along which the length is taken: 0 for Dense, [0, 1, 2] for Conv2D.</source><extracomment>declarations</extracomment><translation>Ejes por los que se toma la longitud: 0 para Dense, [0, 1, 2] para Conv2D.</translation></message>
<message><source>Axes do not match</source><extracomment>tables</extracomment><translation>Los ejes no encajan</translation></message>
<message><source>Axes over which areas are taken, such as [1, 2, 3] for one loss a sample; none: all.</source><extracomment>declarations</extracomment><translation>Ejes sobre los que se toman áreas, como [1, 2, 3] para una pérdida por muestra; ninguno: todos.</translation></message>
<message><source>Axis</source><extracomment>declarations</extracomment><translation>Eje</translation></message>
<message><source>Axis along which the inputs are joined; not the batch.</source><extracomment>declarations</extracomment><translation>Eje por el que se unen las entradas; no el lote.</translation></message>
<message><source>Axis along which the vectors lie.</source><extracomment>declarations</extracomment><translation>Eje por el que están los vectores.</translation></message>
<message><source>Axis along which values are compared.</source><extracomment>declarations</extracomment><translation>Eje por el que se comparan los valores.</translation></message>
<message><source>Axis of the channels: -1 for channels last, 1 for channels first.</source><extracomment>declarations</extracomment><translation>Eje de los canales: -1 con canales al final, 1 con canales delante.</translation></message>
<message><source>Axis of the classes.</source><extracomment>declarations</extracomment><translation>Eje de las clases.</translation></message>
<message><source>Axis of the features: -1 for channels last, 1 for channels first.</source><extracomment>declarations</extracomment><translation>Eje de las características: -1 con canales al final, 1 con canales delante.</translation></message>
<message><source>Axis to sum along: one for both inputs, or one each; not the batch.</source><extracomment>declarations</extracomment><translation>Eje por el que sumar: uno para ambas entradas, o uno cada una; no el lote.</translation></message>
<message><source>Axis, or axes, along which the length is taken.</source><extracomment>declarations</extracomment><translation>Eje, o ejes, por los que se toma la longitud.</translation></message>
<message><source>Axis, or axes, along which the shares sum to 1.</source><extracomment>declarations</extracomment><translation>Eje, o ejes, por los que las partes suman 1.</translation></message>
<message><source>Axis, or axes, each place along which has a mean and a variance of its own; none: one for all.</source><extracomment>declarations</extracomment><translation>Eje, o ejes, en que cada lugar tiene su media y varianza; ninguno: una para todos.</translation></message>
<message><source>Axis, or axes, over which mean and variance are taken.</source><extracomment>declarations</extracomment><translation>Eje, o ejes, sobre los que se toman media y varianza.</translation></message>
<message><source>Axis, or axes, over which the mean square is taken.</source><extracomment>declarations</extracomment><translation>Eje, o ejes, sobre los que se toma el cuadrado medio.</translation></message>
<message><source>Back</source><extracomment>window</extracomment><translation>Atrás</translation></message>
<message><source>Back to epoch {0}</source><extracomment>window</extracomment><translation>Volver a la época {0}</translation></message>
<message><source>Back to the default of {0}</source><extracomment>window</extracomment><translation>Volver al valor predeterminado de {0}</translation></message>
<message><source>Backup dir</source><extracomment>declarations</extracomment><translation>Carpeta de copias</translation></message>
<message><source>Backups kept: the newest, and those of so many epochs less one before it.</source><extracomment>declarations</extracomment><translation>Copias conservadas: la más nueva, y las de tantas épocas menos una anteriores.</translation></message>
<message><source>Backward</source><extracomment>window</extracomment><translation>Atrás</translation></message>
<message><source>Backward layer</source><extracomment>declarations</extracomment><translation>Capa hacia atrás</translation></message>
<message><source>Balance</source><extracomment>window</extracomment><translation>Equilibrar</translation></message>
<message><source>Bar</source><extracomment>window</extracomment><translation>Barra</translation></message>
<message><source>Baseline</source><extracomment>declarations</extracomment><translation>Valor de referencia</translation></message>
<message><source>Batch differs from the stateful layer's</source><extracomment>tables</extracomment><translation>El lote difiere del de la capa con estado</translation></message>
<message><source>Batch larger than the data</source><extracomment>tables</extracomment><translation>Lote mayor que los datos</translation></message>
<message><source>Batch size</source><extracomment>tables</extracomment><translation>Tamaño de lote</translation></message>
<message><source>Batch size not fixed</source><extracomment>tables</extracomment><translation>Tamaño de lote sin fijar</translation></message>
<message><source>BatchNormalization, or residual wires, in a network of more than {0} layers</source><extracomment>messages</extracomment><translation>BatchNormalization, o conexiones residuales, en una red de más de {0} capas</translation></message>
<message><source>Batches whose gradients are averaged for one step.</source><extracomment>declarations</extracomment><translation>Lotes cuyos gradientes se promedian para un paso.</translation></message>
<message><source>Before</source><extracomment>window</extracomment><translation>Antes</translation></message>
<message><source>Before and after</source><extracomment>window</extracomment><translation>Antes y después</translation></message>
<message><source>Began</source><extracomment>window</extracomment><translation>Comienzo</translation></message>
<message><source>Begin an empty network</source><extracomment>tables</extracomment><translation>Empezar una red vacía</translation></message>
<message><source>Behind {0}:</source><extracomment>window</extracomment><translation>Detrás de {0}:</translation></message>
<message><source>Bend the wire</source><extracomment>tables</extracomment><translation>Doblar la conexión</translation></message>
<message><source>Best after epoch {0}: {1}</source><extracomment>window</extracomment><translation>Lo mejor tras la época {0}: {1}</translation></message>
<message><source>Best precision where the recall is good enough.</source><extracomment>declarations</extracomment><translation>Mejor precisión donde la exhaustividad basta.</translation></message>
<message><source>Best recall where the precision is good enough.</source><extracomment>declarations</extracomment><translation>Mejor exhaustividad donde la precisión basta.</translation></message>
<message><source>Best share of targets of 0 left alone, where enough targets of 1 are found.</source><extracomment>declarations</extracomment><translation>Mejor parte de objetivos 0 dejados en paz, hallando suficientes objetivos 1.</translation></message>
<message><source>Best share of targets of 1 found, where enough targets of 0 are left alone.</source><extracomment>declarations</extracomment><translation>Mejor parte de objetivos 1 hallados, dejando en paz suficientes objetivos 0.</translation></message>
<message><source>Beta</source><extracomment>declarations</extracomment><translation>Beta</translation></message>
<message><source>Beta 1</source><extracomment>declarations</extracomment><translation>Beta 1</translation></message>
<message><source>Beta 2</source><extracomment>declarations</extracomment><translation>Beta 2</translation></message>
<message><source>Beta 2 decay</source><extracomment>declarations</extracomment><translation>Decaimiento de beta 2</translation></message>
<message><source>Beta constraint</source><extracomment>declarations</extracomment><translation>Restricción de beta</translation></message>
<message><source>Beta initializer</source><extracomment>declarations</extracomment><translation>Inicializador de beta</translation></message>
<message><source>Beta regularizer</source><extracomment>declarations</extracomment><translation>Regularizador de beta</translation></message>
<message><source>Between values.</source><extracomment>declarations</extracomment><translation>Entre valores.</translation></message>
<message><source>Bias before normalisation</source><extracomment>tables</extracomment><translation>Sesgo antes de la normalización</translation></message>
<message><source>Bias constraint</source><extracomment>declarations</extracomment><translation>Restricción del sesgo</translation></message>
<message><source>Bias initializer</source><extracomment>declarations</extracomment><translation>Inicializador del sesgo</translation></message>
<message><source>Bias regularizer</source><extracomment>declarations</extracomment><translation>Regularizador del sesgo</translation></message>
<message><source>Bin boundaries</source><extracomment>declarations</extracomment><translation>Límites de intervalos</translation></message>
<message><source>Blobs</source><extracomment>messages</extracomment><translation>Grupos</translation></message>
<message><source>Block</source><extracomment>window</extracomment><translation>Bloque</translation></message>
<message><source>Block feeds itself</source><extracomment>messages</extracomment><translation>El bloque se alimenta a sí mismo</translation></message>
<message><source>Block to look through</source><extracomment>window</extracomment><translation>Bloque por el que se mira</translation></message>
<message><source>Block whose answers are mapped</source><extracomment>window</extracomment><translation>Bloque cuyas respuestas se sitúan</translation></message>
<message><source>Block without effect</source><extracomment>tables</extracomment><translation>Bloque sin efecto</translation></message>
<message><source>Block {0} has no kind.</source><extracomment>messages</extracomment><translation>El bloque {0} no tiene tipo.</translation></message>
<message><source>Blocks</source><extracomment>window</extracomment><translation>Bloques</translation></message>
<message><source>Blocks are aligned at {0}, not at {1}.</source><extracomment>messages</extracomment><translation>Los bloques se alinean en {0}, no en {1}.</translation></message>
<message><source>Blocks are distributed 'horizontal' or 'vertical', not {0}.</source><extracomment>messages</extracomment><translation>Los bloques se distribuyen 'horizontal' o 'vertical', no {0}.</translation></message>
<message><source>Blocks that were changed while the network trained keep the weights they had.</source><extracomment>window</extracomment><translation>Los bloques cambiados mientras la red entrenaba conservan los pesos que tenían.</translation></message>
<message><source>Blue</source><extracomment>tables</extracomment><translation>Azul</translation></message>
<message><source>Bookmarks</source><extracomment>tables</extracomment><translation>Marcadores</translation></message>
<message><source>Bookmarks have the numbers 1 to 9, not {0}.</source><extracomment>messages</extracomment><translation>Los marcadores tienen los números 1 a 9, no {0}.</translation></message>
<message><source>Both branches share one Embedding and one LSTM: blocks tied by a dashed line have one set of weights, learned from both messages. Try: choose a tied block and unshare it; the network has more to learn from as much.</source><extracomment>tables</extracomment><translation>Las dos ramas comparten una Embedding y una LSTM: los bloques unidos por una línea discontinua tienen un solo juego de pesos, aprendido de los dos mensajes. Prueba: elige un bloque unido y deja de compartirlo; la red tiene más que aprender de lo mismo.</translation></message>
<message><source>Both outputs are to say the same, one from the words alone, one with the facts too. The first keeps the LSTM honest while the second learns. Try: other weights for the two losses, and see which curve gains.</source><extracomment>tables</extracomment><translation>Las dos salidas han de decir lo mismo, una solo con las palabras, la otra también con los datos. La primera mantiene honrada a la LSTM mientras la segunda aprende. Prueba: otros pesos para las dos pérdidas, y mira qué curva gana.</translation></message>
<message><source>Bottleneck block</source><extracomment>tables</extracomment><translation>Bloque cuello de botella</translation></message>
<message><source>Bottom edges</source><extracomment>tables</extracomment><translation>Bordes inferiores</translation></message>
<message><source>Boundaries</source><extracomment>declarations</extracomment><translation>Límites</translation></message>
<message><source>Branches do not go together</source><extracomment>tables</extracomment><translation>Las ramas no encajan</translation></message>
<message><source>Brightness</source><extracomment>window</extracomment><translation>Brillo</translation></message>
<message><source>Bring back</source><extracomment>window</extracomment><translation>Recuperar</translation></message>
<message><source>Bring each column to mean 0 and deviation 1; the step Normalise does more.</source><extracomment>window</extracomment><translation>Llevar cada columna a media 0 y desviación 1; el paso Normalizar hace más.</translation></message>
<message><source>Bringing the sweep back</source><extracomment>window</extracomment><translation>Recuperando el barrido</translation></message>
<message><source>Brings images to one size: stretched, cut to the new shape before, or whole with bars at its sides.</source><extracomment>declarations</extracomment><translation>Lleva imágenes a un tamaño: estiradas, recortadas antes a la nueva forma, o enteras con bandas a los lados.</translation></message>
<message><source>Brings numbers to a common size: mean 0 and deviation 1, the range 0 to 1, or pixels of 0 to 255 to 0 to 1.</source><extracomment>declarations</extracomment><translation>Lleva números a un tamaño común: media 0 y desviación 1, el intervalo 0 a 1, o píxeles de 0 a 255 a 0 a 1.</translation></message>
<message><source>Brings series to one length: longer ones are cut, shorter ones filled up.</source><extracomment>declarations</extracomment><translation>Lleva series a una longitud: las largas se cortan, las cortas se rellenan.</translation></message>
<message><source>Brought to the size it was trained with</source><extracomment>window</extracomment><translation>Llevadas al tamaño con el que se entrenó</translation></message>
<message><source>Build a network by hand</source><extracomment>tables</extracomment><translation>Construir una red a mano</translation></message>
<message><source>Build it layer by layer</source><extracomment>window</extracomment><translation>Constrúyela capa a capa</translation></message>
<message><source>Building {0}</source><extracomment>window</extracomment><translation>Construyendo {0}</translation></message>
<message><source>Bundled set</source><extracomment>messages</extracomment><translation>Conjunto incluido</translation></message>
<message><source>By name</source><extracomment>window</extracomment><translation>Por nombre</translation></message>
<message><source>By name or order</source><extracomment>window</extracomment><translation>Por nombre u orden</translation></message>
<message><source>Bypass</source><extracomment>window</extracomment><translation>Omitir</translation></message>
<message><source>Calibration</source><extracomment>window</extracomment><translation>Calibración</translation></message>
<message><source>Callbacks</source><extracomment>window</extracomment><translation>Callbacks</translation></message>
<message><source>Called with (batch, logs).</source><extracomment>declarations</extracomment><translation>Se llama con (lote, valores).</translation></message>
<message><source>Called with (epoch, logs).</source><extracomment>declarations</extracomment><translation>Se llama con (época, valores).</translation></message>
<message><source>Called with (logs).</source><extracomment>declarations</extracomment><translation>Se llama con (valores).</translation></message>
<message><source>Calls the functions given, each at its stage.</source><extracomment>declarations</extracomment><translation>Llama a las funciones dadas, cada una en su momento.</translation></message>
<message><source>Cancel</source><extracomment>window</extracomment><translation>Cancelar</translation></message>
<message><source>Cancel the search</source><extracomment>window</extracomment><translation>Cancelar la búsqueda</translation></message>
<message><source>Cancelled.</source><extracomment>window</extracomment><translation>Cancelado.</translation></message>
<message><source>Cannot read {0}: there is no such file.</source><extracomment>messages</extracomment><translation>No se puede leer {0}: no existe tal archivo.</translation></message>
<message><source>Cannot read {0}: {1}.</source><extracomment>messages</extracomment><translation>No se puede leer {0}: {1}.</translation></message>
<message><source>Cannot save {0}: the disk is full. The file is as it was before.</source><extracomment>messages</extracomment><translation>No se puede guardar {0}: el disco está lleno. El archivo está como antes.</translation></message>
<message><source>Cannot save {0}: {1}. The file is as it was before.</source><extracomment>messages</extracomment><translation>No se puede guardar {0}: {1}. El archivo está como antes.</translation></message>
<message><source>Categories</source><extracomment>window</extracomment><translation>Categorías</translation></message>
<message><source>Cell</source><extracomment>declarations</extracomment><translation>Celda</translation></message>
<message><source>Cells</source><extracomment>declarations</extracomment><translation>Celdas</translation></message>
<message><source>Center</source><extracomment>declarations</extracomment><translation>Centrar</translation></message>
<message><source>Centered</source><extracomment>declarations</extracomment><translation>Centrado</translation></message>
<message><source>Central European (Windows-1250)</source><extracomment>window</extracomment><translation>Centroeuropeo (Windows-1250)</translation></message>
<message><source>Centres</source><extracomment>tables</extracomment><translation>Centros</translation></message>
<message><source>Change the network, and begin to train later.</source><extracomment>window</extracomment><translation>Cambiar la red y empezar a entrenar más tarde.</translation></message>
<message><source>Change the number of classes</source><extracomment>window</extracomment><translation>Cambiar el número de clases</translation></message>
<message><source>Change the number of classes…</source><extracomment>tables</extracomment><translation>Cambiar el número de clases…</translation></message>
<message><source>Change {0} settings</source><extracomment>messages</extracomment><translation>Cambiar ajustes ({0})</translation></message>
<message><source>Changed</source><extracomment>window</extracomment><translation>Cambiado</translation></message>
<message><source>Changed fields</source><extracomment>window</extracomment><translation>Campos cambiados</translation></message>
<message><source>Changes smaller than this are none.</source><extracomment>declarations</extracomment><translation>Los cambios menores que este no cuentan.</translation></message>
<message><source>Channels</source><extracomment>window</extracomment><translation>Canales</translation></message>
<message><source>Channels come first</source><extracomment>tables</extracomment><translation>Los canales van primero</translation></message>
<message><source>Chinese, simplified (GB 18030)</source><extracomment>window</extracomment><translation>Chino simplificado (GB 18030)</translation></message>
<message><source>Chinese, traditional (Big5)</source><extracomment>window</extracomment><translation>Chino tradicional (Big5)</translation></message>
<message><source>Choose a block</source><extracomment>tables</extracomment><translation>Elige un bloque</translation></message>
<message><source>Choose a block to see and change its fields.</source><extracomment>window</extracomment><translation>Elige un bloque para ver y cambiar sus campos.</translation></message>
<message><source>Choose a file…</source><extracomment>window</extracomment><translation>Elegir un archivo…</translation></message>
<message><source>Choose a trained network and data.</source><extracomment>window</extracomment><translation>Elige una red entrenada y datos.</translation></message>
<message><source>Choose at least two blocks to share one layer.</source><extracomment>messages</extracomment><translation>Elige al menos dos bloques para compartir una capa.</translation></message>
<message><source>Choose at least {0} blocks to {1}.</source><extracomment>messages</extracomment><translation>Elige al menos {0} bloques para la acción ({1}).</translation></message>
<message><source>Choose data…</source><extracomment>window</extracomment><translation>Elegir datos…</translation></message>
<message><source>Choose one block to see its weights.</source><extracomment>window</extracomment><translation>Elige un bloque para ver sus pesos.</translation></message>
<message><source>Choose one run.</source><extracomment>window</extracomment><translation>Elige una ejecución.</translation></message>
<message><source>Choose runs to see their curves.</source><extracomment>window</extracomment><translation>Elige ejecuciones para ver sus curvas.</translation></message>
<message><source>Choose softmax as its activation: the three numbers then are probabilities.</source><extracomment>tables</extracomment><translation>Elige softmax como activación: los tres números son entonces probabilidades.</translation></message>
<message><source>Choose some</source><extracomment>tables</extracomment><translation>Elige algunos</translation></message>
<message><source>Choose the blocks to cut at.</source><extracomment>messages</extracomment><translation>Elige los bloques donde cortar.</translation></message>
<message><source>Choose the blocks to group.</source><extracomment>messages</extracomment><translation>Elige los bloques que agrupar.</translation></message>
<message><source>Choose the blocks to keep.</source><extracomment>messages</extracomment><translation>Elige los bloques que conservar.</translation></message>
<message><source>Choose the blocks to make one network of.</source><extracomment>messages</extracomment><translation>Elige los bloques de los que hacer una red.</translation></message>
<message><source>Choose the file…</source><extracomment>window</extracomment><translation>Elegir el archivo…</translation></message>
<message><source>Choose the layer</source><extracomment>tables</extracomment><translation>Elige la capa</translation></message>
<message><source>Choose two runs to compare their networks.</source><extracomment>window</extracomment><translation>Elige dos ejecuciones para comparar sus redes.</translation></message>
<message><source>Choose…</source><extracomment>window</extracomment><translation>Elegir…</translation></message>
<message><source>Chosen on the map</source><extracomment>window</extracomment><translation>Elegidas en el mapa</translation></message>
<message><source>Chrome trace</source><extracomment>window</extracomment><translation>Chrome trace</translation></message>
<message><source>Circle</source><extracomment>messages</extracomment><translation>Círculo</translation></message>
<message><source>Circles</source><extracomment>messages</extracomment><translation>Círculos</translation></message>
<message><source>Class</source><extracomment>window</extracomment><translation>Clase</translation></message>
<message><source>Class aggregation</source><extracomment>declarations</extracomment><translation>Agregación de clases</translation></message>
<message><source>Class id</source><extracomment>declarations</extracomment><translation>Número de clase</translation></message>
<message><source>Class numbers for one-hot labels</source><extracomment>tables</extracomment><translation>Números de clase en vez de etiquetas one-hot</translation></message>
<message><source>Class of the curves</source><extracomment>window</extracomment><translation>Clase de las curvas</translation></message>
<message><source>Class weights</source><extracomment>window</extracomment><translation>Pesos de clase</translation></message>
<message><source>Class {0} has {1} labels and class {2} has {3}: {4} can be right on {5} by always saying {6}.</source><extracomment>messages</extracomment><translation>La clase {0} tiene {1} etiquetas y la clase {2} tiene {3}: {4} puede acertar el {5} diciendo siempre {6}.</translation></message>
<message><source>Classes</source><extracomment>window</extracomment><translation>Clases</translation></message>
<message><source>Classes are counted from 0 in whole numbers.</source><extracomment>tables</extracomment><translation>Las clases se cuentan desde 0 en enteros.</translation></message>
<message><source>Classes learnt by distance</source><extracomment>tables</extracomment><translation>Clases aprendidas por distancia</translation></message>
<message><source>Classes of very unlike size</source><extracomment>tables</extracomment><translation>Clases de tamaño muy desigual</translation></message>
<message><source>Classes:</source><extracomment>window</extracomment><translation>Clases:</translation></message>
<message><source>Clear</source><extracomment>window</extracomment><translation>Borrar</translation></message>
<message><source>Click on the LSTM block. It reads the moments one after the other and carries a memory along; what it hands on at the end stands for the whole recording.</source><extracomment>tables</extracomment><translation>Haz clic en el bloque LSTM. Lee los momentos uno tras otro y lleva consigo una memoria; lo que pasa al final representa toda la grabación.</translation></message>
<message><source>Click on the canvas and press D (View &gt; Show on nodes &gt; Show data at nodes). Below each block appears what comes out of it.</source><extracomment>tables</extracomment><translation>Haz clic en el lienzo y pulsa D (Ver &gt; Mostrar en los nodos &gt; Mostrar datos en los nodos). Bajo cada bloque aparece lo que sale de él.</translation></message>
<message><source>Click on the first Conv2D block to see its filters.</source><extracomment>tables</extracomment><translation>Haz clic en el primer bloque Conv2D para ver sus filtros.</translation></message>
<message><source>Click on the first Conv2D block.</source><extracomment>tables</extracomment><translation>Haz clic en el primer bloque Conv2D.</translation></message>
<message><source>Click or drag to choose what the canvas shows.</source><extracomment>window</extracomment><translation>Haz clic o arrastra para elegir lo que muestra el lienzo.</translation></message>
<message><source>Click the block, type 4 into the field shape, and press Enter.</source><extracomment>tables</extracomment><translation>Haz clic en el bloque, escribe 4 en el campo de la forma y pulsa Intro.</translation></message>
<message><source>Click the last block and type 3 into the field units: one for each kind of iris.</source><extracomment>tables</extracomment><translation>Haz clic en el último bloque y escribe 3 en el campo de las unidades: una por cada especie de iris.</translation></message>
<message><source>Click the tab Data.</source><extracomment>tables</extracomment><translation>Haz clic en la pestaña Datos.</translation></message>
<message><source>Clip the gradients (clipnorm 1 in the optimizer's advanced fields), lower the learning rate, and begin with smaller weights (glorot_uniform or he_normal).</source><extracomment>messages</extracomment><translation>Recorta los gradientes (clipnorm 1 en los campos avanzados del optimizador), baja la tasa de aprendizaje y empieza con pesos menores (glorot_uniform o he_normal).</translation></message>
<message><source>Clip threshold</source><extracomment>declarations</extracomment><translation>Umbral de recorte</translation></message>
<message><source>Clipnorm</source><extracomment>declarations</extracomment><translation>Límite de norma (clipnorm)</translation></message>
<message><source>Clipvalue</source><extracomment>declarations</extracomment><translation>Límite de valor (clipvalue)</translation></message>
<message><source>Close</source><extracomment>window</extracomment><translation>Cerrar</translation></message>
<message><source>Close (Esc)</source><extracomment>window</extracomment><translation>Cerrar (Esc)</translation></message>
<message><source>Close the greeting</source><extracomment>window</extracomment><translation>Cerrar el saludo</translation></message>
<message><source>Close the message</source><extracomment>window</extracomment><translation>Cerrar el mensaje</translation></message>
<message><source>Coefficient of determination: the share of the targets' variance that the output explains.</source><extracomment>declarations</extracomment><translation>Coeficiente de determinación: la parte de la varianza de los objetivos que explica la salida.</translation></message>
<message><source>Colour of the group</source><extracomment>tables</extracomment><translation>Color del grupo</translation></message>
<message><source>Colour the group</source><extracomment>messages</extracomment><translation>Colorear el grupo</translation></message>
<message><source>Coloured shapes</source><extracomment>messages</extracomment><translation>Formas de colores</translation></message>
<message><source>Colours</source><extracomment>window</extracomment><translation>Colores</translation></message>
<message><source>Column</source><extracomment>declarations</extracomment><translation>Columna</translation></message>
<message><source>Column {0} holds {1}, and a network takes numbers.</source><extracomment>messages</extracomment><translation>La columna {0} contiene {1}, y una red admite números.</translation></message>
<message><source>Column {0} holds {1}, and the network was trained with {2}.</source><extracomment>messages</extracomment><translation>La columna {0} contiene {1}, y la red se entrenó con {2}.</translation></message>
<message><source>Columns</source><extracomment>window</extracomment><translation>Columnas</translation></message>
<message><source>Columns for {0}</source><extracomment>window</extracomment><translation>Columnas para {0}</translation></message>
<message><source>Columns of pixels.</source><extracomment>declarations</extracomment><translation>Columnas de píxeles.</translation></message>
<message><source>Comma</source><extracomment>window</extracomment><translation>Coma</translation></message>
<message><source>Comma, as in 3,5</source><extracomment>window</extracomment><translation>Coma, como en 3,5</translation></message>
<message><source>Comment</source><extracomment>window</extracomment><translation>Comentario</translation></message>
<message><source>Comment: {0}</source><extracomment>window</extracomment><translation>Comentario: {0}</translation></message>
<message><source>Comments</source><extracomment>window</extracomment><translation>Comentarios</translation></message>
<message><source>Comparing data and network</source><extracomment>window</extracomment><translation>Comparando datos y red</translation></message>
<message><source>Comparing runs</source><extracomment>window</extracomment><translation>Comparando ejecuciones</translation></message>
<message><source>Comparing the data</source><extracomment>window</extracomment><translation>Comparando los datos</translation></message>
<message><source>Compute</source><extracomment>window</extracomment><translation>Cálculo</translation></message>
<message><source>Compute: {0} of a step goes to arithmetic, {1} GFLOP a second over the whole step of the {2} that this machine reaches. Fewer or smaller layers make it faster.</source><extracomment>messages</extracomment><translation>Cálculo: el {0} de un paso se va en aritmética, {1} GFLOP por segundo en todo el paso de los {2} que alcanza esta máquina. Menos capas o más pequeñas lo aceleran.</translation></message>
<message><source>Computes a function of its input: one that has a name, or an expression of ops.</source><extracomment>declarations</extracomment><translation>Calcula una función de su entrada: una con nombre, o una expresión.</translation></message>
<message><source>Confusion matrix</source><extracomment>window</extracomment><translation>Matriz de confusión</translation></message>
<message><source>Connect</source><extracomment>messages</extracomment><translation>Conectar</translation></message>
<message><source>Connect the chosen blocks</source><extracomment>tables</extracomment><translation>Conectar los bloques elegidos</translation></message>
<message><source>Connect {0}</source><extracomment>messages</extracomment><translation>Conectar {0}</translation></message>
<message><source>Contents</source><extracomment>window</extracomment><translation>Contenido</translation></message>
<message><source>Contrast</source><extracomment>window</extracomment><translation>Contraste</translation></message>
<message><source>Conv-BN-ReLU block</source><extracomment>tables</extracomment><translation>Bloque Conv-BN-ReLU</translation></message>
<message><source>Convolution</source><extracomment>tables</extracomment><translation>Convolución</translation></message>
<message><source>Convolution over time</source><extracomment>tables</extracomment><translation>Convolución en el tiempo</translation></message>
<message><source>Convolutions look for strokes, pooling makes the picture smaller, Dense layers decide. Press Train and watch the curves. Try: turn the filters of the first Conv2D down to 4, or take a Dropout away.</source><extracomment>tables</extracomment><translation>Las convoluciones buscan trazos, el pooling hace la imagen más pequeña, las capas Dense deciden. Pulsa Entrenar y mira las curvas. Prueba: baja los filtros de la primera Conv2D a 4, o quita una Dropout.</translation></message>
<message><source>Convolutions of several sizes side by side.</source><extracomment>declarations</extracomment><translation>Convoluciones de varios tamaños lado a lado.</translation></message>
<message><source>Convolutions split into a spatial and a channel part: few sums.</source><extracomment>declarations</extracomment><translation>Convoluciones divididas en parte espacial y de canales: pocas sumas.</translation></message>
<message><source>Convolutions with a way around them: what they learn is added to what came in.</source><extracomment>tables</extracomment><translation>Convoluciones con un camino que las rodea: lo que aprenden se suma a lo que entró.</translation></message>
<message><source>Cooldown</source><extracomment>declarations</extracomment><translation>Enfriamiento</translation></message>
<message><source>Copies of the chosen blocks, one behind the other</source><extracomment>tables</extracomment><translation>Copias de los bloques elegidos, una tras otra</translation></message>
<message><source>Copy</source><extracomment>tables</extracomment><translation>Copiar</translation></message>
<message><source>Copy as Keras code</source><extracomment>tables</extracomment><translation>Copiar como código Keras</translation></message>
<message><source>Core</source><extracomment>tables</extracomment><translation>Básicas</translation></message>
<message><source>Correlation of outputs and targets that also asks for the same mean and spread.</source><extracomment>declarations</extracomment><translation>Correlación de salidas y objetivos que exige también la misma media y dispersión.</translation></message>
<message><source>Cosine of the angle between target and output: 1 for the same direction.</source><extracomment>declarations</extracomment><translation>Coseno del ángulo entre objetivo y salida: 1 para la misma dirección.</translation></message>
<message><source>Cost</source><extracomment>window</extracomment><translation>Coste</translation></message>
<message><source>Cost of each block</source><extracomment>window</extracomment><translation>Coste de cada bloque</translation></message>
<message><source>Counting</source><extracomment>window</extracomment><translation>Contando</translation></message>
<message><source>Counting classes</source><extracomment>window</extracomment><translation>Contando clases</translation></message>
<message><source>Counting exact answers says nothing about numbers.</source><extracomment>tables</extracomment><translation>Contar respuestas exactas no dice nada de números.</translation></message>
<message><source>Covering parts</source><extracomment>window</extracomment><translation>Cubrir partes</translation></message>
<message><source>Crop</source><extracomment>window</extracomment><translation>Recortar</translation></message>
<message><source>Crop to aspect ratio</source><extracomment>declarations</extracomment><translation>Recortar a la proporción</translation></message>
<message><source>Cropping</source><extracomment>declarations</extracomment><translation>Recorte</translation></message>
<message><source>Cross-entropy of one class of several, the targets class numbers.</source><extracomment>declarations</extracomment><translation>Entropía cruzada de una de varias clases, con objetivos como números de clase.</translation></message>
<message><source>Cross-entropy of one class of several, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Entropía cruzada de una de varias clases, con objetivos one-hot.</translation></message>
<message><source>Cross-entropy of yes or no.</source><extracomment>declarations</extracomment><translation>Entropía cruzada de sí o no.</translation></message>
<message><source>Cross-entropy punishes a wrong answer the more, the surer it is; distances hardly do.</source><extracomment>tables</extracomment><translation>La entropía cruzada castiga más una respuesta errónea cuanto más segura es; las distancias apenas.</translation></message>
<message><source>Curve</source><extracomment>declarations</extracomment><translation>Curva</translation></message>
<message><source>Curves</source><extracomment>window</extracomment><translation>Curvas</translation></message>
<message><source>Cut</source><extracomment>tables</extracomment><translation>Cortar</translation></message>
<message><source>Cut at {0}</source><extracomment>messages</extracomment><translation>Cortar en {0}</translation></message>
<message><source>Cut here, and end in as many classes as the data has</source><extracomment>tables</extracomment><translation>Cortar aquí y terminar en tantas clases como tengan los datos</translation></message>
<message><source>Cut here, keep what leads to it</source><extracomment>tables</extracomment><translation>Cortar aquí y conservar lo anterior</translation></message>
<message><source>Cut the edges off first where the sides' ratio differs, so that nothing is stretched.</source><extracomment>declarations</extracomment><translation>Cortar antes los bordes donde la proporción difiere, para que nada se estire.</translation></message>
<message><source>Cut the wire</source><extracomment>messages</extracomment><translation>Cortar la conexión</translation></message>
<message><source>Cut {0} wires</source><extracomment>messages</extracomment><translation>Cortar {0} conexiones</translation></message>
<message><source>Cuts a rectangle out of the images while training, at a random place.</source><extracomment>declarations</extracomment><translation>Recorta un rectángulo de las imágenes al entrenar, en un lugar al azar.</translation></message>
<message><source>Cuts out a part of each image, and brings it to the image's size.</source><extracomment>declarations</extracomment><translation>Recorta una parte de cada imagen y la lleva al tamaño de la imagen.</translation></message>
<message><source>Cuts rows in the order of time into windows: each sees some rows, and predicts what comes so many rows later.</source><extracomment>declarations</extracomment><translation>Corta filas en orden temporal en ventanas: cada una ve algunas filas y predice lo que viene tantas después.</translation></message>
<message><source>Cuts the middle out of images; smaller ones are cropped to the ratio of the sides, and enlarged.</source><extracomment>declarations</extracomment><translation>Recorta el centro de las imágenes; las menores se recortan a la proporción y se agrandan.</translation></message>
<message><source>Cycle</source><extracomment>declarations</extracomment><translation>Ciclo</translation></message>
<message><source>Cycles</source><extracomment>declarations</extracomment><translation>Ciclos</translation></message>
<message><source>Cyrillic (Windows-1251)</source><extracomment>window</extracomment><translation>Cirílico (Windows-1251)</translation></message>
<message><source>Dark</source><extracomment>tables</extracomment><translation>Oscuro</translation></message>
<message><source>Data</source><extracomment>window</extracomment><translation>Datos</translation></message>
<message><source>Data at a node</source><extracomment>window</extracomment><translation>Datos en un nodo</translation></message>
<message><source>Data at nodes</source><extracomment>tables</extracomment><translation>Datos en los nodos</translation></message>
<message><source>Data enter a network through Input blocks; without one nothing has a shape.</source><extracomment>tables</extracomment><translation>Los datos entran por bloques Input; sin uno nada tiene forma.</translation></message>
<message><source>Data enters the network here.</source><extracomment>declarations</extracomment><translation>Los datos entran aquí en la red.</translation></message>
<message><source>Data for {0}</source><extracomment>window</extracomment><translation>Datos para {0}</translation></message>
<message><source>Data format</source><extracomment>declarations</extracomment><translation>Formato de datos</translation></message>
<message><source>Data leaves these blocks by {0} and comes back to {1}.</source><extracomment>messages</extracomment><translation>Los datos salen de estos bloques por {0} y vuelven por {1}.</translation></message>
<message><source>Data must come from somewhere: in a circle each block waits for the other.</source><extracomment>messages</extracomment><translation>Los datos deben venir de algún sitio: en un círculo cada bloque espera al otro.</translation></message>
<message><source>Data not scaled</source><extracomment>tables</extracomment><translation>Datos sin escalar</translation></message>
<message><source>Data of another shape</source><extracomment>tables</extracomment><translation>Datos de otra forma</translation></message>
<message><source>Data settings have no option {0}.</source><extracomment>messages</extracomment><translation>Los ajustes de datos no tienen opción {0}.</translation></message>
<message><source>Data settings, {0}: expected {1}, got {2}.</source><extracomment>messages</extracomment><translation>Ajustes de datos, {0}: se espera {1}, recibido {2}.</translation></message>
<message><source>Data to evaluate on</source><extracomment>window</extracomment><translation>Datos con los que evaluar</translation></message>
<message><source>Data with an order</source><extracomment>tables</extracomment><translation>Datos con un orden</translation></message>
<message><source>Data {0}, {1}</source><extracomment>window</extracomment><translation>Datos {0}, {1}</translation></message>
<message><source>Data: Iris, R. A. Fisher (UCI), CC BY 4.0.</source><extracomment>tables</extracomment><translation>Datos: Iris, R. A. Fisher (UCI), CC BY 4.0.</translation></message>
<message><source>Data: Japanese Vowels, M. Kudo, J. Toyama and M. Shimbo (UCI), CC BY 4.0.</source><extracomment>tables</extracomment><translation>Datos: Japanese Vowels, M. Kudo, J. Toyama y M. Shimbo (UCI), CC BY 4.0.</translation></message>
<message><source>Data: Optical Recognition of Handwritten Digits, E. Alpaydin and C. Kaynak (UCI), CC BY 4.0.</source><extracomment>tables</extracomment><translation>Datos: Optical Recognition of Handwritten Digits, E. Alpaydin y C. Kaynak (UCI), CC BY 4.0.</translation></message>
<message><source>Data: generated by Layerloom, free to use (CC0).</source><extracomment>tables</extracomment><translation>Datos: generados por Layerloom, de uso libre (CC0).</translation></message>
<message><source>Data: {0}</source><extracomment>window</extracomment><translation>Datos: {0}</translation></message>
<message><source>Dates</source><extracomment>window</extracomment><translation>Fechas</translation></message>
<message><source>Dates to numbers</source><extracomment>window</extracomment><translation>Fechas a números</translation></message>
<message><source>Dead end</source><extracomment>tables</extracomment><translation>Callejón sin salida</translation></message>
<message><source>Dead units</source><extracomment>window</extracomment><translation>Unidades muertas</translation></message>
<message><source>Decay in stairs instead of at every step.</source><extracomment>declarations</extracomment><translation>Decaer por escalones en vez de en cada paso.</translation></message>
<message><source>Decay rate</source><extracomment>declarations</extracomment><translation>Tasa de decaimiento</translation></message>
<message><source>Decay steps</source><extracomment>declarations</extracomment><translation>Pasos de decaimiento</translation></message>
<message><source>Decision surface</source><extracomment>window</extracomment><translation>Superficie de decisión</translation></message>
<message><source>Deep without help</source><extracomment>tables</extracomment><translation>Profunda sin ayuda</translation></message>
<message><source>Default</source><extracomment>declarations</extracomment><translation>Predeterminado</translation></message>
<message><source>Default: {0}</source><extracomment>window</extracomment><translation>Predeterminado: {0}</translation></message>
<message><source>Delete</source><extracomment>window</extracomment><translation>Eliminar</translation></message>
<message><source>Delete and keep the flow</source><extracomment>window</extracomment><translation>Eliminar y mantener el flujo</translation></message>
<message><source>Delete checkpoint</source><extracomment>declarations</extracomment><translation>Borrar la copia</translation></message>
<message><source>Delete comment</source><extracomment>messages</extracomment><translation>Eliminar comentario</translation></message>
<message><source>Delete the backup when training has ended well.</source><extracomment>declarations</extracomment><translation>Borrar la copia cuando el entrenamiento acaba bien.</translation></message>
<message><source>Delete the chosen runs; it can be undone</source><extracomment>window</extracomment><translation>Borrar las ejecuciones elegidas; se puede deshacer</translation></message>
<message><source>Delete these {0} blocks</source><extracomment>messages</extracomment><translation>Eliminar estos {0} bloques</translation></message>
<message><source>Delete this sweep and its runs; it can be undone</source><extracomment>window</extracomment><translation>Borrar este barrido y sus ejecuciones; se puede deshacer</translation></message>
<message><source>Delete {0}</source><extracomment>messages</extracomment><translation>Eliminar {0}</translation></message>
<message><source>Delete {0} and {1} before it</source><extracomment>messages</extracomment><translation>Eliminar {0} y {1} anteriores</translation></message>
<message><source>Deleting the sweep</source><extracomment>window</extracomment><translation>Borrando el barrido</translation></message>
<message><source>Delta</source><extracomment>declarations</extracomment><translation>Delta</translation></message>
<message><source>Dense head to convolutions</source><extracomment>tables</extracomment><translation>Cabeza densa a convoluciones</translation></message>
<message><source>Dense on an image</source><extracomment>tables</extracomment><translation>Dense sobre una imagen</translation></message>
<message><source>Dense, Dropout, activations</source><extracomment>messages</extracomment><translation>Dense, Dropout, activaciones</translation></message>
<message><source>Dense, a convolution, Activation</source><extracomment>messages</extracomment><translation>Dense, una convolución, Activation</translation></message>
<message><source>Depth multiplier</source><extracomment>window</extracomment><translation>Factor de prof.</translation></message>
<message><source>Depthwise constraint</source><extracomment>declarations</extracomment><translation>Restricción por canal</translation></message>
<message><source>Depthwise initializer</source><extracomment>declarations</extracomment><translation>Inicializador por canal</translation></message>
<message><source>Depthwise regularizer</source><extracomment>declarations</extracomment><translation>Regularizador por canal</translation></message>
<message><source>Deterministic</source><extracomment>tables</extracomment><translation>Determinista</translation></message>
<message><source>Deutsch</source><extracomment>tables</extracomment><translation>Deutsch</translation></message>
<message><source>Deviation</source><extracomment>window</extracomment><translation>Desviación</translation></message>
<message><source>Dice with a weight of its own for what is missed and for what is found wrongly.</source><extracomment>declarations</extracomment><translation>Dice con peso propio para lo que falta y para lo hallado por error.</translation></message>
<message><source>Did one hand write both? Two messages go through the same layer.</source><extracomment>tables</extracomment><translation>¿Los escribió la misma mano? Dos mensajes pasan por la misma capa.</translation></message>
<message><source>Difference at which squares turn into lines.</source><extracomment>declarations</extracomment><translation>Diferencia en que los cuadrados pasan a rectas.</translation></message>
<message><source>Digits</source><extracomment>window</extracomment><translation>Cifras</translation></message>
<message><source>Dilation rate</source><extracomment>declarations</extracomment><translation>Dilatación</translation></message>
<message><source>Dims</source><extracomment>declarations</extracomment><translation>Orden de los ejes</translation></message>
<message><source>Discard</source><extracomment>window</extracomment><translation>Descartar</translation></message>
<message><source>Disconnect</source><extracomment>messages</extracomment><translation>Desconectar</translation></message>
<message><source>Distance below which a pair of one class is good enough.</source><extracomment>declarations</extracomment><translation>Distancia bajo la que un par de una clase basta.</translation></message>
<message><source>Distance between two taps of the window; 1: side by side.</source><extracomment>declarations</extracomment><translation>Distancia entre dos puntos de la ventana; 1: contiguos.</translation></message>
<message><source>Distribute</source><extracomment>messages</extracomment><translation>Distribuir</translation></message>
<message><source>Distribute horizontally</source><extracomment>tables</extracomment><translation>Distribuir en horizontal</translation></message>
<message><source>Distribute vertically</source><extracomment>tables</extracomment><translation>Distribuir en vertical</translation></message>
<message><source>Distribution</source><extracomment>declarations</extracomment><translation>Distribución</translation></message>
<message><source>Divide by the largest average so far (Reddi et al., 2018).</source><extracomment>declarations</extracomment><translation>Dividir por la mayor media hasta ahora (Reddi et al., 2018).</translation></message>
<message><source>Divide by the standard deviation and scale only: no mean is taken away, no beta added.</source><extracomment>declarations</extracomment><translation>Solo dividir por la desviación típica y la escala: no se resta media ni se suma beta.</translation></message>
<message><source>Divide by the variance of gradients instead.</source><extracomment>declarations</extracomment><translation>Dividir en su lugar por la varianza de los gradientes.</translation></message>
<message><source>Divides each sample's features by the root of their mean square, then scales each as it learns.</source><extracomment>declarations</extracomment><translation>Divide las características de cada muestra por la raíz de su cuadrado medio, y luego escala cada una según aprende.</translation></message>
<message><source>Do not bypass</source><extracomment>window</extracomment><translation>No omitir</translation></message>
<message><source>Do not show this for this block any more; it is kept in the project and can be undone</source><extracomment>window</extracomment><translation>No mostrarlo más para este bloque; se guarda en el proyecto y se puede deshacer</translation></message>
<message><source>Do not vary {0}</source><extracomment>window</extracomment><translation>No variar {0}</translation></message>
<message><source>Does</source><extracomment>window</extracomment><translation>Acción</translation></message>
<message><source>Does nothing: the logs are means of the epoch without it. It is here for scripts that name it.</source><extracomment>declarations</extracomment><translation>No hace nada: los valores son medias de la época también sin él. Está aquí para los guiones que lo nombran.</translation></message>
<message><source>Don't save</source><extracomment>window</extracomment><translation>No guardar</translation></message>
<message><source>Double the learning rate</source><extracomment>window</extracomment><translation>Duplicar la tasa de aprendizaje</translation></message>
<message><source>Down, up again, and across, for a mask as large as the image.</source><extracomment>tables</extracomment><translation>Abajo, arriba otra vez y de lado a lado, para una máscara tan grande como la imagen.</translation></message>
<message><source>Downloading {0}: {1:.0f} MB</source><extracomment>window</extracomment><translation>Descargando {0}: {1:.0f} MB</translation></message>
<message><source>Drag Input from the list of layers to the canvas. With keys: press Tab on the canvas, type the name, Enter.</source><extracomment>tables</extracomment><translation>Arrastra Input desde la lista de capas al lienzo. Con teclas: pulsa Tab en el lienzo, escribe el nombre, Intro.</translation></message>
<message><source>Drag a Dense layer to the right of the input. Each of its units looks at all four numbers.</source><extracomment>tables</extracomment><translation>Arrastra una capa Dense a la derecha de la entrada. Cada una de sus unidades mira los cuatro números.</translation></message>
<message><source>Drag a layer here, or press Tab to search for one.</source><extracomment>window</extracomment><translation>Arrastra aquí una capa o pulsa Tab para buscarla.</translation></message>
<message><source>Drag a second Dense layer behind the first one, and wire the first to it.</source><extracomment>tables</extracomment><translation>Arrastra una segunda capa Dense detrás de la primera y conecta la primera con ella.</translation></message>
<message><source>Drag from the dot on the right of Input to the dot on the left of Dense.</source><extracomment>tables</extracomment><translation>Arrastra desde el punto a la derecha de Input hasta el punto a la izquierda de Dense.</translation></message>
<message><source>Draw a network, train it, watch it learn, take it away.</source><extracomment>window</extracomment><translation>Dibuja una red, entrénala, mírala aprender, llévatela.</translation></message>
<message><source>Draw here, or drop a picture</source><extracomment>window</extracomment><translation>Dibuja aquí o suelta una imagen</translation></message>
<message><source>Draw the loss on a logarithmic scale.</source><extracomment>window</extracomment><translation>Dibujar la pérdida en escala logarítmica.</translation></message>
<message><source>Draw with the mouse, or drop a picture.</source><extracomment>window</extracomment><translation>Dibuja con el ratón o suelta una imagen.</translation></message>
<message><source>Draw, drop or type a sample and see what the network says</source><extracomment>tables</extracomment><translation>Dibuja, suelta o escribe una muestra y mira qué dice la red</translation></message>
<message><source>Drawing</source><extracomment>window</extracomment><translation>Dibujo</translation></message>
<message><source>Drawing for print</source><extracomment>window</extracomment><translation>Dibujo para imprimir</translation></message>
<message><source>Drawing {0}</source><extracomment>window</extracomment><translation>Dibujando {0}</translation></message>
<message><source>Drawn at random</source><extracomment>window</extracomment><translation>Elegidas al azar</translation></message>
<message><source>Drawn evenly from an interval.</source><extracomment>declarations</extracomment><translation>Tomados uniformemente de un intervalo.</translation></message>
<message><source>Drawn from a normal distribution, without values beyond two standard deviations.</source><extracomment>declarations</extracomment><translation>Tomados de una distribución normal, sin valores a más de dos desviaciones típicas.</translation></message>
<message><source>Drawn from a normal distribution.</source><extracomment>declarations</extracomment><translation>Tomados de una distribución normal.</translation></message>
<message><source>Drop from here on</source><extracomment>tables</extracomment><translation>Quitar desde aquí</translation></message>
<message><source>Drop from {0} on</source><extracomment>messages</extracomment><translation>Quitar desde {0}</translation></message>
<message><source>Dropout</source><extracomment>window</extracomment><translation>Dropout</translation></message>
<message><source>Dropout at the output</source><extracomment>tables</extracomment><translation>Dropout en la salida</translation></message>
<message><source>Dropout before normalisation</source><extracomment>tables</extracomment><translation>Dropout antes de la normalización</translation></message>
<message><source>Dropout for SELU networks: it keeps mean and variance (Klambauer et al., 2017).</source><extracomment>declarations</extracomment><translation>Dropout para redes SELU: conserva media y varianza (Klambauer et al., 2017).</translation></message>
<message><source>Dtype</source><extracomment>declarations</extracomment><translation>Tipo de datos</translation></message>
<message><source>Dtype of the data.</source><extracomment>declarations</extracomment><translation>Tipo de los datos.</translation></message>
<message><source>Duplicate</source><extracomment>tables</extracomment><translation>Duplicar</translation></message>
<message><source>Each axis is named once.</source><extracomment>tables</extracomment><translation>Cada eje se nombra una vez.</translation></message>
<message><source>Each batch</source><extracomment>window</extracomment><translation>Cada lote</translation></message>
<message><source>Each block adds what it found to what it was given.</source><extracomment>declarations</extracomment><translation>Cada bloque suma lo que halló a lo que recibió.</translation></message>
<message><source>Each class</source><extracomment>window</extracomment><translation>Cada clase</translation></message>
<message><source>Each epoch</source><extracomment>window</extracomment><translation>Cada época</translation></message>
<message><source>Each feeds the one that stands behind it; a merge takes all that stand before it</source><extracomment>tables</extracomment><translation>Cada uno alimenta al que está detrás; una unión toma todos los que están delante</translation></message>
<message><source>Each group gets the same number of channels.</source><extracomment>tables</extracomment><translation>Cada grupo recibe el mismo número de canales.</translation></message>
<message><source>Each layer reads the outputs of all layers before it in its block.</source><extracomment>declarations</extracomment><translation>Cada capa lee las salidas de todas las anteriores de su bloque.</translation></message>
<message><source>Each look takes about as long as a batch.</source><extracomment>window</extracomment><translation>Cada mirada tarda más o menos como un lote.</translation></message>
<message><source>Each number of the output is compared with one of the labels.</source><extracomment>tables</extracomment><translation>Cada número de la salida se compara con una de las etiquetas.</translation></message>
<message><source>Each one is so much longer than the one before.</source><extracomment>declarations</extracomment><translation>Cada uno es tantas veces más largo que el anterior.</translation></message>
<message><source>Each one starts so much lower (or higher) than the one before.</source><extracomment>declarations</extracomment><translation>Cada uno empieza tanto más bajo (o más alto) que el anterior.</translation></message>
<message><source>Each query is compared with each key, number by number.</source><extracomment>tables</extracomment><translation>Cada consulta se compara con cada clave, número a número.</translation></message>
<message><source>Each sample is a short recording: a row of moments, and twelve numbers for each. Click the tab Data to look at some of them.</source><extracomment>tables</extracomment><translation>Cada muestra es una grabación corta: una serie de momentos, con doce números cada uno. Haz clic en la pestaña Datos para ver algunas.</translation></message>
<message><source>Each sample is ten steps of a long recording, and each batch goes on where the one before ended; stateful layers keep their state from batch to batch. Many pieces have no pulse at all. Try: turn stateful off.</source><extracomment>tables</extracomment><translation>Cada muestra son diez pasos de una grabación larga, y cada lote sigue donde acabó el anterior; las capas con estado lo conservan de lote en lote. Muchos trozos no tienen ningún pulso. Prueba: desactiva stateful.</translation></message>
<message><source>Each stage that is frozen keeps what it has learned. Move the slider by one to the right, and see below how many weights are left to train.</source><extracomment>tables</extracomment><translation>Cada etapa congelada conserva lo aprendido. Mueve el control uno a la derecha y mira abajo cuántos pesos quedan por entrenar.</translation></message>
<message><source>Each step overshoots, and the loss grows instead of falling.</source><extracomment>tables</extracomment><translation>Cada paso se pasa, y la pérdida crece en vez de bajar.</translation></message>
<message><source>Earlier</source><extracomment>window</extracomment><translation>Antes</translation></message>
<message><source>Early stopping</source><extracomment>tables</extracomment><translation>Parada temprana</translation></message>
<message><source>Early stopping sees nothing</source><extracomment>tables</extracomment><translation>La parada temprana no ve nada</translation></message>
<message><source>Early stopping watches {0}, and no samples are kept to validate with.</source><extracomment>messages</extracomment><translation>La parada temprana vigila {0}, y no se guardan muestras con que validar.</translation></message>
<message><source>Early stopping watches {0}, but no samples validate; it watches {1} instead.</source><extracomment>messages</extracomment><translation>La parada temprana vigila {0}, pero no hay muestras que validen; vigila {1} en su lugar.</translation></message>
<message><source>Early stopping, callbacks, and freezing or thawing blocks take effect at the next batch too.</source><extracomment>window</extracomment><translation>La parada temprana, los callbacks y congelar o descongelar bloques también surten efecto en el siguiente lote.</translation></message>
<message><source>Edit</source><extracomment>tables</extracomment><translation>Editar</translation></message>
<message><source>Edit comment</source><extracomment>messages</extracomment><translation>Editar comentario</translation></message>
<message><source>Edit the text</source><extracomment>window</extracomment><translation>Editar el texto</translation></message>
<message><source>Ema momentum</source><extracomment>declarations</extracomment><translation>Momento de EMA</translation></message>
<message><source>Ema overwrite frequency</source><extracomment>declarations</extracomment><translation>Frecuencia de sobrescritura EMA</translation></message>
<message><source>Embedding</source><extracomment>tables</extracomment><translation>Embedding</translation></message>
<message><source>Embeddings constraint</source><extracomment>declarations</extracomment><translation>Restricción del embedding</translation></message>
<message><source>Embeddings initializer</source><extracomment>declarations</extracomment><translation>Inicializador del embedding</translation></message>
<message><source>Embeddings regularizer</source><extracomment>declarations</extracomment><translation>Regularizador del embedding</translation></message>
<message><source>Enabled</source><extracomment>tables</extracomment><translation>Activado</translation></message>
<message><source>End learning rate</source><extracomment>declarations</extracomment><translation>Tasa de aprendizaje final</translation></message>
<message><source>End runs early that do worse than half of those before</source><extracomment>window</extracomment><translation>Terminar pronto las ejecuciones peores que la mitad de las anteriores</translation></message>
<message><source>End the bypass</source><extracomment>messages</extracomment><translation>Dejar de omitir</translation></message>
<message><source>End the run when it does not get better any more.</source><extracomment>tables</extracomment><translation>Terminar la ejecución cuando ya no mejora.</translation></message>
<message><source>End with the batch that is being computed</source><extracomment>window</extracomment><translation>Terminar con el lote que se está calculando</translation></message>
<message><source>End with the weights of the best epoch, not of the last.</source><extracomment>tables</extracomment><translation>Terminar con los pesos de la mejor época, no de la última.</translation></message>
<message><source>Ended early</source><extracomment>window</extracomment><translation>Terminada antes</translation></message>
<message><source>Ends in</source><extracomment>window</extracomment><translation>Termina en</translation></message>
<message><source>Ends training at once when the loss is NaN or infinite.</source><extracomment>declarations</extracomment><translation>Termina el entrenamiento enseguida cuando la pérdida es NaN o infinita.</translation></message>
<message><source>Ends training when a value has not got better for some epochs.</source><extracomment>declarations</extracomment><translation>Termina el entrenamiento cuando un valor no mejora en algunas épocas.</translation></message>
<message><source>English</source><extracomment>tables</extracomment><translation>English</translation></message>
<message><source>Epoch {0} of {1}</source><extracomment>window</extracomment><translation>Época {0} de {1}</translation></message>
<message><source>Epochs</source><extracomment>window</extracomment><translation>Épocas</translation></message>
<message><source>Epochs after a fall in which nothing is counted.</source><extracomment>declarations</extracomment><translation>Épocas tras una bajada en las que no se cuenta.</translation></message>
<message><source>Epochs between histograms of the weights; 0: none.</source><extracomment>declarations</extracomment><translation>Épocas entre histogramas de los pesos; 0: ninguno.</translation></message>
<message><source>Epochs between saves.</source><extracomment>declarations</extracomment><translation>Épocas entre guardados.</translation></message>
<message><source>Epochs to wait before watching.</source><extracomment>declarations</extracomment><translation>Épocas que esperar antes de vigilar.</translation></message>
<message><source>Epochs without a better figure.</source><extracomment>tables</extracomment><translation>Épocas sin una cifra mejor.</translation></message>
<message><source>Epochs without getting better before the rate falls.</source><extracomment>declarations</extracomment><translation>Épocas sin mejorar antes de bajar la tasa.</translation></message>
<message><source>Epochs without getting better before training ends.</source><extracomment>declarations</extracomment><translation>Épocas sin mejorar antes de terminar.</translation></message>
<message><source>Epsilon</source><extracomment>declarations</extracomment><translation>Épsilon</translation></message>
<message><source>Epsilon 1</source><extracomment>declarations</extracomment><translation>Épsilon 1</translation></message>
<message><source>Epsilon 2</source><extracomment>declarations</extracomment><translation>Épsilon 2</translation></message>
<message><source>Error</source><extracomment>window</extracomment><translation>Error</translation></message>
<message><source>Errors by prediction</source><extracomment>window</extracomment><translation>Errores por predicción</translation></message>
<message><source>Español</source><extracomment>tables</extracomment><translation>Español</translation></message>
<message><source>Estimated for one sample. Times come with a measurement.</source><extracomment>window</extracomment><translation>Estimado para una muestra. Los tiempos llegan con una medición.</translation></message>
<message><source>Evaluate</source><extracomment>window</extracomment><translation>Evaluar</translation></message>
<message><source>Evaluate a file…</source><extracomment>tables</extracomment><translation>Evaluar un archivo…</translation></message>
<message><source>Evaluate a folder of images…</source><extracomment>tables</extracomment><translation>Evaluar una carpeta de imágenes…</translation></message>
<message><source>Evaluate on a file or a folder with labels; it can be dropped here too.</source><extracomment>window</extracomment><translation>Evaluar con un archivo o carpeta con etiquetas; también se puede soltar aquí.</translation></message>
<message><source>Evaluating</source><extracomment>window</extracomment><translation>Evaluando</translation></message>
<message><source>Evaluating…</source><extracomment>window</extracomment><translation>Evaluando…</translation></message>
<message><source>Evenly within ±sqrt(3 / inputs) (LeCun et al., 1998).</source><extracomment>declarations</extracomment><translation>Uniforme en ±sqrt(3 / entradas) (LeCun et al., 1998).</translation></message>
<message><source>Evenly within ±sqrt(6 / (inputs + outputs)) (Glorot and Bengio, 2010).</source><extracomment>declarations</extracomment><translation>Uniforme en ±sqrt(6 / (entradas + salidas)) (Glorot y Bengio, 2010).</translation></message>
<message><source>Evenly within ±sqrt(6 / inputs), made for ReLU (He et al., 2015).</source><extracomment>declarations</extracomment><translation>Uniforme en ±sqrt(6 / entradas), hecho para ReLU (He et al., 2015).</translation></message>
<message><source>Every layer also takes `name`, `trainable` and `dtype`.</source><extracomment>messages</extracomment><translation>Toda capa toma también `name`, `trainable` y `dtype`.</translation></message>
<message><source>Every output is a weighted sum of all inputs, then an activation.</source><extracomment>declarations</extracomment><translation>Cada salida es una suma ponderada de todas las entradas, y luego una activación.</translation></message>
<message><source>Every row of {0} lacks a value; nothing is left.</source><extracomment>messages</extracomment><translation>A cada fila de {0} le falta un valor; no queda nada.</translation></message>
<message><source>Every run is kept here from its first batch on. Press Train, and it appears.</source><extracomment>window</extracomment><translation>Aquí se guarda cada ejecución desde su primer lote. Pulsa Entrenar y aparecerá.</translation></message>
<message><source>Every step is passed on</source><extracomment>tables</extracomment><translation>Se pasan todos los pasos</translation></message>
<message><source>Every {0} batches</source><extracomment>window</extracomment><translation>Cada {0} lotes</translation></message>
<message><source>Everything comes from {0}: nothing would be left.</source><extracomment>messages</extracomment><translation>Todo viene de {0}: no quedaría nada.</translation></message>
<message><source>Everything leads to {0}: there is nothing to cut off.</source><extracomment>messages</extracomment><translation>Todo lleva a {0}: no hay nada que cortar.</translation></message>
<message><source>Example: {0}</source><extracomment>window</extracomment><translation>Ejemplo: {0}</translation></message>
<message><source>Exclusive or</source><extracomment>messages</extracomment><translation>O exclusivo</translation></message>
<message><source>Expected a number above 0.</source><extracomment>window</extracomment><translation>Se espera un número mayor que 0.</translation></message>
<message><source>Expected a number from 0 to less than 1.</source><extracomment>window</extracomment><translation>Se espera un número de 0 a menos de 1.</translation></message>
<message><source>Expected a number of at least 0.</source><extracomment>window</extracomment><translation>Se espera un número de al menos 0.</translation></message>
<message><source>Expected calibration error, over 10 bins of confidence</source><extracomment>window</extracomment><translation>Error de calibración esperado, en 10 intervalos de confianza</translation></message>
<message><source>Export</source><extracomment>window</extracomment><translation>Exportar</translation></message>
<message><source>Export curves</source><extracomment>window</extracomment><translation>Exportar curvas</translation></message>
<message><source>Export curves…</source><extracomment>tables</extracomment><translation>Exportar curvas…</translation></message>
<message><source>Export the table</source><extracomment>window</extracomment><translation>Exportar la tabla</translation></message>
<message><source>Export the timeline</source><extracomment>window</extracomment><translation>Exportar la línea de tiempo</translation></message>
<message><source>Exported {0}</source><extracomment>window</extracomment><translation>{0} exportado</translation></message>
<message><source>Exporting {0}</source><extracomment>window</extracomment><translation>Exportando {0}</translation></message>
<message><source>Export…</source><extracomment>window</extracomment><translation>Exportar…</translation></message>
<message><source>F1</source><extracomment>window</extracomment><translation>F1</translation></message>
<message><source>F2 renames, Delete removes, Ctrl+G makes a group, Ctrl+Shift+G takes it apart, Alt and up or down move an input, the menu key offers the rest.</source><extracomment>window</extracomment><translation>F2 cambia el nombre, Supr elimina, Ctrl+G agrupa, Ctrl+Mayús+G desagrupa, Alt con arriba o abajo mueve una entrada, la tecla de menú ofrece el resto.</translation></message>
<message><source>Factor</source><extracomment>declarations</extracomment><translation>Factor</translation></message>
<message><source>Factor after each `decay_steps`.</source><extracomment>declarations</extracomment><translation>Factor tras cada `decay_steps`.</translation></message>
<message><source>Factor on the loss while gradients are taken; it cancels out.</source><extracomment>declarations</extracomment><translation>Factor de la pérdida mientras se toman los gradientes; se cancela.</translation></message>
<message><source>Factor on the matrix.</source><extracomment>declarations</extracomment><translation>Factor de la matriz.</translation></message>
<message><source>Factor on the penalty.</source><extracomment>declarations</extracomment><translation>Factor de la penalización.</translation></message>
<message><source>Factor on the sum of absolute values.</source><extracomment>declarations</extracomment><translation>Factor de la suma de valores absolutos.</translation></message>
<message><source>Factor on the sum of squares.</source><extracomment>declarations</extracomment><translation>Factor de la suma de cuadrados.</translation></message>
<message><source>Factors of the depth, the height and the width.</source><extracomment>declarations</extracomment><translation>Factores de la profundidad, la altura y la anchura.</translation></message>
<message><source>Factors of the height and of the width.</source><extracomment>declarations</extracomment><translation>Factores de la altura y de la anchura.</translation></message>
<message><source>Failed</source><extracomment>window</extracomment><translation>Fallido</translation></message>
<message><source>Family</source><extracomment>window</extracomment><translation>Familia</translation></message>
<message><source>Farthest from the truth</source><extracomment>window</extracomment><translation>Lo más lejos de la verdad</translation></message>
<message><source>Field</source><extracomment>window</extracomment><translation>Campo</translation></message>
<message><source>Fields that can be varied</source><extracomment>window</extracomment><translation>Campos que se pueden variar</translation></message>
<message><source>Figure</source><extracomment>window</extracomment><translation>Cifra</translation></message>
<message><source>Figures</source><extracomment>window</extracomment><translation>Cifras</translation></message>
<message><source>Figures follow when the run has ended.</source><extracomment>window</extracomment><translation>Las cifras llegan cuando termina la ejecución.</translation></message>
<message><source>File</source><extracomment>window</extracomment><translation>Archivo</translation></message>
<message><source>Filename</source><extracomment>declarations</extracomment><translation>Nombre de archivo</translation></message>
<message><source>Filepath</source><extracomment>declarations</extracomment><translation>Ruta del archivo</translation></message>
<message><source>Files</source><extracomment>tables</extracomment><translation>Archivos</translation></message>
<message><source>File…</source><extracomment>window</extracomment><translation>Archivo…</translation></message>
<message><source>Fill</source><extracomment>declarations</extracomment><translation>Relleno</translation></message>
<message><source>Fill missing values</source><extracomment>window</extracomment><translation>Rellenar valores ausentes</translation></message>
<message><source>Fill mode</source><extracomment>declarations</extracomment><translation>Modo de relleno</translation></message>
<message><source>Fill value</source><extracomment>declarations</extracomment><translation>Valor de relleno</translation></message>
<message><source>Filters</source><extracomment>tables</extracomment><translation>Filtros</translation></message>
<message><source>Find a rate</source><extracomment>window</extracomment><translation>Buscar una tasa</translation></message>
<message><source>Find blocks by name, type, shape or parameter</source><extracomment>window</extracomment><translation>Buscar bloques por nombre, tipo, forma o parámetro</translation></message>
<message><source>Find blocks…</source><extracomment>tables</extracomment><translation>Buscar bloques…</translation></message>
<message><source>Find it…</source><extracomment>window</extracomment><translation>Buscarlo…</translation></message>
<message><source>Find the next</source><extracomment>tables</extracomment><translation>Buscar siguiente</translation></message>
<message><source>Find the one before</source><extracomment>tables</extracomment><translation>Buscar anterior</translation></message>
<message><source>Find {0}</source><extracomment>window</extracomment><translation>Buscar {0}</translation></message>
<message><source>Find: conv, units=64, filters&gt;128, 3x3</source><extracomment>window</extracomment><translation>Buscar: conv, units=64, filters&gt;128, 3x3</translation></message>
<message><source>Finding blocks</source><extracomment>tables</extracomment><translation>Encontrar bloques</translation></message>
<message><source>Finding steps</source><extracomment>window</extracomment><translation>Buscando pasos</translation></message>
<message><source>Finding what counted</source><extracomment>window</extracomment><translation>Buscando lo que contó</translation></message>
<message><source>Fine-tune</source><extracomment>window</extracomment><translation>Ajuste fino</translation></message>
<message><source>Fine-tune a trained network</source><extracomment>window</extracomment><translation>Ajustar una red entrenada</translation></message>
<message><source>Fine-tune…</source><extracomment>tables</extracomment><translation>Ajuste fino…</translation></message>
<message><source>Fine-tuning</source><extracomment>tables</extracomment><translation>Ajuste fino</translation></message>
<message><source>Finish</source><extracomment>window</extracomment><translation>Finalizar</translation></message>
<message><source>Finished</source><extracomment>window</extracomment><translation>Terminado</translation></message>
<message><source>First decay steps</source><extracomment>declarations</extracomment><translation>Pasos del primer decaimiento</translation></message>
<message><source>First line</source><extracomment>window</extracomment><translation>Primera línea</translation></message>
<message><source>First steps</source><extracomment>tables</extracomment><translation>Primeros pasos</translation></message>
<message><source>First values of beta.</source><extracomment>declarations</extracomment><translation>Primeros valores de beta.</translation></message>
<message><source>First values of gamma.</source><extracomment>declarations</extracomment><translation>Primeros valores de gamma.</translation></message>
<message><source>First values of the bias.</source><extracomment>declarations</extracomment><translation>Primeros valores del sesgo.</translation></message>
<message><source>First values of the depthwise kernel.</source><extracomment>declarations</extracomment><translation>Primeros valores del núcleo por canal.</translation></message>
<message><source>First values of the kernel.</source><extracomment>declarations</extracomment><translation>Primeros valores del núcleo.</translation></message>
<message><source>First values of the moving mean.</source><extracomment>declarations</extracomment><translation>Primeros valores de la media móvil.</translation></message>
<message><source>First values of the moving variance.</source><extracomment>declarations</extracomment><translation>Primeros valores de la varianza móvil.</translation></message>
<message><source>First values of the pointwise kernel.</source><extracomment>declarations</extracomment><translation>Primeros valores del núcleo puntual.</translation></message>
<message><source>First values of the recurrent kernel.</source><extracomment>declarations</extracomment><translation>Primeros valores del núcleo recurrente.</translation></message>
<message><source>First values of the slopes.</source><extracomment>declarations</extracomment><translation>Primeros valores de las pendientes.</translation></message>
<message><source>First values of the vectors.</source><extracomment>declarations</extracomment><translation>Primeros valores de los vectores.</translation></message>
<message><source>Fit</source><extracomment>declarations</extracomment><translation>Encajar</translation></message>
<message><source>Fit the network to the data</source><extracomment>messages</extracomment><translation>Ajustar la red a los datos</translation></message>
<message><source>Fit the network to this data</source><extracomment>window</extracomment><translation>Ajustar la red a estos datos</translation></message>
<message><source>Fitting the network</source><extracomment>window</extracomment><translation>Ajustando la red</translation></message>
<message><source>Fix: {0}</source><extracomment>window</extracomment><translation>Arreglar: {0}</translation></message>
<message><source>Flatten</source><extracomment>messages</extracomment><translation>Flatten</translation></message>
<message><source>Flatten forgets which pixels are neighbours, so the same shape in another corner is news to it. Try: compare it with the VGG-like project, which has the same data and fewer parameters to learn them with.</source><extracomment>tables</extracomment><translation>Flatten olvida qué píxeles son vecinos, así que la misma forma en otra esquina le resulta nueva. Prueba: compárala con el proyecto de tipo VGG, que aprende los mismos datos con menos parámetros.</translation></message>
<message><source>Flattens what comes and says one of ten classes.</source><extracomment>tables</extracomment><translation>Aplana lo que llega y dice una de diez clases.</translation></message>
<message><source>Flip</source><extracomment>window</extracomment><translation>Voltear</translation></message>
<message><source>Fold BatchNormalization</source><extracomment>tables</extracomment><translation>Integrar BatchNormalization</translation></message>
<message><source>Fold on the canvas</source><extracomment>window</extracomment><translation>Plegar en el lienzo</translation></message>
<message><source>Fold or open the group</source><extracomment>tables</extracomment><translation>Plegar o abrir el grupo</translation></message>
<message><source>Fold the group</source><extracomment>messages</extracomment><translation>Plegar el grupo</translation></message>
<message><source>Fold {0} BatchNormalizations</source><extracomment>messages</extracomment><translation>Integrar {0} BatchNormalization</translation></message>
<message><source>Folder of images…</source><extracomment>window</extracomment><translation>Carpeta de imágenes…</translation></message>
<message><source>Folding</source><extracomment>window</extracomment><translation>Integrando</translation></message>
<message><source>For</source><extracomment>window</extracomment><translation>Para</translation></message>
<message><source>For counts: the output is the expected count.</source><extracomment>declarations</extracomment><translation>Para recuentos: la salida es el recuento esperado.</translation></message>
<message><source>For data of two numbers a sample, as spirals and moons are, this shows what the network answers everywhere.</source><extracomment>window</extracomment><translation>Con datos de dos números por muestra, como espirales y lunas, esto muestra qué responde la red en todas partes.</translation></message>
<message><source>For one class of several where some targets are wrong: between cross-entropy and absolute error.</source><extracomment>declarations</extracomment><translation>Para una de varias clases donde algunos objetivos son erróneos: entre entropía cruzada y error absoluto.</translation></message>
<message><source>For one class of several, some of them rare, the targets one-hot: what is right already counts less.</source><extracomment>declarations</extracomment><translation>Para una de varias clases, algunas raras, con objetivos one-hot: lo que ya acierta cuenta menos.</translation></message>
<message><source>For one class of several, the targets class numbers 0 … classes-1.</source><extracomment>declarations</extracomment><translation>Para una de varias clases, con objetivos como números de clase 0 … clases-1.</translation></message>
<message><source>For one class of several, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Para una de varias clases, con objetivos one-hot.</translation></message>
<message><source>For yes or no where one of them is rare: what is right already counts less (Lin et al., 2017).</source><extracomment>declarations</extracomment><translation>Para sí o no donde uno es raro: lo que ya acierta cuenta menos (Lin et al., 2017).</translation></message>
<message><source>For yes or no, one or several times: outputs and targets between 0 and 1.</source><extracomment>declarations</extracomment><translation>Para sí o no, una o varias veces: salidas y objetivos entre 0 y 1.</translation></message>
<message><source>Forget bookmark {0}</source><extracomment>messages</extracomment><translation>Olvidar el marcador {0}</translation></message>
<message><source>Forget the epochs after this one, and train on from it.</source><extracomment>window</extracomment><translation>Olvidar las épocas posteriores y seguir entrenando desde aquí.</translation></message>
<message><source>Forget trained weights</source><extracomment>tables</extracomment><translation>Olvidar los pesos entrenados</translation></message>
<message><source>Forget what was said here and of the columns, and find it out from the file anew</source><extracomment>window</extracomment><translation>Olvidar lo dicho aquí y sobre las columnas, y averiguarlo de nuevo a partir del archivo</translation></message>
<message><source>Form of the distribution; 'normal' is the truncated one.</source><extracomment>declarations</extracomment><translation>Forma de la distribución; 'normal' es la truncada.</translation></message>
<message><source>Forward</source><extracomment>window</extracomment><translation>Adelante</translation></message>
<message><source>Found out</source><extracomment>window</extracomment><translation>Averiguado</translation></message>
<message><source>Found out: {0}</source><extracomment>window</extracomment><translation>Averiguado: {0}</translation></message>
<message><source>Four measures of a flower go in, the probabilities of three kinds come out. Try: delete both hidden layers keeping the flow (Ctrl+Delete), train again, and compare the runs.</source><extracomment>tables</extracomment><translation>Entran cuatro medidas de una flor y salen las probabilidades de tres especies. Prueba: borra las dos capas ocultas conservando el flujo (Ctrl+Supr), entrena otra vez y compara las ejecuciones.</translation></message>
<message><source>Four numbers in, one of three names out</source><extracomment>tables</extracomment><translation>Entran cuatro números, sale uno de tres nombres</translation></message>
<message><source>Four views of one picture side by side, joined.</source><extracomment>tables</extracomment><translation>Cuatro vistas de una imagen lado a lado, unidas.</translation></message>
<message><source>Four views side by side: 1 x 1, 3 x 3, 5 x 5 and pooling (GoogLeNet).</source><extracomment>tables</extracomment><translation>Cuatro vistas lado a lado: 1 x 1, 3 x 3, 5 x 5 y pooling (GoogLeNet).</translation></message>
<message><source>Fractions</source><extracomment>window</extracomment><translation>Decimales</translation></message>
<message><source>Fractions as ids</source><extracomment>tables</extracomment><translation>Fracciones como ids</translation></message>
<message><source>Frames</source><extracomment>window</extracomment><translation>Fotogramas</translation></message>
<message><source>Frames 1 to {0}: how much of what counts lies in each</source><extracomment>window</extracomment><translation>Fotogramas 1 a {0}: cuánto de lo que cuenta está en cada uno</translation></message>
<message><source>Freeze</source><extracomment>window</extracomment><translation>Congelar</translation></message>
<message><source>Freeze everything</source><extracomment>tables</extracomment><translation>Congelar todo</translation></message>
<message><source>Freeze up to here</source><extracomment>tables</extracomment><translation>Congelar hasta aquí</translation></message>
<message><source>Freeze {0}</source><extracomment>messages</extracomment><translation>Congelar {0}</translation></message>
<message><source>From a file to a trained network, and how to read what comes out.</source><extracomment>tables</extracomment><translation>De un archivo a una red entrenada, y cómo leer lo que sale.</translation></message>
<message><source>From batch {0} on: {1}</source><extracomment>window</extracomment><translation>Desde el lote {0}: {1}</translation></message>
<message><source>From logits</source><extracomment>declarations</extracomment><translation>Desde logits</translation></message>
<message><source>From the state after epoch</source><extracomment>window</extracomment><translation>Desde el estado tras la época</translation></message>
<message><source>From −1 to 1</source><extracomment>window</extracomment><translation>De −1 a 1</translation></message>
<message><source>Frozen before it has learnt</source><extracomment>tables</extracomment><translation>Congelada antes de aprender</translation></message>
<message><source>Frozen stages</source><extracomment>window</extracomment><translation>Etapas congeladas</translation></message>
<message><source>Function</source><extracomment>declarations</extracomment><translation>Función</translation></message>
<message><source>Function applied to the output, element by element (softmax: along the last axis).</source><extracomment>declarations</extracomment><translation>Función aplicada a la salida, elemento a elemento (softmax: a lo largo del último eje).</translation></message>
<message><source>Function of each step.</source><extracomment>declarations</extracomment><translation>Función de cada paso.</translation></message>
<message><source>Function of the candidate for the state.</source><extracomment>declarations</extracomment><translation>Función del candidato al estado.</translation></message>
<message><source>Function of the gates (update and reset).</source><extracomment>declarations</extracomment><translation>Función de las compuertas (actualización y reinicio).</translation></message>
<message><source>Function of the gates (what enters, stays and leaves).</source><extracomment>declarations</extracomment><translation>Función de las compuertas (lo que entra, queda y sale).</translation></message>
<message><source>Function of what enters the memory and of the memory read out.</source><extracomment>declarations</extracomment><translation>Función de lo que entra en la memoria y de la memoria leída.</translation></message>
<message><source>Further arguments of the function, by name.</source><extracomment>declarations</extracomment><translation>Más argumentos de la función, por nombre.</translation></message>
<message><source>Further epochs</source><extracomment>window</extracomment><translation>Épocas adicionales</translation></message>
<message><source>Gain</source><extracomment>declarations</extracomment><translation>Ganancia</translation></message>
<message><source>Gamma</source><extracomment>declarations</extracomment><translation>Gamma</translation></message>
<message><source>Gamma constraint</source><extracomment>declarations</extracomment><translation>Restricción de gamma</translation></message>
<message><source>Gamma initializer</source><extracomment>declarations</extracomment><translation>Inicializador de gamma</translation></message>
<message><source>Gamma regularizer</source><extracomment>declarations</extracomment><translation>Regularizador de gamma</translation></message>
<message><source>Gaps between windows</source><extracomment>tables</extracomment><translation>Huecos entre ventanas</translation></message>
<message><source>Gathering the report</source><extracomment>window</extracomment><translation>Reuniendo el informe</translation></message>
<message><source>Generated set</source><extracomment>messages</extracomment><translation>Conjunto generado</translation></message>
<message><source>Give it a layer of its own</source><extracomment>window</extracomment><translation>Darle una capa propia</translation></message>
<message><source>Give the last states as further outputs.</source><extracomment>declarations</extracomment><translation>Dar los últimos estados como salidas adicionales.</translation></message>
<message><source>Give the output of every step, not the last alone.</source><extracomment>declarations</extracomment><translation>Dar la salida de cada paso, no solo la última.</translation></message>
<message><source>Give zeros at steps that a mask leaves out.</source><extracomment>declarations</extracomment><translation>Dar ceros en los pasos que una máscara omite.</translation></message>
<message><source>Give {0} a layer of its own</source><extracomment>messages</extracomment><translation>Dar a {0} una capa propia</translation></message>
<message><source>Gives</source><extracomment>window</extracomment><translation>Da</translation></message>
<message><source>Gives each image more or less contrast while training: its distance from its mean is multiplied.</source><extracomment>declarations</extracomment><translation>Da a cada imagen más o menos contraste al entrenar: se multiplica su distancia a la media.</translation></message>
<message><source>Gives each query a mean of the values, weighted by a learnt sum of the tanh of query and key.</source><extracomment>declarations</extracomment><translation>Da a cada consulta una media de los valores, ponderada por una suma aprendida de la tanh de consulta y clave.</translation></message>
<message><source>Gives each query a mean of the values, weighted by how well their keys fit it (Luong et al., 2015).</source><extracomment>declarations</extracomment><translation>Da a cada consulta una media de los valores, ponderada por lo bien que encajan sus claves (Luong et al., 2015).</translation></message>
<message><source>Gives each sample another shape of as many elements.</source><extracomment>declarations</extracomment><translation>Da a cada muestra otra forma con el mismo número de elementos.</translation></message>
<message><source>Global clipnorm</source><extracomment>declarations</extracomment><translation>Límite de norma global</translation></message>
<message><source>Go back to epoch</source><extracomment>window</extracomment><translation>Volver a la época</translation></message>
<message><source>Go back to that epoch or stop early; more data or augmentation, Dropout, L2 or a smaller network help.</source><extracomment>messages</extracomment><translation>Vuelve a esa época o para antes; ayudan más datos o aumento, Dropout, L2 o una red menor.</translation></message>
<message><source>Go back to the weights of the best epoch.</source><extracomment>declarations</extracomment><translation>Volver a los pesos de la mejor época.</translation></message>
<message><source>Go back: from mean 0 and variance 1 to the data's own.</source><extracomment>declarations</extracomment><translation>Volver: de media 0 y varianza 1 a las de los datos.</translation></message>
<message><source>Go backwards</source><extracomment>declarations</extracomment><translation>Leer hacia atrás</translation></message>
<message><source>Go on</source><extracomment>window</extracomment><translation>Continuar</translation></message>
<message><source>Go on at the end of an existing file.</source><extracomment>declarations</extracomment><translation>Seguir al final de un archivo existente.</translation></message>
<message><source>Go on where the run was interrupted</source><extracomment>window</extracomment><translation>Continuar donde se interrumpió la ejecución</translation></message>
<message><source>Go on with the copy</source><extracomment>window</extracomment><translation>Seguir con la copia</translation></message>
<message><source>Go to bookmark 1</source><extracomment>tables</extracomment><translation>Ir al marcador 1</translation></message>
<message><source>Go to bookmark 2</source><extracomment>tables</extracomment><translation>Ir al marcador 2</translation></message>
<message><source>Go to bookmark 3</source><extracomment>tables</extracomment><translation>Ir al marcador 3</translation></message>
<message><source>Go to bookmark 4</source><extracomment>tables</extracomment><translation>Ir al marcador 4</translation></message>
<message><source>Go to bookmark 5</source><extracomment>tables</extracomment><translation>Ir al marcador 5</translation></message>
<message><source>Go to bookmark 6</source><extracomment>tables</extracomment><translation>Ir al marcador 6</translation></message>
<message><source>Go to bookmark 7</source><extracomment>tables</extracomment><translation>Ir al marcador 7</translation></message>
<message><source>Go to bookmark 8</source><extracomment>tables</extracomment><translation>Ir al marcador 8</translation></message>
<message><source>Go to bookmark 9</source><extracomment>tables</extracomment><translation>Ir al marcador 9</translation></message>
<message><source>Go to the next panel</source><extracomment>tables</extracomment><translation>Ir al panel siguiente</translation></message>
<message><source>Go to the panel before</source><extracomment>tables</extracomment><translation>Ir al panel anterior</translation></message>
<message><source>Go to the tour's card</source><extracomment>tables</extracomment><translation>Ir a la tarjeta de la visita</translation></message>
<message><source>Goes on where the run stands: weights, optimizer and order of samples are kept.</source><extracomment>window</extracomment><translation>Sigue donde está la ejecución: se conservan los pesos, el optimizador y el orden de las muestras.</translation></message>
<message><source>Going back</source><extracomment>window</extracomment><translation>Volviendo atrás</translation></message>
<message><source>Grad-CAM</source><extracomment>window</extracomment><translation>Grad-CAM</translation></message>
<message><source>Gradient accumulation steps</source><extracomment>declarations</extracomment><translation>Pasos de acumulación de gradientes</translation></message>
<message><source>Gradient descent with optional momentum (Polyak, 1964) or Nesterov momentum (Sutskever et al., 2013).</source><extracomment>declarations</extracomment><translation>Descenso de gradiente con momento opcional (Polyak, 1964) o momento de Nesterov (Sutskever et al., 2013).</translation></message>
<message><source>Gradient times input</source><extracomment>window</extracomment><translation>Gradiente por entrada</translation></message>
<message><source>Gradients</source><extracomment>window</extracomment><translation>Gradientes</translation></message>
<message><source>Gradients must pass every layer; normalisation, or wires past the layers, let them through.</source><extracomment>tables</extracomment><translation>Los gradientes deben pasar por todas las capas; la normalización, o conexiones que las salten, los dejan pasar.</translation></message>
<message><source>Gradients vanish</source><extracomment>tables</extracomment><translation>Los gradientes se desvanecen</translation></message>
<message><source>Graft a network</source><extracomment>window</extracomment><translation>Injertar una red</translation></message>
<message><source>Graft a network onto it…</source><extracomment>tables</extracomment><translation>Injertar una red…</translation></message>
<message><source>Graft onto {0}</source><extracomment>messages</extracomment><translation>Injertar en {0}</translation></message>
<message><source>Greatest angle, either way.</source><extracomment>declarations</extracomment><translation>Ángulo máximo, en ambos sentidos.</translation></message>
<message><source>Greatest angle, in turns (0.5: half a turn), or two: the least and the greatest; a positive one turns against the clock.</source><extracomment>declarations</extracomment><translation>Ángulo máximo, en vueltas (0.5: media vuelta), o dos: el menor y el mayor; positivo gira contra el reloj.</translation></message>
<message><source>Greatest change, as a share of the range of values.</source><extracomment>declarations</extracomment><translation>Cambio máximo, como parte del intervalo de valores.</translation></message>
<message><source>Greatest length of a unit's weights.</source><extracomment>declarations</extracomment><translation>Longitud máxima de los pesos de una unidad.</translation></message>
<message><source>Greatest length of all gradients together.</source><extracomment>declarations</extracomment><translation>Longitud máxima de todos los gradientes juntos.</translation></message>
<message><source>Greatest length of the gradient of one weight.</source><extracomment>declarations</extracomment><translation>Longitud máxima del gradiente de un peso.</translation></message>
<message><source>Greatest move to the side, as a share of the width.</source><extracomment>declarations</extracomment><translation>Desplazamiento lateral máximo, como parte de la anchura.</translation></message>
<message><source>Greatest move up or down, as a share of the height.</source><extracomment>declarations</extracomment><translation>Desplazamiento vertical máximo, como parte de la altura.</translation></message>
<message><source>Greatest output; none: no limit.</source><extracomment>declarations</extracomment><translation>Salida máxima; ninguna: sin límite.</translation></message>
<message><source>Greatest share by which the height that is seen grows or shrinks, or two: negative zooms in, positive out.</source><extracomment>declarations</extracomment><translation>Mayor parte en que crece o mengua la altura visible, o dos: negativo acerca, positivo aleja.</translation></message>
<message><source>Greatest share of the height to move by, or two: negative moves up, positive down.</source><extracomment>declarations</extracomment><translation>Mayor parte de la altura que se mueve, o dos: negativo arriba, positivo abajo.</translation></message>
<message><source>Greatest share of the range to add or take away, or two: negative is darker.</source><extracomment>declarations</extracomment><translation>Mayor parte del intervalo que se suma o resta, o dos: negativo es más oscuro.</translation></message>
<message><source>Greatest share of the width to move by, or two: negative moves left, positive right.</source><extracomment>declarations</extracomment><translation>Mayor parte de la anchura que se mueve, o dos: negativo a la izquierda, positivo a la derecha.</translation></message>
<message><source>Greatest size of a step before it is scaled.</source><extracomment>declarations</extracomment><translation>Tamaño máximo de un paso antes de escalarlo.</translation></message>
<message><source>Greatest size of an element of a gradient.</source><extracomment>declarations</extracomment><translation>Tamaño máximo de un elemento de un gradiente.</translation></message>
<message><source>Greek (Windows-1253)</source><extracomment>window</extracomment><translation>Griego (Windows-1253)</translation></message>
<message><source>Green</source><extracomment>tables</extracomment><translation>Verde</translation></message>
<message><source>Greeting</source><extracomment>window</extracomment><translation>Saludo</translation></message>
<message><source>Grey</source><extracomment>window</extracomment><translation>Gris</translation></message>
<message><source>Grid</source><extracomment>tables</extracomment><translation>Cuadrícula</translation></message>
<message><source>Grid: every combination</source><extracomment>window</extracomment><translation>Rejilla: todas las combinaciones</translation></message>
<message><source>Group</source><extracomment>window</extracomment><translation>Agrupar</translation></message>
<message><source>Group {0}</source><extracomment>messages</extracomment><translation>Grupo {0}</translation></message>
<message><source>Group {0}, {1} blocks, {2} on the canvas</source><extracomment>window</extracomment><translation>Grupo {0}, {1} bloques, {2} en el lienzo</translation></message>
<message><source>Groups</source><extracomment>declarations</extracomment><translation>Grupos</translation></message>
<message><source>Groups do not divide the channels</source><extracomment>tables</extracomment><translation>Los grupos no dividen los canales</translation></message>
<message><source>Groups, comments, bookmarks</source><extracomment>tables</extracomment><translation>Grupos, comentarios, marcadores</translation></message>
<message><source>Guided tours</source><extracomment>window</extracomment><translation>Visitas guiadas</translation></message>
<message><source>HDF5 file</source><extracomment>messages</extracomment><translation>Archivo HDF5</translation></message>
<message><source>Half cosines one after another, each longer and lower (Loshchilov and Hutter, 2017).</source><extracomment>declarations</extracomment><translation>Medios cosenos uno tras otro, cada uno más largo y más bajo (Loshchilov y Hutter, 2017).</translation></message>
<message><source>Halve the learning rate</source><extracomment>window</extracomment><translation>Reducir a la mitad la tasa de aprendizaje</translation></message>
<message><source>Handbook</source><extracomment>window</extracomment><translation>Manual</translation></message>
<message><source>Handwritten digits</source><extracomment>tables</extracomment><translation>Dígitos manuscritos</translation></message>
<message><source>Handwritten digits as 8 x 8 grey images: each pixel counts the inked dots, 0 to 16, in a 4 x 4 square of the scan.</source><extracomment>tables</extracomment><translation>Cifras manuscritas como imágenes grises de 8 x 8: cada píxel cuenta los puntos entintados, 0 a 16, en un cuadrado de 4 x 4 del escaneo.</translation></message>
<message><source>Harmonic mean of precision and recall.</source><extracomment>declarations</extracomment><translation>Media armónica de precisión y exhaustividad.</translation></message>
<message><source>Has no effect here.</source><extracomment>declarations</extracomment><translation>Aquí no tiene efecto.</translation></message>
<message><source>Has no effect: a backup replaces the old one only when it is whole.</source><extracomment>declarations</extracomment><translation>No tiene efecto: una copia sustituye a la antigua solo cuando está completa.</translation></message>
<message><source>Hash of the samples</source><extracomment>tables</extracomment><translation>Suma de comprobación de las muestras</translation></message>
<message><source>Headlines</source><extracomment>messages</extracomment><translation>Titulares</translation></message>
<message><source>Headlines and facts about them: will they be passed on?</source><extracomment>tables</extracomment><translation>Titulares y datos sobre ellos: ¿se compartirán?</translation></message>
<message><source>Height</source><extracomment>declarations</extracomment><translation>Altura</translation></message>
<message><source>Height factor</source><extracomment>declarations</extracomment><translation>Factor de altura</translation></message>
<message><source>Height of the result.</source><extracomment>declarations</extracomment><translation>Altura del resultado.</translation></message>
<message><source>Held out</source><extracomment>window</extracomment><translation>Reservado</translation></message>
<message><source>Held-out data</source><extracomment>window</extracomment><translation>Datos reservados</translation></message>
<message><source>Held-out samples</source><extracomment>window</extracomment><translation>Muestras reservadas</translation></message>
<message><source>Help</source><extracomment>tables</extracomment><translation>Ayuda</translation></message>
<message><source>Hide the data at the nodes</source><extracomment>window</extracomment><translation>Ocultar los datos en los nodos</translation></message>
<message><source>High contrast</source><extracomment>tables</extracomment><translation>Alto contraste</translation></message>
<message><source>Highest</source><extracomment>window</extracomment><translation>Máximo</translation></message>
<message><source>Hint</source><extracomment>window</extracomment><translation>Sugerencia</translation></message>
<message><source>Histogram freq</source><extracomment>declarations</extracomment><translation>Frecuencia de histogramas</translation></message>
<message><source>Histogram of {0}: from {1} to {2}</source><extracomment>window</extracomment><translation>Histograma de {0}: de {1} a {2}</translation></message>
<message><source>Holds</source><extracomment>window</extracomment><translation>Contiene</translation></message>
<message><source>Horizon</source><extracomment>declarations</extracomment><translation>Horizonte</translation></message>
<message><source>Horizontal</source><extracomment>declarations</extracomment><translation>Horizontal</translation></message>
<message><source>How a query and a key are compared: by their product, or by the tanh of their sum.</source><extracomment>declarations</extracomment><translation>Cómo se comparan consulta y clave: por su producto, o por la tanh de su suma.</translation></message>
<message><source>How both outputs are joined; none: they stay two outputs.</source><extracomment>declarations</extracomment><translation>Cómo se unen ambas salidas; ninguno: siguen siendo dos.</translation></message>
<message><source>How far a batch moves the weights, as a share of their size. Dashed: 0.001, a usual step.</source><extracomment>window</extracomment><translation>Cuánto mueve un lote los pesos, como parte de su tamaño. Discontinua: 0.001, un paso habitual.</translation></message>
<message><source>How far a query sees on either side, itself counted; none: everything.</source><extracomment>declarations</extracomment><translation>Cuánto ve una consulta a cada lado, contándose ella; ninguno: todo.</translation></message>
<message><source>How far each batch moves the weights; a new rate holds from the next batch on.</source><extracomment>window</extracomment><translation>Cuánto mueve cada lote los pesos; una tasa nueva vale desde el siguiente lote.</translation></message>
<message><source>How far the output's distribution is from the target's.</source><extracomment>declarations</extracomment><translation>Cuánto dista la distribución de la salida de la del objetivo.</translation></message>
<message><source>How fast it falls.</source><extracomment>declarations</extracomment><translation>Con qué rapidez baja.</translation></message>
<message><source>How it is made</source><extracomment>window</extracomment><translation>Cómo se generan</translation></message>
<message><source>How letters are stored; try others where they look wrong</source><extracomment>window</extracomment><translation>Cómo se guardan las letras; prueba otra si se ven mal</translation></message>
<message><source>How many of the largest outputs count.</source><extracomment>declarations</extracomment><translation>Cuántas de las mayores salidas cuentan.</translation></message>
<message><source>How many outputs above the threshold have a target of 0.</source><extracomment>declarations</extracomment><translation>Cuántas salidas sobre el umbral tienen objetivo 0.</translation></message>
<message><source>How many outputs above the threshold have a target of 1.</source><extracomment>declarations</extracomment><translation>Cuántas salidas sobre el umbral tienen objetivo 1.</translation></message>
<message><source>How many outputs not above the threshold have a target of 0.</source><extracomment>declarations</extracomment><translation>Cuántas salidas que no superan el umbral tienen objetivo 0.</translation></message>
<message><source>How many outputs not above the threshold have a target of 1.</source><extracomment>declarations</extracomment><translation>Cuántas salidas que no superan el umbral tienen objetivo 1.</translation></message>
<message><source>How many outputs there are, with multi_label.</source><extracomment>declarations</extracomment><translation>Cuántas salidas hay, con multi_label.</translation></message>
<message><source>How many rows after the last one seen the target lies; 0: it is that row's.</source><extracomment>declarations</extracomment><translation>Cuántas filas tras la última vista está el objetivo; 0: es el de esa fila.</translation></message>
<message><source>How many times as much recall counts as precision.</source><extracomment>declarations</extracomment><translation>Cuántas veces más cuenta la exhaustividad que la precisión.</translation></message>
<message><source>How many times each step is repeated.</source><extracomment>declarations</extracomment><translation>Cuántas veces se repite cada paso.</translation></message>
<message><source>How many times larger the output is on each axis.</source><extracomment>declarations</extracomment><translation>Cuántas veces mayor es la salida en cada eje.</translation></message>
<message><source>How many were found</source><extracomment>window</extracomment><translation>Cuántos se han encontrado</translation></message>
<message><source>How many words get a number, with the one for unknown words and the empty one.</source><extracomment>declarations</extracomment><translation>Cuántas palabras reciben número, con la de desconocidas y la vacía.</translation></message>
<message><source>How many zeros are put at the ends: a number, or ((top, bottom), (left, right)).</source><extracomment>declarations</extracomment><translation>Cuántos ceros se ponen en los extremos: un número, o ((arriba, abajo), (izquierda, derecha)).</translation></message>
<message><source>How many zeros are put at the ends: a number, or (start, end).</source><extracomment>declarations</extracomment><translation>Cuántos ceros se ponen en los extremos: un número, o (principio, final).</translation></message>
<message><source>How many zeros are put at the ends: a number, or pairs for depth, height and width.</source><extracomment>declarations</extracomment><translation>Cuántos ceros se ponen en los extremos: un número, o pares para profundidad, altura y anchura.</translation></message>
<message><source>How much is taken off the ends: a number, or ((top, bottom), (left, right)).</source><extracomment>declarations</extracomment><translation>Cuánto se quita de los extremos: un número, o ((arriba, abajo), (izquierda, derecha)).</translation></message>
<message><source>How much is taken off the ends: a number, or (start, end).</source><extracomment>declarations</extracomment><translation>Cuánto se quita de los extremos: un número, o (principio, final).</translation></message>
<message><source>How much is taken off the ends: a number, or pairs for depth, height and width.</source><extracomment>declarations</extracomment><translation>Cuánto se quita de los extremos: un número, o pares para profundidad, altura y anchura.</translation></message>
<message><source>How much less those count that are right already; 0: not less.</source><extracomment>declarations</extracomment><translation>Cuánto menos cuentan los que ya aciertan; 0: nada menos.</translation></message>
<message><source>How much of the input one place of the output sees</source><extracomment>window</extracomment><translation>Cuánto de la entrada ve un lugar de la salida</translation></message>
<message><source>How much {0} grows with each number: orange more, blue less.</source><extracomment>window</extracomment><translation>Cuánto crece {0} con cada número: naranja más, azul menos.</translation></message>
<message><source>How often shall the chosen blocks stand one behind the other?</source><extracomment>window</extracomment><translation>¿Cuántas veces deben ir los bloques elegidos uno tras otro?</translation></message>
<message><source>How often the layers are looked at</source><extracomment>window</extracomment><translation>Cada cuánto se miran las capas</translation></message>
<message><source>How often the run goes through the training data.</source><extracomment>tables</extracomment><translation>Cuántas veces pasa la ejecución por los datos de entrenamiento.</translation></message>
<message><source>How pixels between the old ones are found.</source><extracomment>declarations</extracomment><translation>Cómo se hallan los píxeles entre los antiguos.</translation></message>
<message><source>How sharply the hardest pairs stand out.</source><extracomment>declarations</extracomment><translation>Con qué fuerza destacan los pares más difíciles.</translation></message>
<message><source>How the area between two thresholds is taken: in between, the least, or the most.</source><extracomment>declarations</extracomment><translation>Cómo se toma el área entre dos umbrales: intermedia, la menor o la mayor.</translation></message>
<message><source>How the figures of outputs become one; none: a figure for each.</source><extracomment>declarations</extracomment><translation>Cómo las cifras de las salidas se hacen una; ninguno: una por cada una.</translation></message>
<message><source>How the file is read</source><extracomment>window</extracomment><translation>Cómo se lee el archivo</translation></message>
<message><source>How the losses of samples become one number.</source><extracomment>declarations</extracomment><translation>Cómo las pérdidas de las muestras se hacen un número.</translation></message>
<message><source>How the rate changes from step to step; none: it stays as it is.</source><extracomment>window</extracomment><translation>Cómo cambia la tasa de paso en paso; ninguno: queda como está.</translation></message>
<message><source>How the rate falls with the sum of squared gradients; 0: not.</source><extracomment>declarations</extracomment><translation>Cómo baja la tasa con la suma de gradientes al cuadrado; 0: nada.</translation></message>
<message><source>How the weights are updated.</source><extracomment>window</extracomment><translation>Cómo se actualizan los pesos.</translation></message>
<message><source>How {0} varies</source><extracomment>window</extracomment><translation>Cómo varía {0}</translation></message>
<message><source>Ids as decimal numbers</source><extracomment>tables</extracomment><translation>Ids como números decimales</translation></message>
<message><source>Ids beyond the table have no row: the run would stop, or read nonsense.</source><extracomment>tables</extracomment><translation>Los ids fuera de la tabla no tienen fila: la ejecución pararía o leería disparates.</translation></message>
<message><source>Ignore class</source><extracomment>declarations</extracomment><translation>Ignorar clase</translation></message>
<message><source>Image size</source><extracomment>window</extracomment><translation>Tamaño de imagen</translation></message>
<message><source>Image too small</source><extracomment>tables</extracomment><translation>Imagen demasiado pequeña</translation></message>
<message><source>ImageNet</source><extracomment>window</extracomment><translation>ImageNet</translation></message>
<message><source>ImageNet: blue first, less the mean</source><extracomment>window</extracomment><translation>ImageNet: azul primero, menos la media</translation></message>
<message><source>ImageNet: mean and deviation</source><extracomment>window</extracomment><translation>ImageNet: media y desviación</translation></message>
<message><source>Images</source><extracomment>window</extracomment><translation>Imágenes</translation></message>
<message><source>Images named rightly at the first guess, with the published weights</source><extracomment>window</extracomment><translation>Imágenes nombradas bien al primer intento, con los pesos publicados</translation></message>
<message><source>Images, sequences and vectors have different numbers of axes; a layer is made for one.</source><extracomment>tables</extracomment><translation>Imágenes, secuencias y vectores tienen distinto número de ejes; una capa está hecha para uno.</translation></message>
<message><source>Images: a folder of images for each class</source><extracomment>window</extracomment><translation>Imágenes: una carpeta de imágenes por clase</translation></message>
<message><source>In order</source><extracomment>window</extracomment><translation>En orden</translation></message>
<message><source>In the data it is called {0}.</source><extracomment>window</extracomment><translation>En los datos se llama {0}.</translation></message>
<message><source>In the file: {0}</source><extracomment>window</extracomment><translation>En el archivo: {0}</translation></message>
<message><source>In the place of {0}:</source><extracomment>window</extracomment><translation>En el lugar de {0}:</translation></message>
<message><source>Inception block</source><extracomment>tables</extracomment><translation>Bloque Inception</translation></message>
<message><source>Inception blocks that add to what they were given.</source><extracomment>declarations</extracomment><translation>Bloques Inception que suman a lo que recibieron.</translation></message>
<message><source>Inception taken to its end: separable convolutions throughout.</source><extracomment>declarations</extracomment><translation>Inception llevada al extremo: convoluciones separables en todo.</translation></message>
<message><source>Initial accumulator value</source><extracomment>declarations</extracomment><translation>Valor inicial del acumulador</translation></message>
<message><source>Initial learning rate</source><extracomment>declarations</extracomment><translation>Tasa de aprendizaje inicial</translation></message>
<message><source>Initial value threshold</source><extracomment>declarations</extracomment><translation>Umbral inicial</translation></message>
<message><source>Input</source><extracomment>window</extracomment><translation>Entrada</translation></message>
<message><source>Input block that feeds a layer</source><extracomment>messages</extracomment><translation>bloque Input que alimente una capa</translation></message>
<message><source>Input blocks have no weights to share.</source><extracomment>messages</extracomment><translation>Los bloques Input no tienen pesos que compartir.</translation></message>
<message><source>Input dim</source><extracomment>declarations</extracomment><translation>Dimensión de entrada</translation></message>
<message><source>Input that feeds nothing</source><extracomment>tables</extracomment><translation>Entrada que no alimenta nada</translation></message>
<message><source>Input to look at</source><extracomment>window</extracomment><translation>Entrada que se mira</translation></message>
<message><source>Input {0}</source><extracomment>window</extracomment><translation>Entrada {0}</translation></message>
<message><source>Input {0} feeds nothing.</source><extracomment>messages</extracomment><translation>Input {0} no alimenta nada.</translation></message>
<message><source>Input {0} gets no data: inputs of the network: {1}, input arrays in the data set: {2} ({3}).</source><extracomment>messages</extracomment><translation>La entrada {0} no recibe datos: entradas de la red: {1}, matrices de entrada en el conjunto: {2} ({3}).</translation></message>
<message><source>Input {0} takes no pictures.</source><extracomment>messages</extracomment><translation>Input {0} no admite imágenes.</translation></message>
<message><source>Input {0} takes whole numbers, and {1} holds {2} in row {3}.</source><extracomment>messages</extracomment><translation>Input {0} admite enteros, y {1} contiene {2} en la fila {3}.</translation></message>
<message><source>Input {0} takes {1}, and the data has {2}.</source><extracomment>messages</extracomment><translation>Input {0} admite {1}, y los datos tienen {2}.</translation></message>
<message><source>Input {0} takes {1}, and {2} has {3} a sample.</source><extracomment>messages</extracomment><translation>Input {0} admite {1}, y {2} tiene {3} por muestra.</translation></message>
<message><source>Input {0} takes {1}x{2}x{3}, and {4} reads that as an image {5} high with {6} channels.</source><extracomment>messages</extracomment><translation>Input {0} admite {1}x{2}x{3}, y {4} lo lee como imagen de altura {5} con {6} canales.</translation></message>
<message><source>Input {0}, {1}.</source><extracomment>messages</extracomment><translation>Input {0}, {1}.</translation></message>
<message><source>Input: {0} of a step goes to making and gathering the batch. Prepare the data before training, or keep them in memory as arrays.</source><extracomment>messages</extracomment><translation>Entrada: el {0} de un paso se va en formar y reunir el lote. Prepara los datos antes de entrenar, o mantenlos en memoria como matrices.</translation></message>
<message><source>Inputs and outputs</source><extracomment>window</extracomment><translation>Entradas y salidas</translation></message>
<message><source>Insert AveragePooling1D of {0}</source><extracomment>messages</extracomment><translation>Insertar AveragePooling1D de {0}</translation></message>
<message><source>Insert BatchNormalization</source><extracomment>messages</extracomment><translation>Insertar BatchNormalization</translation></message>
<message><source>Insert BatchNormalization in {0} places</source><extracomment>messages</extracomment><translation>Insertar BatchNormalization en {0} lugares</translation></message>
<message><source>Insert Flatten</source><extracomment>messages</extracomment><translation>Insertar Flatten</translation></message>
<message><source>Insert GlobalAveragePooling2D</source><extracomment>messages</extracomment><translation>Insertar GlobalAveragePooling2D</translation></message>
<message><source>Insert Permute to channels last</source><extracomment>messages</extracomment><translation>Insertar Permute con canales al final</translation></message>
<message><source>Insert Rescaling behind the output</source><extracomment>messages</extracomment><translation>Insertar Rescaling tras la salida</translation></message>
<message><source>Insert Rescaling by {0}</source><extracomment>messages</extracomment><translation>Insertar Rescaling por {0}</translation></message>
<message><source>Insert Reshape to {0}</source><extracomment>messages</extracomment><translation>Insertar Reshape a {0}</translation></message>
<message><source>Insert a layer</source><extracomment>window</extracomment><translation>Insertar una capa</translation></message>
<message><source>Insert a layer behind it…</source><extracomment>tables</extracomment><translation>Insertar una capa detrás…</translation></message>
<message><source>Insert {0}</source><extracomment>messages</extracomment><translation>Insertar {0}</translation></message>
<message><source>Insert {0} BatchNormalization</source><extracomment>messages</extracomment><translation>Insertar {0} BatchNormalization</translation></message>
<message><source>Inspector</source><extracomment>window</extracomment><translation>Inspector</translation></message>
<message><source>Integrated gradients</source><extracomment>window</extracomment><translation>Gradientes integrados</translation></message>
<message><source>Intended use</source><extracomment>window</extracomment><translation>Uso previsto</translation></message>
<message><source>Interpolation</source><extracomment>declarations</extracomment><translation>Interpolación</translation></message>
<message><source>Interrupted</source><extracomment>window</extracomment><translation>Interrumpida</translation></message>
<message><source>Interrupted after epoch {0} of {1}</source><extracomment>window</extracomment><translation>Interrumpida tras la época {0} de {1}</translation></message>
<message><source>Interrupted runs</source><extracomment>window</extracomment><translation>Ejecuciones interrumpidas</translation></message>
<message><source>Into so many parts each batch is cut, so that a step needs less memory. Their gradients are added up: the step is the same.</source><extracomment>tables</extracomment><translation>En cuántas partes se corta cada lote para que un paso necesite menos memoria. Sus gradientes se suman: el paso es el mismo.</translation></message>
<message><source>Into the linear layer before it: the same predictions with one layer less</source><extracomment>tables</extracomment><translation>En la capa lineal anterior: las mismas predicciones con una capa menos</translation></message>
<message><source>Into the network</source><extracomment>window</extracomment><translation>A la red</translation></message>
<message><source>Invert</source><extracomment>declarations</extracomment><translation>Invertir</translation></message>
<message><source>Iris</source><extracomment>tables</extracomment><translation>Iris</translation></message>
<message><source>Iris flowers</source><extracomment>tables</extracomment><translation>Flores de iris</translation></message>
<message><source>It acts on each pixel by itself, so the answer is an image and not one row of classes.</source><extracomment>tables</extracomment><translation>Actúa sobre cada píxel por separado, así que la respuesta es una imagen y no una fila de clases.</translation></message>
<message><source>It costs time and a place on the canvas.</source><extracomment>tables</extracomment><translation>Cuesta tiempo y sitio en el lienzo.</translation></message>
<message><source>It could not be tested: {0}</source><extracomment>messages</extracomment><translation>No se pudo probar: {0}</translation></message>
<message><source>It fills memory, slows every step and learns the samples by heart.</source><extracomment>tables</extracomment><translation>Llena la memoria, frena cada paso y aprende las muestras de memoria.</translation></message>
<message><source>It has a state for each sample of its own batch size.</source><extracomment>tables</extracomment><translation>Tiene un estado por cada muestra de su propio tamaño de lote.</translation></message>
<message><source>It has learned. Show it something of your own, or:</source><extracomment>window</extracomment><translation>Ha aprendido. Muéstrale algo tuyo, o bien:</translation></message>
<message><source>It is not known what {0} gives.</source><extracomment>messages</extracomment><translation>No se sabe qué da {0}.</translation></message>
<message><source>It learns</source><extracomment>tables</extracomment><translation>Aprende</translation></message>
<message><source>It learns quickly</source><extracomment>tables</extracomment><translation>Aprende rápido</translation></message>
<message><source>It waits for a figure that is never measured.</source><extracomment>tables</extracomment><translation>Espera una cifra que nunca se mide.</translation></message>
<message><source>It was made with another version; here it can be neither run nor trained.</source><extracomment>tables</extracomment><translation>Se hizo con otra versión; aquí no se puede ejecutar ni entrenar.</translation></message>
<message><source>Its answer</source><extracomment>window</extracomment><translation>Su respuesta</translation></message>
<message><source>Its blocks stand where it stood, with their weights</source><extracomment>tables</extracomment><translation>Sus bloques quedan donde estaba, con sus pesos</translation></message>
<message><source>Its cells were found by a search instead of by hand.</source><extracomment>declarations</extracomment><translation>Sus celdas las halló una búsqueda y no una mano.</translation></message>
<message><source>Its data would be loaded and never used.</source><extracomment>tables</extracomment><translation>Sus datos se cargarían y nunca se usarían.</translation></message>
<message><source>Its deviation, as a share of the range of values.</source><extracomment>declarations</extracomment><translation>Su desviación, como parte del intervalo de valores.</translation></message>
<message><source>Its fields</source><extracomment>tables</extracomment><translation>Sus campos</translation></message>
<message><source>Its loss is multiplied by 0, so no weight moves for its sake.</source><extracomment>tables</extracomment><translation>Su pérdida se multiplica por 0, así que ningún peso se mueve por ella.</translation></message>
<message><source>Its shape</source><extracomment>tables</extracomment><translation>Su forma</translation></message>
<message><source>Its values sum to 1, so most are near 0 and carry little.</source><extracomment>tables</extracomment><translation>Sus valores suman 1, así que casi todos están cerca de 0 y dicen poco.</translation></message>
<message><source>Japanese (EUC-JP)</source><extracomment>window</extracomment><translation>Japonés (EUC-JP)</translation></message>
<message><source>Japanese (Shift JIS)</source><extracomment>window</extracomment><translation>Japonés (Shift JIS)</translation></message>
<message><source>Japanese Vowels</source><extracomment>tables</extracomment><translation>Vocales japonesas</translation></message>
<message><source>Japanese vowels</source><extracomment>tables</extracomment><translation>Vocales japonesas</translation></message>
<message><source>Joins its inputs along one axis.</source><extracomment>declarations</extracomment><translation>Une sus entradas a lo largo de un eje.</translation></message>
<message><source>Judged by</source><extracomment>window</extracomment><translation>Se juzga por</translation></message>
<message><source>K</source><extracomment>declarations</extracomment><translation>K</translation></message>
<message><source>Keep</source><extracomment>declarations</extracomment><translation>Conservar</translation></message>
<message><source>Keep a moving average of the weights.</source><extracomment>declarations</extracomment><translation>Llevar una media móvil de los pesos.</translation></message>
<message><source>Keep the axes, each of size 1.</source><extracomment>declarations</extracomment><translation>Conservar los ejes, cada uno de tamaño 1.</translation></message>
<message><source>Keep the best</source><extracomment>tables</extracomment><translation>Conservar lo mejor</translation></message>
<message><source>Keep the chosen blocks under a name, to put them into other networks</source><extracomment>tables</extracomment><translation>Guardar los bloques elegidos con un nombre, para ponerlos en otras redes</translation></message>
<message><source>Keepdims</source><extracomment>declarations</extracomment><translation>Conservar ejes</translation></message>
<message><source>Keeps all of a run in a folder while training; `fit` called again goes on from there.</source><extracomment>declarations</extracomment><translation>Guarda en una carpeta todo lo de una ejecución al entrenar; `fit`, llamado de nuevo, sigue desde ahí.</translation></message>
<message><source>Keeps the largest value of each box of a volume, channel by channel.</source><extracomment>declarations</extracomment><translation>Conserva el mayor valor de cada caja de un volumen, canal a canal.</translation></message>
<message><source>Keeps the largest value of each window of an image, channel by channel.</source><extracomment>declarations</extracomment><translation>Conserva el mayor valor de cada ventana de una imagen, canal a canal.</translation></message>
<message><source>Keeps the largest value of each window of steps.</source><extracomment>declarations</extracomment><translation>Conserva el mayor valor de cada ventana de pasos.</translation></message>
<message><source>Keeps the mean of each box of a volume, channel by channel.</source><extracomment>declarations</extracomment><translation>Conserva la media de cada caja de un volumen, canal a canal.</translation></message>
<message><source>Keeps the mean of each window of an image, channel by channel.</source><extracomment>declarations</extracomment><translation>Conserva la media de cada ventana de una imagen, canal a canal.</translation></message>
<message><source>Keeps the mean of each window of steps.</source><extracomment>declarations</extracomment><translation>Conserva la media de cada ventana de pasos.</translation></message>
<message><source>Kept: a step fills them</source><extracomment>window</extracomment><translation>Se conservan: un paso los rellena</translation></message>
<message><source>Keras HDF5 with weights</source><extracomment>window</extracomment><translation>Keras HDF5 con pesos</translation></message>
<message><source>Keras JSON</source><extracomment>window</extracomment><translation>Keras JSON</translation></message>
<message><source>Keras YAML</source><extracomment>window</extracomment><translation>Keras YAML</translation></message>
<message><source>Keras archive with weights</source><extracomment>window</extracomment><translation>Archivo Keras con pesos</translation></message>
<message><source>Keras weights alone</source><extracomment>window</extracomment><translation>Solo pesos de Keras</translation></message>
<message><source>Kernel constraint</source><extracomment>declarations</extracomment><translation>Restricción del núcleo</translation></message>
<message><source>Kernel initializer</source><extracomment>declarations</extracomment><translation>Inicializador del núcleo</translation></message>
<message><source>Kernel larger than the image</source><extracomment>tables</extracomment><translation>Núcleo mayor que la imagen</translation></message>
<message><source>Kernel regularizer</source><extracomment>declarations</extracomment><translation>Regularizador del núcleo</translation></message>
<message><source>Kernel size</source><extracomment>declarations</extracomment><translation>Tamaño del núcleo</translation></message>
<message><source>Key</source><extracomment>window</extracomment><translation>Tecla</translation></message>
<message><source>Key dim</source><extracomment>declarations</extracomment><translation>Dimensión de clave</translation></message>
<message><source>Keys</source><extracomment>window</extracomment><translation>Teclas</translation></message>
<message><source>Kind</source><extracomment>tables</extracomment><translation>Tipo</translation></message>
<message><source>Korean (Windows-949)</source><extracomment>window</extracomment><translation>Coreano (Windows-949)</translation></message>
<message><source>L1</source><extracomment>declarations</extracomment><translation>L1</translation></message>
<message><source>L1 regularization strength</source><extracomment>declarations</extracomment><translation>Fuerza de regularización L1</translation></message>
<message><source>L2</source><extracomment>declarations</extracomment><translation>L2</translation></message>
<message><source>L2 regularization strength</source><extracomment>declarations</extracomment><translation>Fuerza de regularización L2</translation></message>
<message><source>L2 shrinkage regularization strength</source><extracomment>declarations</extracomment><translation>Fuerza de contracción L2</translation></message>
<message><source>LaTeX figure (TikZ)</source><extracomment>window</extracomment><translation>Figura LaTeX (TikZ)</translation></message>
<message><source>Label smoothing</source><extracomment>declarations</extracomment><translation>Suavizado de etiquetas</translation></message>
<message><source>Label {0}</source><extracomment>window</extracomment><translation>Etiqueta {0}</translation></message>
<message><source>Labels are no class numbers</source><extracomment>tables</extracomment><translation>Las etiquetas no son números de clase</translation></message>
<message><source>Labels are text</source><extracomment>tables</extracomment><translation>Las etiquetas son texto</translation></message>
<message><source>Labels far from 0</source><extracomment>tables</extracomment><translation>Etiquetas lejos de 0</translation></message>
<message><source>Labels in their order, wherever they fall within the steps of the output: speech, handwriting.</source><extracomment>declarations</extracomment><translation>Etiquetas en su orden, caigan donde caigan en los pasos de la salida: voz, escritura.</translation></message>
<message><source>Labels of another shape</source><extracomment>tables</extracomment><translation>Etiquetas de otra forma</translation></message>
<message><source>Labels out of reach</source><extracomment>tables</extracomment><translation>Etiquetas fuera de alcance</translation></message>
<message><source>Labels outside the classes</source><extracomment>tables</extracomment><translation>Etiquetas fuera de las clases</translation></message>
<message><source>Labels put right</source><extracomment>window</extracomment><translation>Etiquetas corregidas</translation></message>
<message><source>Labels that do not sum to 1</source><extracomment>tables</extracomment><translation>Etiquetas que no suman 1</translation></message>
<message><source>Language</source><extracomment>tables</extracomment><translation>Idioma</translation></message>
<message><source>Large numbers make large gradients: training jumps about or becomes NaN.</source><extracomment>tables</extracomment><translation>Números grandes dan gradientes grandes: el entrenamiento salta o se vuelve NaN.</translation></message>
<message><source>Later</source><extracomment>window</extracomment><translation>Después</translation></message>
<message><source>Lay the chosen runs over the curves of the network that trains</source><extracomment>window</extracomment><translation>Poner las ejecuciones elegidas sobre las curvas de la red que entrena</translation></message>
<message><source>Lay the curves of other runs over these, on the same axes.</source><extracomment>window</extracomment><translation>Poner encima las curvas de otras ejecuciones, en los mismos ejes.</translation></message>
<message><source>Layer</source><extracomment>window</extracomment><translation>Capa</translation></message>
<message><source>Layer kinds</source><extracomment>window</extracomment><translation>Tipos de capas</translation></message>
<message><source>Layerloom does not write {0} files; it writes {1}.</source><extracomment>window</extracomment><translation>Layerloom no escribe archivos {0}; escribe {1}.</translation></message>
<message><source>Layerloom ended before {0} was saved. The work is still there.</source><extracomment>window</extracomment><translation>Layerloom terminó antes de guardar {0}. El trabajo sigue ahí.</translation></message>
<message><source>Layerloom projects</source><extracomment>window</extracomment><translation>Proyectos de Layerloom</translation></message>
<message><source>Layerloom speaks the language of the system from the next start on.</source><extracomment>window</extracomment><translation>Layerloom hablará el idioma del sistema desde el próximo inicio.</translation></message>
<message><source>Layerloom speaks {0} from the next start on.</source><extracomment>window</extracomment><translation>Layerloom hablará {0} desde el próximo inicio.</translation></message>
<message><source>Layerloom: draw a neural network, train it, watch it learn, take it away.</source><extracomment>window</extracomment><translation>Layerloom: dibuja una red neuronal, entrénala, mírala aprender, llévatela.</translation></message>
<message><source>Layers</source><extracomment>window</extracomment><translation>Capas</translation></message>
<message><source>Layers found</source><extracomment>window</extracomment><translation>Capas encontradas</translation></message>
<message><source>Layers over time</source><extracomment>window</extracomment><translation>Capas en el tiempo</translation></message>
<message><source>Layers that are called alike take weights; all others keep what they have.</source><extracomment>window</extracomment><translation>Las capas con el mismo nombre toman los pesos; las demás conservan los suyos.</translation></message>
<message><source>Layers: Activation</source><extracomment>tables</extracomment><translation>Capas: activación</translation></message>
<message><source>Layers: Convolution</source><extracomment>tables</extracomment><translation>Capas: convolución</translation></message>
<message><source>Layers: Core</source><extracomment>tables</extracomment><translation>Capas: básicas</translation></message>
<message><source>Layers: Embedding</source><extracomment>tables</extracomment><translation>Capas: embedding</translation></message>
<message><source>Layers: Input</source><extracomment>tables</extracomment><translation>Capas: entrada</translation></message>
<message><source>Layers: Merging</source><extracomment>tables</extracomment><translation>Capas: fusión</translation></message>
<message><source>Layers: Normalization</source><extracomment>tables</extracomment><translation>Capas: normalización</translation></message>
<message><source>Layers: Pooling</source><extracomment>tables</extracomment><translation>Capas: pooling</translation></message>
<message><source>Layers: Recurrent</source><extracomment>tables</extracomment><translation>Capas: recurrentes</translation></message>
<message><source>Layers: Regularization</source><extracomment>tables</extracomment><translation>Capas: regularización</translation></message>
<message><source>Layers: Reshaping</source><extracomment>tables</extracomment><translation>Capas: cambio de forma</translation></message>
<message><source>Layers: {0}</source><extracomment>messages</extracomment><translation>Capas: {0}</translation></message>
<message><source>Learn a factor of each feature in the sum.</source><extracomment>declarations</extracomment><translation>Aprender un factor de cada característica en la suma.</translation></message>
<message><source>Learn a factor of the scores.</source><extracomment>declarations</extracomment><translation>Aprender un factor de las puntuaciones.</translation></message>
<message><source>Learn a mean (beta).</source><extracomment>declarations</extracomment><translation>Aprender una media (beta).</translation></message>
<message><source>Learn a scale (gamma).</source><extracomment>declarations</extracomment><translation>Aprender una escala (gamma).</translation></message>
<message><source>Learn from the runs so far (Bayesian)</source><extracomment>window</extracomment><translation>Aprender de las ejecuciones anteriores (bayesiano)</translation></message>
<message><source>Learning rate</source><extracomment>window</extracomment><translation>Tasa de aprendizaje</translation></message>
<message><source>Learning rate at the end.</source><extracomment>declarations</extracomment><translation>Tasa de aprendizaje al final.</translation></message>
<message><source>Learning rate of the first step.</source><extracomment>declarations</extracomment><translation>Tasa de aprendizaje del primer paso.</translation></message>
<message><source>Learning rate power</source><extracomment>declarations</extracomment><translation>Potencia de la tasa de aprendizaje</translation></message>
<message><source>Learning rate very high</source><extracomment>tables</extracomment><translation>Tasa de aprendizaje muy alta</translation></message>
<message><source>Learning rate very low</source><extracomment>tables</extracomment><translation>Tasa de aprendizaje muy baja</translation></message>
<message><source>Learning through time</source><extracomment>tables</extracomment><translation>Aprender a través del tiempo</translation></message>
<message><source>Least</source><extracomment>declarations</extracomment><translation>Mínimo</translation></message>
<message><source>Least and greatest value of a pixel.</source><extracomment>declarations</extracomment><translation>Valor mínimo y máximo de un píxel.</translation></message>
<message><source>Least gain</source><extracomment>tables</extracomment><translation>Mejora mínima</translation></message>
<message><source>Least length of a unit's weights.</source><extracomment>declarations</extracomment><translation>Longitud mínima de los pesos de una unidad.</translation></message>
<message><source>Least size of a weight that steps are in proportion to.</source><extracomment>declarations</extracomment><translation>Tamaño mínimo de un peso al que los pasos son proporcionales.</translation></message>
<message><source>Leave it</source><extracomment>window</extracomment><translation>Dejarlo</translation></message>
<message><source>Leave layers whose shapes do not fit</source><extracomment>window</extracomment><translation>Omitir capas cuyas formas no encajan</translation></message>
<message><source>Leave the chosen blocks out of the network: what feeds them goes on to what reads them</source><extracomment>tables</extracomment><translation>Dejar fuera los bloques elegidos: su entrada pasa a lo que sigue</translation></message>
<message><source>Leave the tour</source><extracomment>window</extracomment><translation>Salir de la visita</translation></message>
<message><source>Left and right change places in half of the images.</source><extracomment>declarations</extracomment><translation>Izquierda y derecha cambian de lugar en la mitad de las imágenes.</translation></message>
<message><source>Left edges</source><extracomment>tables</extracomment><translation>Bordes izquierdos</translation></message>
<message><source>Left out</source><extracomment>window</extracomment><translation>Omitido</translation></message>
<message><source>Length</source><extracomment>declarations</extracomment><translation>Longitud</translation></message>
<message><source>Length of each vector.</source><extracomment>declarations</extracomment><translation>Longitud de cada vector.</translation></message>
<message><source>Length of the sequence.</source><extracomment>declarations</extracomment><translation>Longitud de la secuencia.</translation></message>
<message><source>Let every old pixel count where the image shrinks.</source><extracomment>declarations</extracomment><translation>Que cuente cada píxel antiguo donde la imagen se encoge.</translation></message>
<message><source>Let rare classes count more</source><extracomment>messages</extracomment><translation>Que las clases raras cuenten más</translation></message>
<message><source>Let the network, as it is now, answer for all samples of this part.</source><extracomment>window</extracomment><translation>Que la red, tal como está, responda para todas las muestras de esta parte.</translation></message>
<message><source>Let the rate fall with the root of the steps.</source><extracomment>declarations</extracomment><translation>Que la tasa baje con la raíz de los pasos.</translation></message>
<message><source>Lets each query look at all values with several heads, each of which learns what to look for.</source><extracomment>declarations</extracomment><translation>Deja que cada consulta mire todos los valores con varias cabezas, y cada una aprende qué buscar.</translation></message>
<message><source>Letters</source><extracomment>window</extracomment><translation>Letras</translation></message>
<message><source>Level</source><extracomment>declarations</extracomment><translation>Nivel</translation></message>
<message><source>Licence</source><extracomment>window</extracomment><translation>Licencia</translation></message>
<message><source>Light</source><extracomment>tables</extracomment><translation>Claro</translation></message>
<message><source>Limits and risks</source><extracomment>window</extracomment><translation>Límites y riesgos</translation></message>
<message><source>Line {0} of the pasted code is not understood: {1} ({2})</source><extracomment>messages</extracomment><translation>No se entiende la línea {0} del código pegado: {1} ({2})</translation></message>
<message><source>Linear correlation of outputs and targets within each sample: 1 for the same shape.</source><extracomment>declarations</extracomment><translation>Correlación lineal de salidas y objetivos en cada muestra: 1 para la misma forma.</translation></message>
<message><source>Linear upon linear</source><extracomment>tables</extracomment><translation>Lineal sobre lineal</translation></message>
<message><source>Lines over time</source><extracomment>tables</extracomment><translation>Líneas en el tiempo</translation></message>
<message><source>Load</source><extracomment>window</extracomment><translation>Cargar</translation></message>
<message><source>Load weights</source><extracomment>window</extracomment><translation>Cargar pesos</translation></message>
<message><source>Load weights of {0}</source><extracomment>messages</extracomment><translation>Cargar pesos de {0}</translation></message>
<message><source>Load weights…</source><extracomment>window</extracomment><translation>Cargar pesos…</translation></message>
<message><source>Loaded</source><extracomment>window</extracomment><translation>Cargado</translation></message>
<message><source>Loaded weights by layer</source><extracomment>window</extracomment><translation>Pesos cargados por capa</translation></message>
<message><source>Loaded weights of {0} for {1} layers</source><extracomment>window</extracomment><translation>Cargados los pesos de {0} para {1} capas</translation></message>
<message><source>Loading {0}</source><extracomment>window</extracomment><translation>Cargando {0}</translation></message>
<message><source>Log</source><extracomment>window</extracomment><translation>Registro</translation></message>
<message><source>Log dir</source><extracomment>declarations</extracomment><translation>Carpeta de registro</translation></message>
<message><source>Log scale</source><extracomment>window</extracomment><translation>Escala log</translation></message>
<message><source>Logarithm of the hyperbolic cosine of the difference: smooth, and outliers weigh less.</source><extracomment>declarations</extracomment><translation>Logaritmo del coseno hiperbólico de la diferencia: suave, y los valores atípicos pesan menos.</translation></message>
<message><source>Look ahead: take the gradient's part once more after the momentum's.</source><extracomment>declarations</extracomment><translation>Mirar adelante: tomar la parte del gradiente otra vez tras el momento.</translation></message>
<message><source>Look at a network that reads handwritten digits, train it with one click, and see what it answers.</source><extracomment>tables</extracomment><translation>Mira una red que lee cifras manuscritas, entrénala con un clic y ve lo que responde.</translation></message>
<message><source>Look before you learn</source><extracomment>tables</extracomment><translation>Mira antes de aprender</translation></message>
<message><source>Looking at the data</source><extracomment>window</extracomment><translation>Mirando los datos</translation></message>
<message><source>Looking at the weights</source><extracomment>window</extracomment><translation>Mirando los pesos</translation></message>
<message><source>Looking at the weights…</source><extracomment>window</extracomment><translation>Mirando los pesos…</translation></message>
<message><source>Looking into {0}</source><extracomment>window</extracomment><translation>Mirando {0}</translation></message>
<message><source>Looking into {0}…</source><extracomment>window</extracomment><translation>Mirando {0}…</translation></message>
<message><source>Looking up the sample</source><extracomment>window</extracomment><translation>Buscando la muestra</translation></message>
<message><source>Loss</source><extracomment>window</extracomment><translation>Pérdida</translation></message>
<message><source>Loss and activation do not go together</source><extracomment>tables</extracomment><translation>Pérdida y activación no encajan</translation></message>
<message><source>Loss by rate</source><extracomment>window</extracomment><translation>Pérdida por tasa</translation></message>
<message><source>Loss of counts: the output is the expected count.</source><extracomment>declarations</extracomment><translation>Pérdida de recuentos: la salida es el recuento esperado.</translation></message>
<message><source>Loss of {0}</source><extracomment>window</extracomment><translation>Pérdida de {0}</translation></message>
<message><source>Losses</source><extracomment>tables</extracomment><translation>Pérdidas</translation></message>
<message><source>Lower</source><extracomment>declarations</extracomment><translation>Minúsculas</translation></message>
<message><source>Lower end of the interval.</source><extracomment>declarations</extracomment><translation>Extremo inferior del intervalo.</translation></message>
<message><source>Lower the learning rate to a tenth, or let the rate be found; a warm-up and gradient clipping help too.</source><extracomment>messages</extracomment><translation>Baja la tasa de aprendizaje a un décimo, o deja que se busque; un calentamiento y recortar gradientes también ayudan.</translation></message>
<message><source>Lower the learning rate, begin with he_normal and biases of 0, or use leaky_relu or elu.</source><extracomment>messages</extracomment><translation>Baja la tasa de aprendizaje, empieza con he_normal y sesgos 0, o usa leaky_relu o elu.</translation></message>
<message><source>Lower the learning rate, clip the gradients (the optimizer's advanced fields), and look for a logarithm, a division or a root of what can be 0 in that layer and before it.</source><extracomment>messages</extracomment><translation>Baja la tasa de aprendizaje, recorta los gradientes (campos avanzados del optimizador) y busca en esa capa y antes un logaritmo, una división o una raíz de algo que pueda ser 0.</translation></message>
<message><source>Lowers the learning rate when a value has not got better for some epochs.</source><extracomment>declarations</extracomment><translation>Baja la tasa de aprendizaje cuando un valor no mejora en algunas épocas.</translation></message>
<message><source>Lowest</source><extracomment>window</extracomment><translation>Mínimo</translation></message>
<message><source>Lowest learning rate.</source><extracomment>declarations</extracomment><translation>Tasa de aprendizaje mínima.</translation></message>
<message><source>Lowest rate, as a share of the highest.</source><extracomment>declarations</extracomment><translation>Tasa mínima, como parte de la máxima.</translation></message>
<message><source>Lowest rate, as a share of the initial rate.</source><extracomment>declarations</extracomment><translation>Tasa mínima, como parte de la inicial.</translation></message>
<message><source>M mul</source><extracomment>declarations</extracomment><translation>Factor de la tasa</translation></message>
<message><source>MLP head</source><extracomment>tables</extracomment><translation>Cabeza MLP</translation></message>
<message><source>Made with</source><extracomment>window</extracomment><translation>Hecho con</translation></message>
<message><source>Main</source><extracomment>window</extracomment><translation>Principal</translation></message>
<message><source>Make an output</source><extracomment>messages</extracomment><translation>Hacer salida</translation></message>
<message><source>Make it a later input</source><extracomment>window</extracomment><translation>Mover a una entrada posterior</translation></message>
<message><source>Make it an earlier input</source><extracomment>window</extracomment><translation>Mover a una entrada anterior</translation></message>
<message><source>Make no output</source><extracomment>messages</extracomment><translation>Quitar como salida</translation></message>
<message><source>Make one network of them</source><extracomment>tables</extracomment><translation>Convertirlos en una red</translation></message>
<message><source>Make one network of {0} blocks</source><extracomment>messages</extracomment><translation>Hacer una red de {0} bloques</translation></message>
<message><source>Make the runs that are still to come</source><extracomment>window</extracomment><translation>Hacer las ejecuciones que faltan</translation></message>
<message><source>Makes a column for each category, 1 where a row has it; categories that training data lack are all zero.</source><extracomment>declarations</extracomment><translation>Hace una columna por categoría, 1 donde una fila la tiene; las que faltan en el entrenamiento son todo ceros.</translation></message>
<message><source>Makes a sequence of a vector by repeating it.</source><extracomment>declarations</extracomment><translation>Hace una secuencia de un vector repitiéndolo.</translation></message>
<message><source>Makes a volume larger by whole factors, repeating voxels.</source><extracomment>declarations</extracomment><translation>Agranda un volumen por factores enteros, repitiendo vóxeles.</translation></message>
<message><source>Makes an image larger by whole factors, repeating pixels or interpolating between them.</source><extracomment>declarations</extracomment><translation>Agranda una imagen por factores enteros, repitiendo píxeles o interpolando.</translation></message>
<message><source>Makes each image brighter or darker while training, by a number added to all its pixels.</source><extracomment>declarations</extracomment><translation>Hace cada imagen más clara u oscura al entrenar, sumando un número a todos sus píxeles.</translation></message>
<message><source>Makes each image larger or smaller.</source><extracomment>declarations</extracomment><translation>Hace cada imagen más grande o más pequeña.</translation></message>
<message><source>Makes each image lighter or darker.</source><extracomment>declarations</extracomment><translation>Hace cada imagen más clara o más oscura.</translation></message>
<message><source>Makes images of one size of images of another.</source><extracomment>declarations</extracomment><translation>Convierte imágenes de un tamaño en imágenes de otro.</translation></message>
<message><source>Makes numbers of a date: years since 2000, and where it lies in the year, the week and the day as points of a circle.</source><extracomment>declarations</extracomment><translation>Convierte una fecha en números: años desde 2000, y dónde cae en el año, la semana y el día como puntos de un círculo.</translation></message>
<message><source>Makes one long vector of each sample.</source><extracomment>declarations</extracomment><translation>Hace un vector largo de cada muestra.</translation></message>
<message><source>Makes rows of word numbers of texts: the commonest words of the training data, 1 for all others, 0 behind the end.</source><extracomment>declarations</extracomment><translation>Convierte textos en filas de números de palabras: las más comunes del entrenamiento, 1 para las demás, 0 tras el final.</translation></message>
<message><source>Map of samples</source><extracomment>window</extracomment><translation>Mapa de muestras</translation></message>
<message><source>Mapping the samples</source><extracomment>window</extracomment><translation>Situando las muestras</translation></message>
<message><source>Margin</source><extracomment>declarations</extracomment><translation>Margen</translation></message>
<message><source>Margin between the right class and the best wrong one, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Margen entre la clase correcta y la mejor errónea, con objetivos one-hot.</translation></message>
<message><source>Margin of two classes, as in support vector machines.</source><extracomment>declarations</extracomment><translation>Margen entre dos clases, como en las máquinas de vectores de soporte.</translation></message>
<message><source>Margin of two classes.</source><extracomment>declarations</extracomment><translation>Margen entre dos clases.</translation></message>
<message><source>Marks steps all of whose values are `mask_value` as padding, which layers after it leave out.</source><extracomment>declarations</extracomment><translation>Marca como relleno los pasos cuyos valores son todos `mask_value`; las capas siguientes los omiten.</translation></message>
<message><source>Marks the pixels that belong to a shape: down, up again, and across.</source><extracomment>tables</extracomment><translation>Marca los píxeles que pertenecen a una forma: abajo, arriba otra vez, y de lado a lado.</translation></message>
<message><source>Mask is lost</source><extracomment>tables</extracomment><translation>La máscara se pierde</translation></message>
<message><source>Mask value</source><extracomment>declarations</extracomment><translation>Valor de máscara</translation></message>
<message><source>Mask zero</source><extracomment>declarations</extracomment><translation>Enmascarar cero</translation></message>
<message><source>Max value</source><extracomment>declarations</extracomment><translation>Valor máximo</translation></message>
<message><source>Maximum</source><extracomment>window</extracomment><translation>Máximo</translation></message>
<message><source>Maxval</source><extracomment>declarations</extracomment><translation>Valor máximo</translation></message>
<message><source>Mean</source><extracomment>window</extracomment><translation>Media</translation></message>
<message><source>Mean 0 and deviation 1 (z-score), the least to 0 and the greatest to 1 (min-max), or 0 … 255 to 0 … 1 (pixels).</source><extracomment>declarations</extracomment><translation>Media 0 y desviación 1 (z-score), el menor a 0 y el mayor a 1 (min-max), o 0 … 255 a 0 … 1 (pixels).</translation></message>
<message><source>Mean by samples</source><extracomment>window</extracomment><translation>Media por muestras</translation></message>
<message><source>Mean of absolute differences in percent of the target.</source><extracomment>declarations</extracomment><translation>Media de las diferencias absolutas en porcentaje del objetivo.</translation></message>
<message><source>Mean of absolute differences.</source><extracomment>declarations</extracomment><translation>Media de las diferencias absolutas.</translation></message>
<message><source>Mean of overlap over union of all classes, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Media de solapamiento sobre unión de todas las clases, con objetivos one-hot.</translation></message>
<message><source>Mean of overlap over union of all classes.</source><extracomment>declarations</extracomment><translation>Media de solapamiento sobre unión de todas las clases.</translation></message>
<message><source>Mean of squared differences of logarithms, for targets over several orders of size.</source><extracomment>declarations</extracomment><translation>Media de las diferencias de logaritmos al cuadrado, para objetivos de varios órdenes de magnitud.</translation></message>
<message><source>Mean of squared differences of logarithms.</source><extracomment>declarations</extracomment><translation>Media de las diferencias de logaritmos al cuadrado.</translation></message>
<message><source>Mean of squared differences.</source><extracomment>declarations</extracomment><translation>Media de las diferencias al cuadrado.</translation></message>
<message><source>Mean of the distribution.</source><extracomment>declarations</extracomment><translation>Media de la distribución.</translation></message>
<message><source>Mean of the logarithm of the hyperbolic cosine of differences.</source><extracomment>declarations</extracomment><translation>Media del logaritmo del coseno hiperbólico de las diferencias.</translation></message>
<message><source>Mean of the values given.</source><extracomment>declarations</extracomment><translation>Media de los valores dados.</translation></message>
<message><source>Measure a step</source><extracomment>tables</extracomment><translation>Medir un paso</translation></message>
<message><source>Measure a step to see what it spends its time on.</source><extracomment>window</extracomment><translation>Mide un paso para ver en qué gasta su tiempo.</translation></message>
<message><source>Measure now</source><extracomment>window</extracomment><translation>Medir ahora</translation></message>
<message><source>Measure the network on a folder for each class</source><extracomment>tables</extracomment><translation>Medir la red con una carpeta por clase</translation></message>
<message><source>Measure the network on new samples whose labels are known</source><extracomment>tables</extracomment><translation>Medir la red con muestras nuevas de etiquetas conocidas</translation></message>
<message><source>Measure the network, as it is now, on data that it was not trained with.</source><extracomment>window</extracomment><translation>Medir la red, tal como está, con datos con los que no se entrenó.</translation></message>
<message><source>Measured time</source><extracomment>tables</extracomment><translation>Tiempo medido</translation></message>
<message><source>Measured: {0}</source><extracomment>window</extracomment><translation>Medido: {0}</translation></message>
<message><source>Measuring a step</source><extracomment>window</extracomment><translation>Midiendo un paso</translation></message>
<message><source>Memory</source><extracomment>window</extracomment><translation>Memoria</translation></message>
<message><source>Memory: {0} of a step goes to kernels that move data rather than compute; the step moves {1} GB a second of the {2} that this machine copies. Wider layers with fewer elementwise ones between them use the processor better.</source><extracomment>messages</extracomment><translation>Memoria: el {0} de un paso se va en núcleos que mueven datos en vez de calcular; el paso mueve {1} GB por segundo de los {2} que copia esta máquina. Capas más anchas con menos operaciones elemento a elemento aprovechan mejor el procesador.</translation></message>
<message><source>Merge mode</source><extracomment>declarations</extracomment><translation>Modo de fusión</translation></message>
<message><source>Merged with itself</source><extracomment>tables</extracomment><translation>Fusionado consigo mismo</translation></message>
<message><source>Merging</source><extracomment>tables</extracomment><translation>Fusión</translation></message>
<message><source>Merging pays where the branches differ; most often one wire was drawn to the wrong block.</source><extracomment>tables</extracomment><translation>Fusionar sirve donde las ramas difieren; casi siempre una conexión va al bloque equivocado.</translation></message>
<message><source>Mermaid diagram</source><extracomment>window</extracomment><translation>Diagrama Mermaid</translation></message>
<message><source>Message</source><extracomment>window</extracomment><translation>Mensaje</translation></message>
<message><source>Method</source><extracomment>declarations</extracomment><translation>Método</translation></message>
<message><source>Metric</source><extracomment>window</extracomment><translation>Métrica</translation></message>
<message><source>Metric and loss do not go together</source><extracomment>tables</extracomment><translation>Métrica y pérdida no encajan</translation></message>
<message><source>Metrics</source><extracomment>window</extracomment><translation>Métricas</translation></message>
<message><source>Metrics of which output</source><extracomment>window</extracomment><translation>Métricas de qué salida</translation></message>
<message><source>Middles</source><extracomment>tables</extracomment><translation>Medios</translation></message>
<message><source>Milliseconds of one step, measured</source><extracomment>window</extracomment><translation>Milisegundos de un paso, medidos</translation></message>
<message><source>Min delta</source><extracomment>tables</extracomment><translation>Cambio mínimo</translation></message>
<message><source>Min lr</source><extracomment>declarations</extracomment><translation>Tasa mínima</translation></message>
<message><source>Min value</source><extracomment>declarations</extracomment><translation>Valor mínimo</translation></message>
<message><source>Minval</source><extracomment>declarations</extracomment><translation>Valor mínimo</translation></message>
<message><source>Mirrors half of the images while training, left and right, up and down, or both at once.</source><extracomment>declarations</extracomment><translation>Voltea la mitad de las imágenes al entrenar, en horizontal, en vertical o ambas.</translation></message>
<message><source>Mirrors half of the images.</source><extracomment>declarations</extracomment><translation>Voltea la mitad de las imágenes.</translation></message>
<message><source>Missing values</source><extracomment>window</extracomment><translation>Valores que faltan</translation></message>
<message><source>Mixed</source><extracomment>window</extracomment><translation>Mixto</translation></message>
<message><source>Mixed: {0}</source><extracomment>window</extracomment><translation>Mixto: {0}</translation></message>
<message><source>Mode</source><extracomment>declarations</extracomment><translation>Modo</translation></message>
<message><source>Model card (*.md)</source><extracomment>window</extracomment><translation>Ficha del modelo (*.md)</translation></message>
<message><source>Model {0}: {1}</source><extracomment>messages</extracomment><translation>Modelo {0}: {1}</translation></message>
<message><source>Momentum</source><extracomment>declarations</extracomment><translation>Momento</translation></message>
<message><source>Monitor</source><extracomment>declarations</extracomment><translation>Vigilado</translation></message>
<message><source>Moons</source><extracomment>messages</extracomment><translation>Lunas</translation></message>
<message><source>More</source><extracomment>window</extracomment><translation>Más</translation></message>
<message><source>More is cut off than there is.</source><extracomment>tables</extracomment><translation>Se corta más de lo que hay.</translation></message>
<message><source>More memory</source><extracomment>tables</extracomment><translation>Más memoria</translation></message>
<message><source>More memory than there is</source><extracomment>tables</extracomment><translation>Más memoria de la que hay</translation></message>
<message><source>More of the curves</source><extracomment>window</extracomment><translation>Más de las curvas</translation></message>
<message><source>More units than classes</source><extracomment>tables</extracomment><translation>Más unidades que clases</translation></message>
<message><source>Most confident mistakes</source><extracomment>window</extracomment><translation>Errores más seguros</translation></message>
<message><source>Most of what was computed is thrown away at every step.</source><extracomment>tables</extracomment><translation>La mayor parte de lo calculado se tira en cada paso.</translation></message>
<message><source>Move</source><extracomment>messages</extracomment><translation>Mover</translation></message>
<message><source>Move comment</source><extracomment>messages</extracomment><translation>Mover comentario</translation></message>
<message><source>Move into the group</source><extracomment>window</extracomment><translation>Mover al grupo</translation></message>
<message><source>Move over a point to see its sample; draw a frame to list samples.</source><extracomment>window</extracomment><translation>Pasa sobre un punto para ver su muestra; dibuja un marco para listar muestras.</translation></message>
<message><source>Move {0} blocks</source><extracomment>messages</extracomment><translation>Mover {0} bloques</translation></message>
<message><source>Move {0} up</source><extracomment>window</extracomment><translation>Subir {0}</translation></message>
<message><source>Moves each image by a distance of its own while training.</source><extracomment>declarations</extracomment><translation>Desplaza cada imagen una distancia propia al entrenar.</translation></message>
<message><source>Moves each image up, down, left or right.</source><extracomment>declarations</extracomment><translation>Mueve cada imagen arriba, abajo, a la izquierda o a la derecha.</translation></message>
<message><source>Moving digits</source><extracomment>messages</extracomment><translation>Cifras en movimiento</translation></message>
<message><source>Moving mean initializer</source><extracomment>declarations</extracomment><translation>Inicializador de la media móvil</translation></message>
<message><source>Moving variance initializer</source><extracomment>declarations</extracomment><translation>Inicializador de la varianza móvil</translation></message>
<message><source>Multi label</source><extracomment>declarations</extracomment><translation>Multietiqueta</translation></message>
<message><source>Multiplies by a number and adds another: pixels of 0 to 255 become 0 to 1 with a scale of 1/255.</source><extracomment>declarations</extracomment><translation>Multiplica por un número y suma otro: píxeles de 0 a 255 pasan a 0 a 1 con una escala de 1/255.</translation></message>
<message><source>Multiplies its input by normal noise of mean 1 while training (Srivastava et al., 2014).</source><extracomment>declarations</extracomment><translation>Multiplica su entrada por ruido normal de media 1 al entrenar (Srivastava et al., 2014).</translation></message>
<message><source>Multiplies its inputs, element by element.</source><extracomment>declarations</extracomment><translation>Multiplica sus entradas elemento a elemento.</translation></message>
<message><source>Multiply what the heads give by a gate learnt from the query.</source><extracomment>declarations</extracomment><translation>Multiplicar lo que dan las cabezas por una compuerta aprendida de la consulta.</translation></message>
<message><source>Multiply-adds</source><extracomment>window</extracomment><translation>Multiplicaciones y sumas</translation></message>
<message><source>My data</source><extracomment>window</extracomment><translation>Mis datos</translation></message>
<message><source>My first network</source><extracomment>window</extracomment><translation>Mi primera red</translation></message>
<message><source>N</source><extracomment>declarations</extracomment><translation>N</translation></message>
<message><source>NaN among the labels</source><extracomment>tables</extracomment><translation>NaN entre las etiquetas</translation></message>
<message><source>Name</source><extracomment>window</extracomment><translation>Nombre</translation></message>
<message><source>Name of the block</source><extracomment>window</extracomment><translation>Nombre del bloque</translation></message>
<message><source>Name of the block:</source><extracomment>window</extracomment><translation>Nombre del bloque:</translation></message>
<message><source>Name of the form's field that holds the JSON text.</source><extracomment>declarations</extracomment><translation>Nombre del campo del formulario que lleva el texto JSON.</translation></message>
<message><source>Name taken</source><extracomment>messages</extracomment><translation>Nombre ocupado</translation></message>
<message><source>Names of columns, with commas between them; empty: all that the step fits.</source><extracomment>declarations</extracomment><translation>Nombres de columnas, separados por comas; vacío: todas a las que convenga el paso.</translation></message>
<message><source>Names of the columns</source><extracomment>window</extracomment><translation>Nombres de las columnas</translation></message>
<message><source>Near 0 it is cross-entropy, near 1 absolute error, which noise harms less.</source><extracomment>declarations</extracomment><translation>Cerca de 0 es entropía cruzada, cerca de 1 error absoluto, al que el ruido daña menos.</translation></message>
<message><source>Negative ids</source><extracomment>tables</extracomment><translation>Ids negativos</translation></message>
<message><source>Negative slope</source><extracomment>declarations</extracomment><translation>Pendiente negativa</translation></message>
<message><source>Negative weights become zero.</source><extracomment>declarations</extracomment><translation>Los pesos negativos pasan a cero.</translation></message>
<message><source>Neighbours stay neighbours; how far groups are apart says little.</source><extracomment>window</extracomment><translation>Los vecinos siguen siendo vecinos; cuánto distan los grupos dice poco.</translation></message>
<message><source>Nesterov</source><extracomment>declarations</extracomment><translation>Nesterov</translation></message>
<message><source>Network</source><extracomment>window</extracomment><translation>Red</translation></message>
<message><source>Network canvas</source><extracomment>window</extracomment><translation>Lienzo de la red</translation></message>
<message><source>Network, data, settings, curves and results of a run on one page: HTML, PDF or a model card</source><extracomment>tables</extracomment><translation>Red, datos, ajustes, curvas y resultados de una ejecución en una página: HTML, PDF o ficha del modelo</translation></message>
<message><source>Networks</source><extracomment>window</extracomment><translation>Redes</translation></message>
<message><source>Networks compared</source><extracomment>window</extracomment><translation>Redes comparadas</translation></message>
<message><source>Networks of many kinds that train at once, with data</source><extracomment>tables</extracomment><translation>Redes de muchos tipos, con datos, listas para entrenar</translation></message>
<message><source>Networks that others designed and trained</source><extracomment>window</extracomment><translation>Redes que otros diseñaron y entrenaron</translation></message>
<message><source>Networks that others designed and trained, with their options</source><extracomment>tables</extracomment><translation>Redes que otros diseñaron y entrenaron, con sus opciones</translation></message>
<message><source>New</source><extracomment>tables</extracomment><translation>Nuevo</translation></message>
<message><source>New data</source><extracomment>window</extracomment><translation>Datos nuevos</translation></message>
<message><source>New data with labels</source><extracomment>window</extracomment><translation>Datos nuevos con etiquetas</translation></message>
<message><source>New from template</source><extracomment>window</extracomment><translation>Nuevo desde plantilla</translation></message>
<message><source>New from template…</source><extracomment>tables</extracomment><translation>Nuevo desde plantilla…</translation></message>
<message><source>New from the starter project</source><extracomment>tables</extracomment><translation>Nuevo a partir del proyecto inicial</translation></message>
<message><source>New head</source><extracomment>window</extracomment><translation>Nueva cabeza</translation></message>
<message><source>New head behind it…</source><extracomment>tables</extracomment><translation>Nueva cabeza detrás…</translation></message>
<message><source>New head of {0}</source><extracomment>messages</extracomment><translation>Nueva cabeza de {0}</translation></message>
<message><source>New here? Press Train, and watch this network learn. Or:</source><extracomment>window</extracomment><translation>¿Es tu primera vez? Pulsa Entrenar y mira cómo aprende esta red. O bien:</translation></message>
<message><source>New sweep</source><extracomment>window</extracomment><translation>Nuevo barrido</translation></message>
<message><source>New sweep…</source><extracomment>window</extracomment><translation>Nuevo barrido…</translation></message>
<message><source>Next</source><extracomment>window</extracomment><translation>Siguiente</translation></message>
<message><source>Next sample</source><extracomment>tables</extracomment><translation>Muestra siguiente</translation></message>
<message><source>Nine men say the vowels /ae/: who speaks? Each utterance is a series of 7 to 29 frames of 12 LPC cepstrum coefficients, followed by zeros up to 29 frames.</source><extracomment>tables</extracomment><translation>Nueve hombres dicen las vocales /ae/: ¿quién habla? Cada emisión es una serie de 7 a 29 tramas de 12 coeficientes cepstrales LPC, seguidas de ceros hasta 29 tramas.</translation></message>
<message><source>No Embedding reads these words alone.</source><extracomment>messages</extracomment><translation>Ninguna Embedding lee solo estas palabras.</translation></message>
<message><source>No Input</source><extracomment>tables</extracomment><translation>Sin Input</translation></message>
<message><source>No block decides on the number of classes: {0} {1} does not.</source><extracomment>messages</extracomment><translation>Ningún bloque decide el número de clases: {0} {1} no lo hace.</translation></message>
<message><source>No copy of your work is kept for a crash; save it now and then. {0}</source><extracomment>window</extracomment><translation>No se guarda copia de tu trabajo para un fallo; guarda de vez en cuando. {0}</translation></message>
<message><source>No data are open.</source><extracomment>window</extracomment><translation>No hay datos abiertos.</translation></message>
<message><source>No label of the source has to be put right.</source><extracomment>messages</extracomment><translation>Ninguna etiqueta del origen tiene que corregirse.</translation></message>
<message><source>No layer</source><extracomment>window</extracomment><translation>Sin capa</translation></message>
<message><source>No layer is called that.</source><extracomment>window</extracomment><translation>Ninguna capa se llama así.</translation></message>
<message><source>No layer of that name fits here.</source><extracomment>window</extracomment><translation>Aquí no encaja ninguna capa con ese nombre.</translation></message>
<message><source>No network is called that.</source><extracomment>window</extracomment><translation>Ninguna red se llama así.</translation></message>
<message><source>No output</source><extracomment>tables</extracomment><translation>Sin salida</translation></message>
<message><source>No page is about that.</source><extracomment>window</extracomment><translation>Ninguna página trata de eso.</translation></message>
<message><source>No run can be kept in {0}: {1}.</source><extracomment>messages</extracomment><translation>No se puede guardar ninguna ejecución en {0}: {1}.</translation></message>
<message><source>No run has ended yet.</source><extracomment>window</extracomment><translation>Aún no ha terminado ninguna ejecución.</translation></message>
<message><source>No samples are held out to evaluate with.</source><extracomment>messages</extracomment><translation>No hay muestras reservadas con que evaluar.</translation></message>
<message><source>No samples were held out to test with.</source><extracomment>messages</extracomment><translation>No se reservaron muestras para probar.</translation></message>
<message><source>No such axis</source><extracomment>tables</extracomment><translation>No existe ese eje</translation></message>
<message><source>No template is about that.</source><extracomment>window</extracomment><translation>Ninguna plantilla trata de eso.</translation></message>
<message><source>No weights</source><extracomment>window</extracomment><translation>Sin pesos</translation></message>
<message><source>No weights were kept.</source><extracomment>messages</extracomment><translation>No se guardaron pesos.</translation></message>
<message><source>No weights yet: {0} parameters get their first values when the network is trained.</source><extracomment>window</extracomment><translation>Aún sin pesos: {0} parámetros reciben sus primeros valores cuando se entrena la red.</translation></message>
<message><source>Noise</source><extracomment>window</extracomment><translation>Ruido</translation></message>
<message><source>Noise shape</source><extracomment>declarations</extracomment><translation>Forma del ruido</translation></message>
<message><source>None</source><extracomment>window</extracomment><translation>Ninguno</translation></message>
<message><source>None is chosen yet.</source><extracomment>window</extracomment><translation>Aún no se ha elegido ninguna.</translation></message>
<message><source>None of the images of {0} can be read.</source><extracomment>messages</extracomment><translation>No se puede leer ninguna imagen de {0}.</translation></message>
<message><source>None.</source><extracomment>window</extracomment><translation>Ninguno.</translation></message>
<message><source>None: maps</source><extracomment>window</extracomment><translation>Ninguno: mapas</translation></message>
<message><source>None: pixels as they are</source><extracomment>window</extracomment><translation>Ninguno: píxeles tal cual</translation></message>
<message><source>Norm of the difference, divided by the norm of the first run's weights; and the largest one</source><extracomment>window</extracomment><translation>Norma de la diferencia dividida por la norma de los pesos de la primera ejecución; y la mayor</translation></message>
<message><source>Normalisation moves in a frozen base</source><extracomment>tables</extracomment><translation>La normalización se mueve en una base congelada</translation></message>
<message><source>Normalisation of single samples</source><extracomment>tables</extracomment><translation>Normalización de muestras sueltas</translation></message>
<message><source>Normalise</source><extracomment>window</extracomment><translation>Normalizar</translation></message>
<message><source>Normalise the data: add a z-score or min-max step on the data page, or begin with a Normalization, Rescaling or BatchNormalization layer.</source><extracomment>messages</extracomment><translation>Normaliza los datos: añade un paso z-score o mín-máx en la página de datos, o empieza con una capa Normalization, Rescaling o BatchNormalization.</translation></message>
<message><source>Normalised twice</source><extracomment>tables</extracomment><translation>Normalizado dos veces</translation></message>
<message><source>Normalization</source><extracomment>tables</extracomment><translation>Normalización</translation></message>
<message><source>Normalize</source><extracomment>declarations</extracomment><translation>Normalizar</translation></message>
<message><source>Not fed</source><extracomment>tables</extracomment><translation>Sin alimentar</translation></message>
<message><source>Not ids</source><extracomment>tables</extracomment><translation>No son ids</translation></message>
<message><source>Not needed: quantiles are exact. Kept for old models.</source><extracomment>declarations</extracomment><translation>No hace falta: los cuantiles son exactos. Se mantiene para modelos antiguos.</translation></message>
<message><source>Not needed: the shape follows from the function. Kept for old models.</source><extracomment>declarations</extracomment><translation>No hace falta: la forma se deduce de la función. Se mantiene para modelos antiguos.</translation></message>
<message><source>Not numbers</source><extracomment>window</extracomment><translation>No son números</translation></message>
<message><source>Notes</source><extracomment>window</extracomment><translation>Notas</translation></message>
<message><source>Nothing but small convolutions one behind the other; large and simple.</source><extracomment>declarations</extracomment><translation>Solo pequeñas convoluciones una tras otra; grande y simple.</translation></message>
<message><source>Nothing can be learnt up to {0}: {1}</source><extracomment>messages</extracomment><translation>No se puede aprender nada hasta {0}: {1}</translation></message>
<message><source>Nothing can be learnt without a measure of what is wrong.</source><extracomment>tables</extracomment><translation>Nada se aprende sin una medida de lo que está mal.</translation></message>
<message><source>Nothing comes out of {0} yet.</source><extracomment>window</extracomment><translation>Aún no sale nada de {0}.</translation></message>
<message><source>Nothing has happened yet.</source><extracomment>window</extracomment><translation>Aún no ha pasado nada.</translation></message>
<message><source>Nothing in this sample counts for {0} in this way.</source><extracomment>window</extracomment><translation>Nada en esta muestra cuenta así para {0}.</translation></message>
<message><source>Nothing is varied yet. The learning rate is a good beginning.</source><extracomment>window</extracomment><translation>Aún no se varía nada. La tasa de aprendizaje es un buen comienzo.</translation></message>
<message><source>Nothing is wrong any more: Problems is empty. Press Train.</source><extracomment>tables</extracomment><translation>Ya no hay nada mal: Problemas está vacío. Pulsa Entrenar.</translation></message>
<message><source>Nothing is wrong: the network can be trained.</source><extracomment>window</extracomment><translation>Todo está bien: la red se puede entrenar.</translation></message>
<message><source>Nothing reads {0}, so it counts as an output of the network and is given a loss of its own.</source><extracomment>messages</extracomment><translation>Nada lee {0}, así que cuenta como salida de la red y recibe su propia pérdida.</translation></message>
<message><source>Nothing stands out: no gaps, no copies, no class far from the others.</source><extracomment>window</extracomment><translation>Nada llama la atención: sin huecos, sin copias, ninguna clase muy distinta de las demás.</translation></message>
<message><source>Nothing to train</source><extracomment>tables</extracomment><translation>Nada que entrenar</translation></message>
<message><source>Nothing to train with</source><extracomment>tables</extracomment><translation>Nada con que entrenar</translation></message>
<message><source>Nothing to validate with</source><extracomment>tables</extracomment><translation>Nada con que validar</translation></message>
<message><source>Nothing would be left</source><extracomment>tables</extracomment><translation>No quedaría nada</translation></message>
<message><source>Nothing yet</source><extracomment>window</extracomment><translation>Nada todavía</translation></message>
<message><source>Now</source><extracomment>window</extracomment><translation>Ahora</translation></message>
<message><source>Now the network learns: it guesses, is told the truth, and shifts its weights a little, again and again. Press Train.</source><extracomment>tables</extracomment><translation>Ahora la red aprende: adivina, se le dice la verdad y mueve un poco sus pesos, una y otra vez. Pulsa Entrenar.</translation></message>
<message><source>Num bins</source><extracomment>declarations</extracomment><translation>Número de intervalos</translation></message>
<message><source>Num classes</source><extracomment>declarations</extracomment><translation>Número de clases</translation></message>
<message><source>Num heads</source><extracomment>declarations</extracomment><translation>Número de cabezas</translation></message>
<message><source>Num regressors</source><extracomment>declarations</extracomment><translation>Número de regresores</translation></message>
<message><source>Num thresholds</source><extracomment>declarations</extracomment><translation>Número de umbrales</translation></message>
<message><source>Num tokens</source><extracomment>declarations</extracomment><translation>Número de tokens</translation></message>
<message><source>NumPy array</source><extracomment>messages</extracomment><translation>Matriz NumPy</translation></message>
<message><source>NumPy arrays</source><extracomment>messages</extracomment><translation>Matrices NumPy</translation></message>
<message><source>Number of bins, equally full, whose boundaries adapt finds.</source><extracomment>declarations</extracomment><translation>Número de intervalos igual de llenos, cuyos límites halla adapt.</translation></message>
<message><source>Number of classes.</source><extracomment>declarations</extracomment><translation>Número de clases.</translation></message>
<message><source>Number of different ids: the largest id plus one.</source><extracomment>declarations</extracomment><translation>Número de ids distintos: el mayor id más uno.</translation></message>
<message><source>Number of groups of channels; -1: each channel by itself.</source><extracomment>declarations</extracomment><translation>Número de grupos de canales; -1: cada canal por separado.</translation></message>
<message><source>Number of heads.</source><extracomment>declarations</extracomment><translation>Número de cabezas.</translation></message>
<message><source>Number of inputs, for the adjusted score; 0: not adjusted.</source><extracomment>declarations</extracomment><translation>Número de entradas, para el valor ajustado; 0: sin ajustar.</translation></message>
<message><source>Number of outputs at each position.</source><extracomment>declarations</extracomment><translation>Número de salidas en cada posición.</translation></message>
<message><source>Number of outputs at each step.</source><extracomment>declarations</extracomment><translation>Número de salidas en cada paso.</translation></message>
<message><source>Number of outputs for each input channel.</source><extracomment>declarations</extracomment><translation>Número de salidas por canal de entrada.</translation></message>
<message><source>Number of outputs.</source><extracomment>declarations</extracomment><translation>Número de salidas.</translation></message>
<message><source>Number of samples in every batch, where it must be fixed.</source><extracomment>declarations</extracomment><translation>Número de muestras de cada lote, donde deba ser fijo.</translation></message>
<message><source>Number of the one class that counts; none: all.</source><extracomment>declarations</extracomment><translation>Número de la única clase que cuenta; ninguno: todas.</translation></message>
<message><source>Number of the sample</source><extracomment>window</extracomment><translation>Número de la muestra</translation></message>
<message><source>Numbers</source><extracomment>window</extracomment><translation>Números</translation></message>
<message><source>Numbers of the classes whose overlap counts.</source><extracomment>declarations</extracomment><translation>Números de las clases cuyo solapamiento cuenta.</translation></message>
<message><source>Numbers of values differ</source><extracomment>tables</extracomment><translation>El número de valores difiere</translation></message>
<message><source>ONNX</source><extracomment>window</extracomment><translation>ONNX</translation></message>
<message><source>Of a file</source><extracomment>window</extracomment><translation>De un archivo</translation></message>
<message><source>Of a run only its name, notes and tags can be set, not {0}.</source><extracomment>messages</extracomment><translation>De una ejecución solo se pueden poner nombre, notas y etiquetas, no {0}.</translation></message>
<message><source>Of the time of all blocks in one step, measured</source><extracomment>window</extracomment><translation>Del tiempo de todos los bloques en un paso, medido</translation></message>
<message><source>Of what the block gives, for one sample</source><extracomment>window</extracomment><translation>De lo que da el bloque, para una muestra</translation></message>
<message><source>Off: the weights stay as they are while the network trains.</source><extracomment>window</extracomment><translation>Desactivado: los pesos quedan igual mientras la red entrena.</translation></message>
<message><source>Offset</source><extracomment>declarations</extracomment><translation>Desplazamiento</translation></message>
<message><source>On what samples does it fail? Whom could its mistakes harm?</source><extracomment>window</extracomment><translation>¿Con qué muestras falla? ¿A quién podrían perjudicar sus errores?</translation></message>
<message><source>On {0} {1} samples: {2}</source><extracomment>window</extracomment><translation>En {0} muestras ({1}): {2}</translation></message>
<message><source>One LSTM for two messages</source><extracomment>tables</extracomment><translation>Un LSTM para dos mensajes</translation></message>
<message><source>One NaN turns the loss, and then every weight, into NaN.</source><extracomment>tables</extracomment><translation>Un NaN convierte la pérdida, y luego cada peso, en NaN.</translation></message>
<message><source>One colour for each class that is named, instead of how sure the network is</source><extracomment>window</extracomment><translation>Un color por cada clase nombrada, en vez de cuánta certeza tiene la red</translation></message>
<message><source>One column at least has to stay.</source><extracomment>window</extracomment><translation>Tiene que quedar al menos una columna.</translation></message>
<message><source>One figure over all decisions (micro), the mean over outputs (macro), weighted by how often each is right; none: a figure for each.</source><extracomment>declarations</extracomment><translation>Una cifra de todas las decisiones (micro), la media de las salidas (macro), ponderada por cuántas veces acierta cada una; ninguno: una cifra por cada una.</translation></message>
<message><source>One label a sample needs one answer a sample, not one a step.</source><extracomment>tables</extracomment><translation>Una etiqueta por muestra necesita una respuesta por muestra, no una por paso.</translation></message>
<message><source>One label was put right by hand.</source><extracomment>messages</extracomment><translation>Se corrigió a mano una etiqueta.</translation></message>
<message><source>One layer with {0}</source><extracomment>window</extracomment><translation>Una capa con {0}</translation></message>
<message><source>One of {0}</source><extracomment>window</extracomment><translation>Uno de {0}</translation></message>
<message><source>One rate up to each boundary, the last one after them all.</source><extracomment>declarations</extracomment><translation>Una tasa hasta cada límite, la última tras todos.</translation></message>
<message><source>One sample has no spread to be measured by.</source><extracomment>tables</extracomment><translation>Una sola muestra no tiene dispersión que medir.</translation></message>
<message><source>One step of a GRU.</source><extracomment>declarations</extracomment><translation>Un paso de un GRU.</translation></message>
<message><source>One step of a SimpleRNN.</source><extracomment>declarations</extracomment><translation>Un paso de un SimpleRNN.</translation></message>
<message><source>One step of an LSTM.</source><extracomment>declarations</extracomment><translation>Un paso de un LSTM.</translation></message>
<message><source>One thread computes: with the same seed the run comes out the same bit for bit on every machine with such a processor, however many cores it has. It takes longer. Without a seed, 0 is taken.</source><extracomment>tables</extracomment><translation>Calcula un solo hilo: con la misma semilla la ejecución sale igual bit a bit en toda máquina con un procesador así, tenga los núcleos que tenga. Tarda más. Sin semilla se toma 0.</translation></message>
<message><source>One unit for classes</source><extracomment>tables</extracomment><translation>Una unidad para las clases</translation></message>
<message><source>One value everywhere.</source><extracomment>declarations</extracomment><translation>Un valor en todas partes.</translation></message>
<message><source>One-dimensional convolutions over recorded speech.</source><extracomment>tables</extracomment><translation>Convoluciones unidimensionales sobre voz grabada.</translation></message>
<message><source>One-hot</source><extracomment>window</extracomment><translation>One-hot</translation></message>
<message><source>One-hot labels for class numbers</source><extracomment>tables</extracomment><translation>Etiquetas one-hot en vez de números de clase</translation></message>
<message><source>Ones everywhere.</source><extracomment>declarations</extracomment><translation>Unos en todas partes.</translation></message>
<message><source>Only in the first</source><extracomment>window</extracomment><translation>Solo en la primera</translation></message>
<message><source>Only in the second</source><extracomment>window</extracomment><translation>Solo en la segunda</translation></message>
<message><source>Only the k largest outputs of a sample can count as yes.</source><extracomment>declarations</extracomment><translation>Solo las k mayores salidas de una muestra pueden contar como sí.</translation></message>
<message><source>Only the last step is passed on</source><extracomment>tables</extracomment><translation>Solo se pasa el último paso</translation></message>
<message><source>Only this many categories, the commonest, get a column.</source><extracomment>declarations</extracomment><translation>Solo tantas categorías, las más comunes, reciben columna.</translation></message>
<message><source>Only what differs</source><extracomment>window</extracomment><translation>Solo lo que difiere</translation></message>
<message><source>Open</source><extracomment>window</extracomment><translation>Abrir</translation></message>
<message><source>Open a file (a table as CSV, or NPZ, HDF5, Parquet) or a folder of images with a folder for each class; dropping it on the window does the same. Nothing at hand? Take Moons under Sets.</source><extracomment>tables</extracomment><translation>Abre un archivo (una tabla CSV, o NPZ, HDF5, Parquet) o una carpeta de imágenes con una carpeta por clase; soltarla en la ventana hace lo mismo. ¿Nada a mano? Toma Lunas en Conjuntos.</translation></message>
<message><source>Open a file…</source><extracomment>window</extracomment><translation>Abrir un archivo…</translation></message>
<message><source>Open a folder of images</source><extracomment>window</extracomment><translation>Abrir una carpeta de imágenes</translation></message>
<message><source>Open a folder…</source><extracomment>window</extracomment><translation>Abrir una carpeta…</translation></message>
<message><source>Open data</source><extracomment>window</extracomment><translation>Abrir datos</translation></message>
<message><source>Open data…</source><extracomment>tables</extracomment><translation>Abrir datos…</translation></message>
<message><source>Open on the canvas</source><extracomment>window</extracomment><translation>Abrir en el lienzo</translation></message>
<message><source>Open recent</source><extracomment>window</extracomment><translation>Abrir reciente</translation></message>
<message><source>Open the group</source><extracomment>messages</extracomment><translation>Abrir el grupo</translation></message>
<message><source>Open the handbook</source><extracomment>window</extracomment><translation>Abrir el manual</translation></message>
<message><source>Open the network in place</source><extracomment>tables</extracomment><translation>Abrir la red en su lugar</translation></message>
<message><source>Open the network of this run, with the weights it has come to</source><extracomment>window</extracomment><translation>Abrir la red de esta ejecución, con los pesos a los que ha llegado</translation></message>
<message><source>Open {0}</source><extracomment>messages</extracomment><translation>Abrir {0}</translation></message>
<message><source>Opened the ready-made network {0}</source><extracomment>window</extracomment><translation>Abierta la red ya hecha {0}</translation></message>
<message><source>Opened {0}</source><extracomment>window</extracomment><translation>{0} abierto</translation></message>
<message><source>Opening the data</source><extracomment>window</extracomment><translation>Abriendo los datos</translation></message>
<message><source>Opening the data…</source><extracomment>window</extracomment><translation>Abriendo los datos…</translation></message>
<message><source>Opening the picture</source><extracomment>window</extracomment><translation>Abriendo la imagen</translation></message>
<message><source>Opening the run</source><extracomment>window</extracomment><translation>Abriendo la ejecución</translation></message>
<message><source>Opening the sweep</source><extracomment>window</extracomment><translation>Abriendo el barrido</translation></message>
<message><source>Opening {0}</source><extracomment>window</extracomment><translation>Abriendo {0}</translation></message>
<message><source>Open…</source><extracomment>tables</extracomment><translation>Abrir…</translation></message>
<message><source>Operations</source><extracomment>window</extracomment><translation>Operaciones</translation></message>
<message><source>Optical Recognition of Handwritten Digits</source><extracomment>tables</extracomment><translation>Reconocimiento óptico de cifras manuscritas</translation></message>
<message><source>Optimizer</source><extracomment>window</extracomment><translation>Optimizador</translation></message>
<message><source>Optimizers</source><extracomment>tables</extracomment><translation>Optimizadores</translation></message>
<message><source>Options</source><extracomment>window</extracomment><translation>Opciones</translation></message>
<message><source>Orange</source><extracomment>tables</extracomment><translation>Naranja</translation></message>
<message><source>Orange speaks for {0}, blue against it: what the answer loses when a part is covered.</source><extracomment>window</extracomment><translation>El naranja habla a favor de {0}, el azul en contra: lo que la respuesta pierde al cubrir una parte.</translation></message>
<message><source>Orange words speak for {0}, blue ones against it: what each adds by the numbers that stand for it.</source><extracomment>window</extracomment><translation>Las palabras naranjas hablan a favor de {0}, las azules en contra: lo que añade cada una por los números que la representan.</translation></message>
<message><source>Order of the inputs</source><extracomment>window</extracomment><translation>Orden de las entradas</translation></message>
<message><source>Other runs</source><extracomment>window</extracomment><translation>Otras ejecuciones</translation></message>
<message><source>Other runs in the curves</source><extracomment>window</extracomment><translation>Otras ejecuciones en las curvas</translation></message>
<message><source>Otherwise nothing is loaded where one shape does not fit.</source><extracomment>window</extracomment><translation>Si no, no se carga nada cuando una forma no encaja.</translation></message>
<message><source>Outline</source><extracomment>window</extracomment><translation>Esquema</translation></message>
<message><source>Output</source><extracomment>window</extracomment><translation>Salida</translation></message>
<message><source>Output dim</source><extracomment>declarations</extracomment><translation>Dimensión de salida</translation></message>
<message><source>Output mode</source><extracomment>declarations</extracomment><translation>Modo de salida</translation></message>
<message><source>Output of {0}</source><extracomment>window</extracomment><translation>Salida de {0}</translation></message>
<message><source>Output padding</source><extracomment>declarations</extracomment><translation>Relleno de salida</translation></message>
<message><source>Output shape</source><extracomment>declarations</extracomment><translation>Forma de salida</translation></message>
<message><source>Output through relu</source><extracomment>tables</extracomment><translation>Salida por relu</translation></message>
<message><source>Output without weight</source><extracomment>tables</extracomment><translation>Salida sin peso</translation></message>
<message><source>Output {0} gets no data: outputs of the network: {1}, target arrays in the data set: {2} ({3}).</source><extracomment>messages</extracomment><translation>La salida {0} no recibe datos: salidas de la red: {1}, matrices objetivo en el conjunto: {2} ({3}).</translation></message>
<message><source>Outputs above it count as 1.</source><extracomment>declarations</extracomment><translation>Las salidas superiores cuentan como 1.</translation></message>
<message><source>Outputs above it count as yes; none: the largest does.</source><extracomment>declarations</extracomment><translation>Las salidas superiores cuentan como sí; ninguno: la mayor.</translation></message>
<message><source>Outputs above it count as yes; or a list, for one figure each.</source><extracomment>declarations</extracomment><translation>Las salidas superiores cuentan como sí; o una lista, una cifra para cada una.</translation></message>
<message><source>Outputs are class numbers, not one for each class.</source><extracomment>declarations</extracomment><translation>Las salidas son números de clase, no una por clase.</translation></message>
<message><source>Outputs of at least this count as yes.</source><extracomment>declarations</extracomment><translation>Las salidas de al menos este valor cuentan como sí.</translation></message>
<message><source>Over the curves</source><extracomment>window</extracomment><translation>Sobre las curvas</translation></message>
<message><source>Overlap over union of some classes, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Solapamiento sobre unión de algunas clases, con objetivos one-hot.</translation></message>
<message><source>Overlap over union of some classes.</source><extracomment>declarations</extracomment><translation>Solapamiento sobre unión de algunas clases.</translation></message>
<message><source>Overlap over union of yes and no.</source><extracomment>declarations</extracomment><translation>Solapamiento sobre unión de sí y no.</translation></message>
<message><source>Overview of the network</source><extracomment>window</extracomment><translation>Vista general de la red</translation></message>
<message><source>PDF (*.pdf)</source><extracomment>window</extracomment><translation>PDF (*.pdf)</translation></message>
<message><source>PNG picture (*.png)</source><extracomment>window</extracomment><translation>Imagen PNG (*.png)</translation></message>
<message><source>Pad</source><extracomment>window</extracomment><translation>Rellenar</translation></message>
<message><source>Pad to aspect ratio</source><extracomment>declarations</extracomment><translation>Rellenar a la proporción</translation></message>
<message><source>Padded steps then count as data, and short samples look alike.</source><extracomment>tables</extracomment><translation>Los pasos de relleno cuentan entonces como datos, y las muestras cortas se parecen.</translation></message>
<message><source>Padding</source><extracomment>declarations</extracomment><translation>Relleno</translation></message>
<message><source>Page</source><extracomment>window</extracomment><translation>Página</translation></message>
<message><source>Pages</source><extracomment>window</extracomment><translation>Páginas</translation></message>
<message><source>Pairs of 3 x 3 convolutions and pooling, then a dense head.</source><extracomment>tables</extracomment><translation>Pares de convoluciones 3 x 3 y pooling, luego una cabeza densa.</translation></message>
<message><source>Pairs of messages</source><extracomment>messages</extracomment><translation>Pares de mensajes</translation></message>
<message><source>Panels</source><extracomment>window</extracomment><translation>Paneles</translation></message>
<message><source>Paper</source><extracomment>window</extracomment><translation>Artículo</translation></message>
<message><source>Parallel coordinates</source><extracomment>window</extracomment><translation>Coordenadas paralelas</translation></message>
<message><source>Parameter</source><extracomment>declarations</extracomment><translation>Parámetro</translation></message>
<message><source>Parameters</source><extracomment>window</extracomment><translation>Parámetros</translation></message>
<message><source>Parameters of {0}</source><extracomment>window</extracomment><translation>Parámetros de {0}</translation></message>
<message><source>Parquet table</source><extracomment>messages</extracomment><translation>Tabla Parquet</translation></message>
<message><source>Part</source><extracomment>window</extracomment><translation>Parte</translation></message>
<message><source>Part of the data</source><extracomment>window</extracomment><translation>Parte de los datos</translation></message>
<message><source>Parts into which the channels are cut, each with filters of its own.</source><extracomment>declarations</extracomment><translation>Partes en que se cortan los canales, cada una con sus filtros.</translation></message>
<message><source>Parts without a wire between them are two networks that share nothing.</source><extracomment>tables</extracomment><translation>Las partes sin conexión son dos redes que no comparten nada.</translation></message>
<message><source>Passes its input on unchanged and adds a penalty on it to the loss, the mean over the batch.</source><extracomment>declarations</extracomment><translation>Pasa su entrada sin cambios y añade a la pérdida una penalización sobre ella, la media del lote.</translation></message>
<message><source>Past</source><extracomment>declarations</extracomment><translation>Pasado</translation></message>
<message><source>Paste</source><extracomment>tables</extracomment><translation>Pegar</translation></message>
<message><source>Paste with outer wires</source><extracomment>tables</extracomment><translation>Pegar con conexiones externas</translation></message>
<message><source>Patience</source><extracomment>tables</extracomment><translation>Paciencia</translation></message>
<message><source>Pause</source><extracomment>window</extracomment><translation>Pausar</translation></message>
<message><source>Paused</source><extracomment>window</extracomment><translation>En pausa</translation></message>
<message><source>Paused in epoch {0} of {1}</source><extracomment>window</extracomment><translation>En pausa en la época {0} de {1}</translation></message>
<message><source>Penalty on the beta, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre beta, sumada a la pérdida.</translation></message>
<message><source>Penalty on the bias, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre el sesgo, sumada a la pérdida.</translation></message>
<message><source>Penalty on the biases, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre los sesgos, sumada a la pérdida.</translation></message>
<message><source>Penalty on the depthwise kernel, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre el núcleo por canal, sumada a la pérdida.</translation></message>
<message><source>Penalty on the gamma, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre gamma, sumada a la pérdida.</translation></message>
<message><source>Penalty on the kernel, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre el núcleo, sumada a la pérdida.</translation></message>
<message><source>Penalty on the kernels, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre los núcleos, sumada a la pérdida.</translation></message>
<message><source>Penalty on the output, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre la salida, sumada a la pérdida.</translation></message>
<message><source>Penalty on the pointwise kernel, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre el núcleo puntual, sumada a la pérdida.</translation></message>
<message><source>Penalty on the projections and output, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre las proyecciones y la salida, sumada a la pérdida.</translation></message>
<message><source>Penalty on the recurrent kernel, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre el núcleo recurrente, sumada a la pérdida.</translation></message>
<message><source>Penalty on the slopes, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre las pendientes, sumada a la pérdida.</translation></message>
<message><source>Penalty on the vectors, added to the loss.</source><extracomment>declarations</extracomment><translation>Penalización sobre los vectores, sumada a la pérdida.</translation></message>
<message><source>Per channel</source><extracomment>declarations</extracomment><translation>Por canal</translation></message>
<message><source>Period</source><extracomment>window</extracomment><translation>Período</translation></message>
<message><source>Permute</source><extracomment>messages</extracomment><translation>Permute</translation></message>
<message><source>Picture</source><extracomment>window</extracomment><translation>Imagen</translation></message>
<message><source>Pictures</source><extracomment>tables</extracomment><translation>Imágenes</translation></message>
<message><source>Pictures of digits go in on one side, answers come out on the other. Each block is a layer: it makes something else of what it gets and hands it on. Below its name stands the shape of what comes out.</source><extracomment>tables</extracomment><translation>Por un lado entran imágenes de cifras, por el otro salen respuestas. Cada bloque es una capa: convierte lo que recibe en otra cosa y la pasa adelante. Bajo su nombre está la forma de lo que sale.</translation></message>
<message><source>Pictures without convolution</source><extracomment>tables</extracomment><translation>Imágenes sin convolución</translation></message>
<message><source>Pieces</source><extracomment>tables</extracomment><translation>Partes</translation></message>
<message><source>Pieces of long recordings: was the switch last turned on or off, perhaps many pieces ago?</source><extracomment>messages</extracomment><translation>Trozos de grabaciones largas: ¿el interruptor se encendió o apagó por última vez, quizá hace muchos trozos?</translation></message>
<message><source>Pixels</source><extracomment>window</extracomment><translation>Píxeles</translation></message>
<message><source>Pixels added at the end of each axis, fewer than the stride; none: by padding.</source><extracomment>declarations</extracomment><translation>Píxeles añadidos al final de cada eje, menos que el paso; ninguno: según el relleno.</translation></message>
<message><source>Point at a value to read it; a click enlarges a map.</source><extracomment>window</extracomment><translation>Señala un valor para leerlo; un clic amplía un mapa.</translation></message>
<message><source>Point, as in 3.5</source><extracomment>window</extracomment><translation>Punto, como en 3.5</translation></message>
<message><source>Points around a few centres: a straight line parts them.</source><extracomment>messages</extracomment><translation>Puntos en torno a unos centros: los separa una línea recta.</translation></message>
<message><source>Points in four quarters, opposite ones of one class.</source><extracomment>messages</extracomment><translation>Puntos en cuatro cuartos, los opuestos de una clase.</translation></message>
<message><source>Points on a circle, and on a smaller one inside it.</source><extracomment>messages</extracomment><translation>Puntos en un círculo, y en otro menor dentro.</translation></message>
<message><source>Points on spirals that wind into each other: which one is each on?</source><extracomment>messages</extracomment><translation>Puntos en espirales que se enrollan una en otra: ¿en cuál está cada uno?</translation></message>
<message><source>Points on two half moons that reach into each other.</source><extracomment>messages</extracomment><translation>Puntos en dos medias lunas que se entrelazan.</translation></message>
<message><source>Pointwise constraint</source><extracomment>declarations</extracomment><translation>Restricción puntual</translation></message>
<message><source>Pointwise initializer</source><extracomment>declarations</extracomment><translation>Inicializador puntual</translation></message>
<message><source>Pointwise regularizer</source><extracomment>declarations</extracomment><translation>Regularizador puntual</translation></message>
<message><source>Pool size</source><extracomment>declarations</extracomment><translation>Tamaño del pool</translation></message>
<message><source>Pooling</source><extracomment>window</extracomment><translation>Pooling</translation></message>
<message><source>Post JSON itself (application/json) in place of a form.</source><extracomment>declarations</extracomment><translation>Enviar el propio JSON (application/json) en lugar de un formulario.</translation></message>
<message><source>Posts the logs of each epoch to an address, as JSON or as a form; a server that is away is passed over.</source><extracomment>declarations</extracomment><translation>Envía los valores de cada época a una dirección, como JSON o como formulario; un servidor ausente se pasa por alto.</translation></message>
<message><source>Power</source><extracomment>declarations</extracomment><translation>Potencia</translation></message>
<message><source>Power with which the share of new squares falls.</source><extracomment>declarations</extracomment><translation>Potencia con que baja la parte de cuadrados nuevos.</translation></message>
<message><source>Precision</source><extracomment>window</extracomment><translation>Precisión</translation></message>
<message><source>Precision and recall</source><extracomment>window</extracomment><translation>Precisión y exhaustividad</translation></message>
<message><source>Predict</source><extracomment>window</extracomment><translation>Predecir</translation></message>
<message><source>Predict a file…</source><extracomment>tables</extracomment><translation>Predecir un archivo…</translation></message>
<message><source>Predict a folder of images…</source><extracomment>tables</extracomment><translation>Predecir una carpeta de imágenes…</translation></message>
<message><source>Predicted</source><extracomment>window</extracomment><translation>Predicho</translation></message>
<message><source>Predicted against true</source><extracomment>window</extracomment><translation>Predicho frente a real</translation></message>
<message><source>Predicting</source><extracomment>window</extracomment><translation>Prediciendo</translation></message>
<message><source>Predicting: {0} of {1} samples</source><extracomment>window</extracomment><translation>Prediciendo: {0} de {1} muestras</translation></message>
<message><source>Predictions</source><extracomment>window</extracomment><translation>Predicciones</translation></message>
<message><source>Preparing…</source><extracomment>window</extracomment><translation>Preparando…</translation></message>
<message><source>Press F to do it</source><extracomment>window</extracomment><translation>Pulsa F para hacerlo</translation></message>
<message><source>Press Fit the network to this data: it sets the input, the last layer and the loss, or makes a small network where there is none.</source><extracomment>tables</extracomment><translation>Pulsa Ajustar la red a estos datos: ajusta la entrada, la última capa y la pérdida, o crea una red pequeña donde no la hay.</translation></message>
<message><source>Press Train to see the network learn.</source><extracomment>window</extracomment><translation>Pulsa Entrenar para ver aprender a la red.</translation></message>
<message><source>Press Train.</source><extracomment>tables</extracomment><translation>Pulsa Entrenar.</translation></message>
<message><source>Press the arrow in the bar above the canvas to see the next picture on its way.</source><extracomment>tables</extracomment><translation>Pulsa la flecha de la barra sobre el lienzo para ver la siguiente imagen en su camino.</translation></message>
<message><source>Principal components</source><extracomment>window</extracomment><translation>Componentes principales</translation></message>
<message><source>Problem inside a nested network</source><extracomment>tables</extracomment><translation>Problema dentro de una red anidada</translation></message>
<message><source>Problems</source><extracomment>window</extracomment><translation>Problemas</translation></message>
<message><source>Problems ({0})</source><extracomment>window</extracomment><translation>Problemas ({0})</translation></message>
<message><source>Processor</source><extracomment>tables</extracomment><translation>Procesador</translation></message>
<message><source>Processors</source><extracomment>tables</extracomment><translation>Procesadores</translation></message>
<message><source>Profile</source><extracomment>window</extracomment><translation>Perfil</translation></message>
<message><source>Progress</source><extracomment>window</extracomment><translation>Progreso</translation></message>
<message><source>Projection</source><extracomment>window</extracomment><translation>Proyección</translation></message>
<message><source>Projects and models</source><extracomment>window</extracomment><translation>Proyectos y modelos</translation></message>
<message><source>Published, of ImageNet</source><extracomment>window</extracomment><translation>Publicados, de ImageNet</translation></message>
<message><source>Pulls gradients towards small weights.</source><extracomment>declarations</extracomment><translation>Lleva los gradientes hacia pesos pequeños.</translation></message>
<message><source>Pulls the values of each image away from their mean, or to it.</source><extracomment>declarations</extracomment><translation>Aleja los valores de cada imagen de su media, o los acerca.</translation></message>
<message><source>Purple</source><extracomment>tables</extracomment><translation>Morado</translation></message>
<message><source>Put a trained network to another use: freeze it, give it a new head, train</source><extracomment>tables</extracomment><translation>Dar otro uso a una red entrenada: congelarla, ponerle una cabeza nueva, entrenar</translation></message>
<message><source>Put borders around first where the sides' ratio differs, so that nothing is stretched.</source><extracomment>declarations</extracomment><translation>Poner antes bordes donde la proporción difiere, para que nada se estire.</translation></message>
<message><source>Put into the group</source><extracomment>messages</extracomment><translation>Poner en el grupo</translation></message>
<message><source>Put layers on the empty canvas, wire them, and train them to tell irises apart by four measures.</source><extracomment>tables</extracomment><translation>Pon capas en el lienzo vacío, conéctalas y entrénalas para distinguir lirios por cuatro medidas.</translation></message>
<message><source>Put the samples in another order for each epoch.</source><extracomment>tables</extracomment><translation>Poner las muestras en otro orden en cada época.</translation></message>
<message><source>Put the steps that suit the data in place of these</source><extracomment>window</extracomment><translation>Sustituir estos por los pasos adecuados a los datos</translation></message>
<message><source>Put the weights of this epoch into the network; undo takes them out again.</source><extracomment>window</extracomment><translation>Poner en la red los pesos de esta época; deshacer los quita.</translation></message>
<message><source>Put to another use</source><extracomment>tables</extracomment><translation>Con otro uso</translation></message>
<message><source>Puts a value where one is missing: the mean or the median of the training data, the commonest, or a constant.</source><extracomment>declarations</extracomment><translation>Pone un valor donde falta: la media o mediana de los datos de entrenamiento, el más común o una constante.</translation></message>
<message><source>Puts planes of zeros around a volume.</source><extracomment>declarations</extracomment><translation>Pone planos de ceros alrededor de un volumen.</translation></message>
<message><source>Puts rows and columns of zeros around an image.</source><extracomment>declarations</extracomment><translation>Pone filas y columnas de ceros alrededor de una imagen.</translation></message>
<message><source>Puts steps of zeros before and after a sequence.</source><extracomment>declarations</extracomment><translation>Pone pasos de ceros antes y después de una secuencia.</translation></message>
<message><source>Puts the axes of each sample in another order.</source><extracomment>declarations</extracomment><translation>Pone los ejes de cada muestra en otro orden.</translation></message>
<message><source>Python</source><extracomment>window</extracomment><translation>Python</translation></message>
<message><source>Python script for Keras</source><extracomment>window</extracomment><translation>Script de Python para Keras</translation></message>
<message><source>Python script for Layerloom's engine</source><extracomment>window</extracomment><translation>Script de Python para el motor de Layerloom</translation></message>
<message><source>Python: {0} of a step goes to calling kernels that have little to do. A larger batch gives each call more work.</source><extracomment>messages</extracomment><translation>Python: el {0} de un paso se va en llamar a núcleos que tienen poco que hacer. Un lote mayor da más trabajo a cada llamada.</translation></message>
<message><source>Q</source><extracomment>declarations</extracomment><translation>Q</translation></message>
<message><source>Queries and keys do not fit</source><extracomment>tables</extracomment><translation>Consultas y claves no encajan</translation></message>
<message><source>Questions about films</source><extracomment>tables</extracomment><translation>Preguntas sobre películas</translation></message>
<message><source>Questions about pictures</source><extracomment>tables</extracomment><translation>Preguntas sobre imágenes</translation></message>
<message><source>Quit</source><extracomment>tables</extracomment><translation>Salir</translation></message>
<message><source>ROC</source><extracomment>window</extracomment><translation>ROC</translation></message>
<message><source>ROC curve</source><extracomment>window</extracomment><translation>Curva ROC</translation></message>
<message><source>ROC; precision over recall; or the gains of these.</source><extracomment>declarations</extracomment><translation>ROC; precisión frente a exhaustividad; o sus ganancias.</translation></message>
<message><source>Raise the learning rate ten times, or let the rate be found.</source><extracomment>messages</extracomment><translation>Multiplica por diez la tasa de aprendizaje, o deja que se busque.</translation></message>
<message><source>Random</source><extracomment>window</extracomment><translation>Al azar</translation></message>
<message><source>Random first values</source><extracomment>window</extracomment><translation>Primeros valores aleatorios</translation></message>
<message><source>Random numbers whose variance is `scale` over the number of inputs, of outputs, or their mean.</source><extracomment>declarations</extracomment><translation>Números aleatorios cuya varianza es `scale` entre el número de entradas, de salidas, o su media.</translation></message>
<message><source>Random weights that never change pass on noise.</source><extracomment>tables</extracomment><translation>Los pesos aleatorios que nunca cambian pasan ruido.</translation></message>
<message><source>Range</source><extracomment>window</extracomment><translation>Intervalo</translation></message>
<message><source>Rare classes count more, so that each class has the same say in the loss.</source><extracomment>window</extracomment><translation>Las clases raras cuentan más, para que cada clase pese lo mismo en la pérdida.</translation></message>
<message><source>Rate</source><extracomment>declarations</extracomment><translation>Tasa</translation></message>
<message><source>Rate at the end of the warm-up; none: no warm-up.</source><extracomment>declarations</extracomment><translation>Tasa al final del calentamiento; ninguna: sin calentamiento.</translation></message>
<message><source>Rate by step</source><extracomment>window</extracomment><translation>Tasa por paso</translation></message>
<message><source>Rate × 2</source><extracomment>window</extracomment><translation>Tasa × 2</translation></message>
<message><source>Rate ÷ 2</source><extracomment>window</extracomment><translation>Tasa ÷ 2</translation></message>
<message><source>Re-uses the layer of {0}: the same fields and weights.</source><extracomment>window</extracomment><translation>Reutiliza la capa de {0}: los mismos campos y pesos.</translation></message>
<message><source>Read the sequence from its end.</source><extracomment>declarations</extracomment><translation>Leer la secuencia desde el final.</translation></message>
<message><source>Reading curves</source><extracomment>tables</extracomment><translation>Leer curvas</translation></message>
<message><source>Reading the curves</source><extracomment>window</extracomment><translation>Leyendo las curvas</translation></message>
<message><source>Reading the file anew</source><extracomment>window</extracomment><translation>Leyendo el archivo de nuevo</translation></message>
<message><source>Reading the runs</source><extracomment>window</extracomment><translation>Leyendo las ejecuciones</translation></message>
<message><source>Reading the sweep</source><extracomment>window</extracomment><translation>Leyendo el barrido</translation></message>
<message><source>Reading the sweeps</source><extracomment>window</extracomment><translation>Leyendo los barridos</translation></message>
<message><source>Reading {0}…</source><extracomment>window</extracomment><translation>Leyendo {0}…</translation></message>
<message><source>Reads a sequence from both ends with two recurrent layers, and joins what they give.</source><extracomment>declarations</extracomment><translation>Lee una secuencia desde ambos extremos con dos capas recurrentes, y une lo que dan.</translation></message>
<message><source>Reads a sequence of images, a film, with an LSTM whose products are convolutions.</source><extracomment>declarations</extracomment><translation>Lee una secuencia de imágenes, una película, con un LSTM cuyos productos son convoluciones.</translation></message>
<message><source>Reads a sequence of series with an LSTM whose products are convolutions.</source><extracomment>declarations</extracomment><translation>Lee una secuencia de series con un LSTM cuyos productos son convoluciones.</translation></message>
<message><source>Reads a sequence of volumes with an LSTM whose products are convolutions.</source><extracomment>declarations</extracomment><translation>Lee una secuencia de volúmenes con un LSTM cuyos productos son convoluciones.</translation></message>
<message><source>Reads a sequence step by step with a cell of any kind, your own too.</source><extracomment>declarations</extracomment><translation>Lee una secuencia paso a paso con una celda de cualquier tipo, también propia.</translation></message>
<message><source>Reads a sequence step by step, keeping a memory with gates for what enters, stays and leaves.</source><extracomment>declarations</extracomment><translation>Lee una secuencia paso a paso, con una memoria y compuertas para lo que entra, queda y sale.</translation></message>
<message><source>Reads a sequence step by step; each output is made of the step's input and of the output before it.</source><extracomment>declarations</extracomment><translation>Lee una secuencia paso a paso; cada salida se hace con la entrada del paso y la salida anterior.</translation></message>
<message><source>Reads a sequence step by step; gates say how much of the state is renewed and how much of it is used for that.</source><extracomment>declarations</extracomment><translation>Lee una secuencia paso a paso; unas compuertas dicen cuánto del estado se renueva y cuánto se usa para ello.</translation></message>
<message><source>Ready-made networks</source><extracomment>window</extracomment><translation>Redes ya hechas</translation></message>
<message><source>Ready-made networks…</source><extracomment>tables</extracomment><translation>Redes ya hechas…</translation></message>
<message><source>Ready-made…</source><extracomment>window</extracomment><translation>Ya hechas…</translation></message>
<message><source>Recall</source><extracomment>window</extracomment><translation>Exhaustividad</translation></message>
<message><source>Recent files</source><extracomment>window</extracomment><translation>Archivos recientes</translation></message>
<message><source>Receptive field</source><extracomment>tables</extracomment><translation>Campo receptivo</translation></message>
<message><source>Recordings</source><extracomment>window</extracomment><translation>Grabaciones</translation></message>
<message><source>Recordings are of different lengths; shorter ones are filled up, and a layer called Masking keeps what was filled from being learned.</source><extracomment>tables</extracomment><translation>Las grabaciones tienen distinta longitud; las cortas se rellenan, y una capa llamada Masking evita que se aprenda el relleno.</translation></message>
<message><source>Recordings differ in length and end in zeros: Masking has the LSTM pass these by. Try: a GRU in place of the LSTM, or take Masking away.</source><extracomment>tables</extracomment><translation>Las grabaciones tienen distinta duración y acaban en ceros: Masking hace que la LSTM los pase por alto. Prueba: una GRU en lugar de la LSTM, o quita Masking.</translation></message>
<message><source>Recover</source><extracomment>window</extracomment><translation>Recuperar</translation></message>
<message><source>Recurrent</source><extracomment>tables</extracomment><translation>Recurrentes</translation></message>
<message><source>Recurrent activation</source><extracomment>declarations</extracomment><translation>Activación recurrente</translation></message>
<message><source>Recurrent constraint</source><extracomment>declarations</extracomment><translation>Restricción recurrente</translation></message>
<message><source>Recurrent dropout</source><extracomment>declarations</extracomment><translation>Dropout recurrente</translation></message>
<message><source>Recurrent initializer</source><extracomment>declarations</extracomment><translation>Inicializador recurrente</translation></message>
<message><source>Recurrent layer without bounds</source><extracomment>tables</extracomment><translation>Capa recurrente sin límites</translation></message>
<message><source>Recurrent layers go step by step and forget over some hundred steps.</source><extracomment>tables</extracomment><translation>Las capas recurrentes van paso a paso y olvidan en unos cientos de pasos.</translation></message>
<message><source>Recurrent regularizer</source><extracomment>declarations</extracomment><translation>Regularizador recurrente</translation></message>
<message><source>Red</source><extracomment>tables</extracomment><translation>Rojo</translation></message>
<message><source>Red, green and blue</source><extracomment>window</extracomment><translation>Rojo, verde y azul</translation></message>
<message><source>Redo</source><extracomment>window</extracomment><translation>Rehacer</translation></message>
<message><source>Reduction</source><extracomment>declarations</extracomment><translation>Reducción</translation></message>
<message><source>Reference</source><extracomment>tables</extracomment><translation>Referencia</translation></message>
<message><source>Regularization</source><extracomment>tables</extracomment><translation>Regularización</translation></message>
<message><source>Relative step</source><extracomment>declarations</extracomment><translation>Paso relativo</translation></message>
<message><source>Remember what the canvas shows; the project keeps it</source><extracomment>tables</extracomment><translation>Recordar lo que muestra el lienzo; el proyecto lo guarda</translation></message>
<message><source>Remembers a switch over batches: what it needs to know may lie far back.</source><extracomment>tables</extracomment><translation>Recuerda un interruptor a través de los lotes: lo que debe saber puede quedar muy atrás.</translation></message>
<message><source>Remove</source><extracomment>window</extracomment><translation>Quitar</translation></message>
<message><source>Remove diagonal</source><extracomment>declarations</extracomment><translation>Quitar la diagonal</translation></message>
<message><source>Remove the metric {0}</source><extracomment>window</extracomment><translation>Quitar la métrica {0}</translation></message>
<message><source>Remove {0}</source><extracomment>window</extracomment><translation>Quitar {0}</translation></message>
<message><source>Rename</source><extracomment>window</extracomment><translation>Cambiar nombre</translation></message>
<message><source>Rename the block</source><extracomment>window</extracomment><translation>Cambiar el nombre del bloque</translation></message>
<message><source>Rename the group</source><extracomment>messages</extracomment><translation>Cambiar nombre del grupo</translation></message>
<message><source>Rename…</source><extracomment>window</extracomment><translation>Cambiar nombre…</translation></message>
<message><source>Reorder the inputs</source><extracomment>messages</extracomment><translation>Reordenar las entradas</translation></message>
<message><source>Repeat</source><extracomment>window</extracomment><translation>Repetir</translation></message>
<message><source>Repeat {0} times</source><extracomment>messages</extracomment><translation>Repetir {0} veces</translation></message>
<message><source>Repeats each step of a sequence.</source><extracomment>declarations</extracomment><translation>Repite cada paso de una secuencia.</translation></message>
<message><source>Repeat…</source><extracomment>tables</extracomment><translation>Repetir…</translation></message>
<message><source>Replace the layer</source><extracomment>window</extracomment><translation>Sustituir la capa</translation></message>
<message><source>Replace the layer…</source><extracomment>tables</extracomment><translation>Sustituir la capa…</translation></message>
<message><source>Replace {0}</source><extracomment>messages</extracomment><translation>Sustituir {0}</translation></message>
<message><source>Replace {0} by {1}</source><extracomment>messages</extracomment><translation>Sustituir {0} por {1}</translation></message>
<message><source>Report of a run</source><extracomment>window</extracomment><translation>Informe de una ejecución</translation></message>
<message><source>Report of a run…</source><extracomment>tables</extracomment><translation>Informe de una ejecución…</translation></message>
<message><source>Report…</source><extracomment>window</extracomment><translation>Informe…</translation></message>
<message><source>ResNet whose convolutions work in 32 separate groups.</source><extracomment>declarations</extracomment><translation>ResNet cuyas convoluciones trabajan en 32 grupos separados.</translation></message>
<message><source>ResNet with normalization and activation before each convolution.</source><extracomment>declarations</extracomment><translation>ResNet con normalización y activación antes de cada convolución.</translation></message>
<message><source>Reset after</source><extracomment>declarations</extracomment><translation>Reinicio posterior</translation></message>
<message><source>Reset the panels</source><extracomment>tables</extracomment><translation>Restablecer los paneles</translation></message>
<message><source>Reshaping</source><extracomment>tables</extracomment><translation>Cambio de forma</translation></message>
<message><source>Reshaping keeps every value, so the numbers before and after are equal.</source><extracomment>tables</extracomment><translation>Cambiar la forma conserva todos los valores, así que antes y después hay los mismos.</translation></message>
<message><source>Residual block</source><extracomment>tables</extracomment><translation>Bloque residual</translation></message>
<message><source>Residual network</source><extracomment>tables</extracomment><translation>Red residual</translation></message>
<message><source>Residual, with narrow 1 x 1 convolutions around the 3 x 3 (ResNet50).</source><extracomment>tables</extracomment><translation>Residual, con convoluciones 1 x 1 estrechas en torno a la 3 x 3 (ResNet50).</translation></message>
<message><source>Resize</source><extracomment>window</extracomment><translation>Redimensionar</translation></message>
<message><source>Restore best weights</source><extracomment>tables</extracomment><translation>Restaurar los mejores pesos</translation></message>
<message><source>Results</source><extracomment>window</extracomment><translation>Resultados</translation></message>
<message><source>Resume</source><extracomment>window</extracomment><translation>Reanudar</translation></message>
<message><source>Return sequences</source><extracomment>declarations</extracomment><translation>Devolver secuencias</translation></message>
<message><source>Return state</source><extracomment>declarations</extracomment><translation>Devolver estado</translation></message>
<message><source>Rho</source><extracomment>declarations</extracomment><translation>Rho</translation></message>
<message><source>Right edges</source><extracomment>tables</extracomment><translation>Bordes derechos</translation></message>
<message><source>Rms scaling</source><extracomment>declarations</extracomment><translation>Escalado RMS</translation></message>
<message><source>Rotate</source><extracomment>window</extracomment><translation>Rotar</translation></message>
<message><source>Rows from one window to the next.</source><extracomment>declarations</extracomment><translation>Filas de una ventana a la siguiente.</translation></message>
<message><source>Rows of one “{0}” are alike: keep them on one side of the split (method “group”), or the network is </source><extracomment>messages</extracomment><translation>Las filas de un mismo «{0}» se parecen: mantenlas en un lado de la división (método «group»), o la red se </translation></message>
<message><source>Rows of pixels.</source><extracomment>declarations</extracomment><translation>Filas de píxeles.</translation></message>
<message><source>Rows that no sample uses cost memory and are never trained.</source><extracomment>tables</extracomment><translation>Las filas que ninguna muestra usa cuestan memoria y nunca se entrenan.</translation></message>
<message><source>Rows that one sample sees.</source><extracomment>declarations</extracomment><translation>Filas que ve una muestra.</translation></message>
<message><source>Run</source><extracomment>window</extracomment><translation>Ejecutar</translation></message>
<message><source>Run some steps of training on the data, and put everything back</source><extracomment>window</extracomment><translation>Ejecutar algunos pasos de entrenamiento con los datos y dejarlo todo como estaba</translation></message>
<message><source>Run {0}</source><extracomment>window</extracomment><translation>Ejecución {0}</translation></message>
<message><source>Runs</source><extracomment>window</extracomment><translation>Ejecuciones</translation></message>
<message><source>Runs at most</source><extracomment>window</extracomment><translation>Ejecuciones como máximo</translation></message>
<message><source>Runs at most: {0}, </source><extracomment>window</extracomment><translation>Ejecuciones como máximo: {0}, </translation></message>
<message><source>Runs at most: {0}.</source><extracomment>window</extracomment><translation>Ejecuciones como máximo: {0}.</translation></message>
<message><source>Runs of the sweep</source><extracomment>window</extracomment><translation>Ejecuciones del barrido</translation></message>
<message><source>Runs that are done</source><extracomment>window</extracomment><translation>Ejecuciones terminadas</translation></message>
<message><source>R² {0}  ·  mean error {1}  ·  root mean square {2}</source><extracomment>window</extracomment><translation>R² {0}  ·  error medio {1}  ·  media cuadrática {2}</translation></message>
<message><source>SVG picture (*.svg)</source><extracomment>window</extracomment><translation>Imagen SVG (*.svg)</translation></message>
<message><source>Saliency</source><extracomment>window</extracomment><translation>Saliencia</translation></message>
<message><source>Saliency, smoothed</source><extracomment>window</extracomment><translation>Saliencia, suavizada</translation></message>
<message><source>Same</source><extracomment>window</extracomment><translation>Igual</translation></message>
<message><source>Sample </source><extracomment>window</extracomment><translation>Muestra </translation></message>
<message><source>Sample at the nodes</source><extracomment>window</extracomment><translation>Muestra en los nodos</translation></message>
<message><source>Sample before</source><extracomment>tables</extracomment><translation>Muestra anterior</translation></message>
<message><source>Sample {0}</source><extracomment>window</extracomment><translation>Muestra {0}</translation></message>
<message><source>Sample {0} is now called {1}. Undo takes it back; evaluate again to count it.</source><extracomment>window</extracomment><translation>La muestra {0} se llama ahora {1}. Deshacer lo retira; evalúa de nuevo para contarla.</translation></message>
<message><source>Sample {0}, held out</source><extracomment>window</extracomment><translation>Muestra {0}, reservada</translation></message>
<message><source>Sampler</source><extracomment>window</extracomment><translation>Muestreador</translation></message>
<message><source>Samples</source><extracomment>window</extracomment><translation>Muestras</translation></message>
<message><source>Samples can only be fed where their sizes are the Input's.</source><extracomment>tables</extracomment><translation>Las muestras solo entran donde sus tamaños son los del Input.</translation></message>
<message><source>Samples do not fill the batches</source><extracomment>tables</extracomment><translation>Las muestras no llenan los lotes</translation></message>
<message><source>Samples looked at before each update; another size holds from the next batch on.</source><extracomment>window</extracomment><translation>Muestras que se miran antes de cada actualización; otro tamaño vale desde el siguiente lote.</translation></message>
<message><source>Samples that are looked at before each update.</source><extracomment>tables</extracomment><translation>Muestras que se miran antes de cada actualización.</translation></message>
<message><source>Samples that the network does not learn from, as rings</source><extracomment>window</extracomment><translation>Muestras de las que la red no aprende, como anillos</translation></message>
<message><source>Samples to predict</source><extracomment>window</extracomment><translation>Muestras que predecir</translation></message>
<message><source>Saturated sigmoid and tanh pass on a quarter of the gradient at most; many of them pass on nothing.</source><extracomment>tables</extracomment><translation>Sigmoid y tanh saturadas pasan a lo sumo un cuarto del gradiente; muchas de ellas no pasan nada.</translation></message>
<message><source>Save</source><extracomment>window</extracomment><translation>Guardar</translation></message>
<message><source>Save as</source><extracomment>window</extracomment><translation>Guardar como</translation></message>
<message><source>Save as block</source><extracomment>window</extracomment><translation>Guardar como bloque</translation></message>
<message><source>Save as block…</source><extracomment>tables</extracomment><translation>Guardar como bloque…</translation></message>
<message><source>Save as…</source><extracomment>tables</extracomment><translation>Guardar como…</translation></message>
<message><source>Save best only</source><extracomment>declarations</extracomment><translation>Guardar solo lo mejor</translation></message>
<message><source>Save freq</source><extracomment>declarations</extracomment><translation>Frecuencia de guardado</translation></message>
<message><source>Save only when the watched value got better.</source><extracomment>declarations</extracomment><translation>Guardar solo cuando el valor vigilado mejora.</translation></message>
<message><source>Save the changes to {0}?</source><extracomment>window</extracomment><translation>¿Guardar los cambios en {0}?</translation></message>
<message><source>Save weights only</source><extracomment>declarations</extracomment><translation>Guardar solo los pesos</translation></message>
<message><source>Save weights without the architecture.</source><extracomment>declarations</extracomment><translation>Guardar pesos sin la arquitectura.</translation></message>
<message><source>Saved {0}</source><extracomment>window</extracomment><translation>{0} guardado</translation></message>
<message><source>Saves the model, or its weights, after every epoch or every so many batches, or only when it got better.</source><extracomment>declarations</extracomment><translation>Guarda el modelo, o sus pesos, tras cada época o cada tantos lotes, o solo cuando mejora.</translation></message>
<message><source>Saving {0}</source><extracomment>window</extracomment><translation>Guardando {0}</translation></message>
<message><source>Say what this sample really is. The project remembers it; your file stays as it is.</source><extracomment>window</extracomment><translation>Di qué es esta muestra en realidad. El proyecto lo recuerda; tu archivo queda como está.</translation></message>
<message><source>Says which rows train and which are held out: at random, with each class in its share, by time, or by group.</source><extracomment>declarations</extracomment><translation>Dice qué filas entrenan y cuáles se reservan: al azar, con cada clase en su proporción, por tiempo o por grupo.</translation></message>
<message><source>Scale</source><extracomment>declarations</extracomment><translation>Escala</translation></message>
<message><source>Scale both inputs to length 1 first: the result is then the cosine.</source><extracomment>declarations</extracomment><translation>Llevar antes ambas entradas a longitud 1: el resultado es entonces el coseno.</translation></message>
<message><source>Scales each sample's vector to length 1.</source><extracomment>declarations</extracomment><translation>Lleva el vector de cada muestra a longitud 1.</translation></message>
<message><source>Schedule</source><extracomment>window</extracomment><translation>Programa de la tasa</translation></message>
<message><source>Schedules</source><extracomment>tables</extracomment><translation>Programas de la tasa</translation></message>
<message><source>Score against cost</source><extracomment>window</extracomment><translation>Puntuación frente a coste</translation></message>
<message><source>Score mode</source><extracomment>declarations</extracomment><translation>Modo de puntuación</translation></message>
<message><source>Scores of each class</source><extracomment>window</extracomment><translation>Puntuaciones de cada clase</translation></message>
<message><source>Search fields</source><extracomment>window</extracomment><translation>Buscar campos</translation></message>
<message><source>Search fields: units, learning rate, activation…</source><extracomment>window</extracomment><translation>Buscar campos: units, tasa de aprendizaje, activación…</translation></message>
<message><source>Search layers</source><extracomment>window</extracomment><translation>Buscar capas</translation></message>
<message><source>Search layers to add</source><extracomment>window</extracomment><translation>Buscar capas para añadir</translation></message>
<message><source>Search networks</source><extracomment>window</extracomment><translation>Buscar redes</translation></message>
<message><source>Search runs</source><extracomment>window</extracomment><translation>Buscar ejecuciones</translation></message>
<message><source>Search templates</source><extracomment>window</extracomment><translation>Buscar plantillas</translation></message>
<message><source>Search the handbook</source><extracomment>window</extracomment><translation>Buscar en el manual</translation></message>
<message><source>Search what to put behind {0}</source><extracomment>window</extracomment><translation>Buscar qué poner detrás de {0}</translation></message>
<message><source>Search: a name, #tag, note or setting like batch_size=32</source><extracomment>window</extracomment><translation>Buscar: un nombre, #etiqueta, nota o ajuste como batch_size=32</translation></message>
<message><source>Searching for a learning rate</source><extracomment>window</extracomment><translation>Buscando una tasa de aprendizaje</translation></message>
<message><source>Seconds</source><extracomment>window</extracomment><translation>Segundos</translation></message>
<message><source>Seconds of training</source><extracomment>window</extracomment><translation>Segundos de entrenamiento</translation></message>
<message><source>Seconds to wait for the server.</source><extracomment>declarations</extracomment><translation>Segundos que se espera al servidor.</translation></message>
<message><source>See all ways to begin</source><extracomment>window</extracomment><translation>Ver todas las formas de empezar</translation></message>
<message><source>Seed</source><extracomment>window</extracomment><translation>Semilla</translation></message>
<message><source>Seed of the layer's random numbers; none: another draw each time.</source><extracomment>declarations</extracomment><translation>Semilla de los números aleatorios de la capa; ninguna: otra cada vez.</translation></message>
<message><source>Seed of the random numbers; none: another draw each time.</source><extracomment>declarations</extracomment><translation>Semilla de los números aleatorios; ninguna: otra cada vez.</translation></message>
<message><source>Sees</source><extracomment>window</extracomment><translation>Ve</translation></message>
<message><source>Sees a picture, reads a question, answers with a word.</source><extracomment>tables</extracomment><translation>Ve una imagen, lee una pregunta, responde con una palabra.</translation></message>
<message><source>Sees of the input</source><extracomment>window</extracomment><translation>Ve de la entrada</translation></message>
<message><source>Sees too little at once</source><extracomment>tables</extracomment><translation>Ve demasiado poco a la vez</translation></message>
<message><source>Select all</source><extracomment>tables</extracomment><translation>Seleccionar todo</translation></message>
<message><source>Select all that feeds it</source><extracomment>tables</extracomment><translation>Seleccionar todo lo que lo alimenta</translation></message>
<message><source>Select all that reads it</source><extracomment>tables</extracomment><translation>Seleccionar todo lo que lo lee</translation></message>
<message><source>Self-attention and two Dense, each with a way around it.</source><extracomment>tables</extracomment><translation>Autoatención y dos Dense, cada una con un camino que la rodea.</translation></message>
<message><source>Semicolon</source><extracomment>window</extracomment><translation>Punto y coma</translation></message>
<message><source>Send a picture through</source><extracomment>tables</extracomment><translation>Envía una imagen</translation></message>
<message><source>Send a picture through a convolutional network and watch what each layer makes of it.</source><extracomment>tables</extracomment><translation>Envía una imagen por una red convolucional y observa qué hace de ella cada capa.</translation></message>
<message><source>Send a sample through the network and show what comes out of each block</source><extracomment>tables</extracomment><translation>Enviar una muestra por la red y mostrar lo que sale de cada bloque</translation></message>
<message><source>Sending a sample through the network</source><extracomment>window</extracomment><translation>Enviando una muestra por la red</translation></message>
<message><source>Sensitivity</source><extracomment>declarations</extracomment><translation>Sensibilidad</translation></message>
<message><source>Sepal and petal measures in centimetres of 150 iris flowers of three species.</source><extracomment>tables</extracomment><translation>Medidas en centímetros de sépalos y pétalos de 150 lirios de tres especies.</translation></message>
<message><source>Separate parts</source><extracomment>tables</extracomment><translation>Partes separadas</translation></message>
<message><source>Separator</source><extracomment>window</extracomment><translation>Separador</translation></message>
<message><source>Sequences</source><extracomment>tables</extracomment><translation>Secuencias</translation></message>
<message><source>Sequences take longer: each step looks back over the whole recording. Wait until the run has ended, or press Stop.</source><extracomment>tables</extracomment><translation>Las secuencias tardan más: cada paso mira atrás por toda la grabación. Espera a que termine la ejecución o pulsa Detener.</translation></message>
<message><source>Sequences with an LSTM</source><extracomment>tables</extracomment><translation>Secuencias con una LSTM</translation></message>
<message><source>Sequential takes a list of layers</source><extracomment>messages</extracomment><translation>Sequential admite una lista de capas</translation></message>
<message><source>Sequential([...]), model.add(...) or calls of layers</source><extracomment>messages</extracomment><translation>Sequential([...]), model.add(...) o llamadas a capas</translation></message>
<message><source>Series</source><extracomment>window</extracomment><translation>Serie</translation></message>
<message><source>Set Input shape to {0}</source><extracomment>messages</extracomment><translation>Poner la forma de Input en {0}</translation></message>
<message><source>Set all {0} to relu</source><extracomment>messages</extracomment><translation>Poner los {0} en relu</translation></message>
<message><source>Set batch_size of {0} to {1}</source><extracomment>messages</extracomment><translation>Poner batch_size de {0} en {1}</translation></message>
<message><source>Set bookmark 1</source><extracomment>tables</extracomment><translation>Poner el marcador 1</translation></message>
<message><source>Set bookmark 2</source><extracomment>tables</extracomment><translation>Poner el marcador 2</translation></message>
<message><source>Set bookmark 3</source><extracomment>tables</extracomment><translation>Poner el marcador 3</translation></message>
<message><source>Set bookmark 4</source><extracomment>tables</extracomment><translation>Poner el marcador 4</translation></message>
<message><source>Set bookmark 5</source><extracomment>tables</extracomment><translation>Poner el marcador 5</translation></message>
<message><source>Set bookmark 6</source><extracomment>tables</extracomment><translation>Poner el marcador 6</translation></message>
<message><source>Set bookmark 7</source><extracomment>tables</extracomment><translation>Poner el marcador 7</translation></message>
<message><source>Set bookmark 8</source><extracomment>tables</extracomment><translation>Poner el marcador 8</translation></message>
<message><source>Set bookmark 9</source><extracomment>tables</extracomment><translation>Poner el marcador 9</translation></message>
<message><source>Set bookmark {0}</source><extracomment>messages</extracomment><translation>Poner el marcador {0}</translation></message>
<message><source>Set fields</source><extracomment>messages</extracomment><translation>Ajustar campos</translation></message>
<message><source>Set the batch size to 32</source><extracomment>messages</extracomment><translation>Poner el tamaño de lote en 32</translation></message>
<message><source>Set the batch size to {0}</source><extracomment>messages</extracomment><translation>Poner el tamaño de lote en {0}</translation></message>
<message><source>Set the best values in the network that is open</source><extracomment>window</extracomment><translation>Poner los mejores valores en la red abierta</translation></message>
<message><source>Set the input, the last layer and the loss; or make a network that suits the data</source><extracomment>window</extracomment><translation>Ajustar la entrada, la última capa y la pérdida; o crear una red adecuada a los datos</translation></message>
<message><source>Set the learning rate to {0}</source><extracomment>messages</extracomment><translation>Poner la tasa de aprendizaje en {0}</translation></message>
<message><source>Set the validation split to 10%</source><extracomment>messages</extracomment><translation>Poner la parte de validación en 10 %</translation></message>
<message><source>Set the validation split to {0}</source><extracomment>messages</extracomment><translation>Poner la parte de validación en {0}</translation></message>
<message><source>Set the weight of {0} to 1</source><extracomment>messages</extracomment><translation>Poner el peso de {0} en 1</translation></message>
<message><source>Set up only</source><extracomment>window</extracomment><translation>Solo preparar</translation></message>
<message><source>Set up to be fine-tuned</source><extracomment>window</extracomment><translation>Preparada para el ajuste fino</translation></message>
<message><source>Set weights</source><extracomment>messages</extracomment><translation>Poner pesos</translation></message>
<message><source>Set {0} of {1} back to its default</source><extracomment>messages</extracomment><translation>Devolver {0} de {1} a su valor predeterminado</translation></message>
<message><source>Set {0} of {1} blocks</source><extracomment>messages</extracomment><translation>Ajustar {0} de {1} bloques</translation></message>
<message><source>Set {0} of {1} to {2}</source><extracomment>messages</extracomment><translation>Poner {0} de {1} en {2}</translation></message>
<message><source>Sets</source><extracomment>window</extracomment><translation>Conjuntos</translation></message>
<message><source>Sets a random share of its input to zero while training, which hinders learning by heart.</source><extracomment>declarations</extracomment><translation>Pone a cero una parte aleatoria de su entrada al entrenar, lo que dificulta memorizar.</translation></message>
<message><source>Sets that come with Layerloom, or that it makes</source><extracomment>window</extracomment><translation>Conjuntos que vienen con Layerloom o que genera</translation></message>
<message><source>Sets the learning rate before each epoch, by a function of the epoch and, if it takes it, the present rate.</source><extracomment>declarations</extracomment><translation>Pone la tasa de aprendizaje antes de cada época mediante una función de la época y, si la toma, de la tasa actual.</translation></message>
<message><source>Sets whole channels of a volume to zero while training (Tompson et al., 2014).</source><extracomment>declarations</extracomment><translation>Pone a cero canales enteros de un volumen al entrenar (Tompson et al., 2014).</translation></message>
<message><source>Sets whole channels of an image to zero while training (Tompson et al., 2014).</source><extracomment>declarations</extracomment><translation>Pone a cero canales enteros de una imagen al entrenar (Tompson et al., 2014).</translation></message>
<message><source>Sets whole features of a sequence to zero while training, at all steps alike (Tompson et al., 2014).</source><extracomment>declarations</extracomment><translation>Pone a cero características enteras de una secuencia al entrenar, igual en todos los pasos (Tompson et al., 2014).</translation></message>
<message><source>Setting</source><extracomment>window</extracomment><translation>Ajuste</translation></message>
<message><source>Settings</source><extracomment>window</extracomment><translation>Ajustes</translation></message>
<message><source>Settings compared</source><extracomment>window</extracomment><translation>Ajustes comparados</translation></message>
<message><source>Several cells as one: the output of each is the input of the next.</source><extracomment>declarations</extracomment><translation>Varias celdas como una: la salida de cada una es la entrada de la siguiente.</translation></message>
<message><source>Several inputs</source><extracomment>tables</extracomment><translation>Varias entradas</translation></message>
<message><source>Shape</source><extracomment>declarations</extracomment><translation>Forma</translation></message>
<message><source>Shape of a sample, without the batch; one size may be -1 for what is left.</source><extracomment>declarations</extracomment><translation>Forma de una muestra, sin el lote; un tamaño puede ser -1 para lo que queda.</translation></message>
<message><source>Shape of one sample, without the batch; None for a size that may vary.</source><extracomment>declarations</extracomment><translation>Forma de una muestra, sin el lote; None para un tamaño variable.</translation></message>
<message><source>Shape of the mask, the batch first; 1 where one decision serves an axis, none where it is the input's.</source><extracomment>declarations</extracomment><translation>Forma de la máscara, el lote primero; 1 donde una decisión vale para un eje, ninguno donde es la de la entrada.</translation></message>
<message><source>Shapes alone</source><extracomment>tables</extracomment><translation>Solo formas</translation></message>
<message><source>Shapes and size</source><extracomment>window</extracomment><translation>Formas y tamaño</translation></message>
<message><source>Shapes to outline</source><extracomment>messages</extracomment><translation>Formas que delinear</translation></message>
<message><source>Share</source><extracomment>window</extracomment><translation>Parte</translation></message>
<message><source>Share a layer</source><extracomment>messages</extracomment><translation>Compartir una capa</translation></message>
<message><source>Share of certainty taken from the targets.</source><extracomment>declarations</extracomment><translation>Parte de certeza que se quita a los objetivos.</translation></message>
<message><source>Share of each weight, times the learning rate, taken off at every step.</source><extracomment>declarations</extracomment><translation>Parte de cada peso, por la tasa de aprendizaje, que se quita en cada paso.</translation></message>
<message><source>Share of outputs on the target's side of a threshold.</source><extracomment>declarations</extracomment><translation>Parte de las salidas en el lado del objetivo de un umbral.</translation></message>
<message><source>Share of outputs that equal their targets.</source><extracomment>declarations</extracomment><translation>Parte de las salidas iguales a sus objetivos.</translation></message>
<message><source>Share of samples whose largest output is the right class, the targets class numbers.</source><extracomment>declarations</extracomment><translation>Parte de las muestras cuya mayor salida es la clase correcta, con objetivos como números de clase.</translation></message>
<message><source>Share of samples whose largest output is the right class, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Parte de las muestras cuya mayor salida es la clase correcta, con objetivos one-hot.</translation></message>
<message><source>Share of samples whose right class is among the k largest outputs, the targets class numbers.</source><extracomment>declarations</extracomment><translation>Parte de las muestras cuya clase correcta está entre las k mayores salidas, con objetivos como números de clase.</translation></message>
<message><source>Share of samples whose right class is among the k largest outputs, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Parte de las muestras cuya clase correcta está entre las k mayores salidas, con objetivos one-hot.</translation></message>
<message><source>Share of target and output that do not overlap: for segmentation, where most is background.</source><extracomment>declarations</extracomment><translation>Parte de objetivo y salida que no se solapa: para segmentación, donde casi todo es fondo.</translation></message>
<message><source>Share of the average in the direction of a step.</source><extracomment>declarations</extracomment><translation>Parte de la media en la dirección de un paso.</translation></message>
<message><source>Share of the average of gradients that stays at every step.</source><extracomment>declarations</extracomment><translation>Parte de la media de gradientes que queda en cada paso.</translation></message>
<message><source>Share of the average of squared gradients that stays at every step.</source><extracomment>declarations</extracomment><translation>Parte de la media de gradientes al cuadrado que queda en cada paso.</translation></message>
<message><source>Share of the average of the largest gradient that stays at every step.</source><extracomment>declarations</extracomment><translation>Parte de la media del mayor gradiente que queda en cada paso.</translation></message>
<message><source>Share of the average that stays at every step.</source><extracomment>declarations</extracomment><translation>Parte de la media que queda en cada paso.</translation></message>
<message><source>Share of the averages that stays at every step.</source><extracomment>declarations</extracomment><translation>Parte de las medias que queda en cada paso.</translation></message>
<message><source>Share of the channels set to zero.</source><extracomment>declarations</extracomment><translation>Parte de los canales puestos a cero.</translation></message>
<message><source>Share of the correction made at each step; 1: all of it.</source><extracomment>declarations</extracomment><translation>Parte de la corrección en cada paso; 1: toda.</translation></message>
<message><source>Share of the elements set to SELU's lowest value.</source><extracomment>declarations</extracomment><translation>Parte de los elementos puestos al valor mínimo de SELU.</translation></message>
<message><source>Share of the elements set to zero.</source><extracomment>declarations</extracomment><translation>Parte de los elementos puestos a cero.</translation></message>
<message><source>Share of the inputs dropped while training, the same at each step.</source><extracomment>declarations</extracomment><translation>Parte de las entradas descartada al entrenar, la misma en cada paso.</translation></message>
<message><source>Share of the last step that is taken again.</source><extracomment>declarations</extracomment><translation>Parte del último paso que se vuelve a dar.</translation></message>
<message><source>Share of the moving averages kept at each step.</source><extracomment>declarations</extracomment><translation>Parte de las medias móviles que se conserva en cada paso.</translation></message>
<message><source>Share of the outputs above the threshold whose target is 1.</source><extracomment>declarations</extracomment><translation>Parte de las salidas sobre el umbral cuyo objetivo es 1.</translation></message>
<message><source>Share of the outputs fed back that is dropped while training.</source><extracomment>declarations</extracomment><translation>Parte de las salidas realimentadas que se descarta al entrenar.</translation></message>
<message><source>Share of the targets of 0 that must be decided as no.</source><extracomment>declarations</extracomment><translation>Parte de los objetivos 0 que deben decidirse como no.</translation></message>
<message><source>Share of the targets of 1 that must be found.</source><extracomment>declarations</extracomment><translation>Parte de los objetivos 1 que deben hallarse.</translation></message>
<message><source>Share of the targets that are 1 whose output is above the threshold.</source><extracomment>declarations</extracomment><translation>Parte de los objetivos 1 cuya salida supera el umbral.</translation></message>
<message><source>Share of the weights of values dropped while training.</source><extracomment>declarations</extracomment><translation>Parte de los pesos de los valores que se descarta al entrenar.</translation></message>
<message><source>Share one layer</source><extracomment>window</extracomment><translation>Compartir una capa</translation></message>
<message><source>Shared axes</source><extracomment>declarations</extracomment><translation>Ejes compartidos</translation></message>
<message><source>Shared layer fed unlike</source><extracomment>tables</extracomment><translation>Capa compartida con entradas distintas</translation></message>
<message><source>Sharp</source><extracomment>window</extracomment><translation>Nítido</translation></message>
<message><source>Shift</source><extracomment>window</extracomment><translation>Desplazar</translation></message>
<message><source>Shifts and scales each feature to mean 0 and variance 1 over the batch, then to a learnt mean and scale.</source><extracomment>declarations</extracomment><translation>Lleva cada característica a media 0 y varianza 1 en el lote, y luego a una media y escala aprendidas.</translation></message>
<message><source>Shifts and scales each feature to mean 0 and variance 1, by numbers given or found in the data by `adapt`.</source><extracomment>declarations</extracomment><translation>Lleva cada característica a media 0 y varianza 1, con números dados o hallados en los datos por `adapt`.</translation></message>
<message><source>Shifts and scales each sample's features to mean 0 and variance 1, then to a learnt mean and scale.</source><extracomment>declarations</extracomment><translation>Lleva las características de cada muestra a media 0 y varianza 1, y luego a una media y escala aprendidas.</translation></message>
<message><source>Shifts and scales groups of each sample's channels to mean 0 and variance 1, then each channel as it learns.</source><extracomment>declarations</extracomment><translation>Lleva grupos de canales de cada muestra a media 0 y varianza 1, y luego cada canal según aprende.</translation></message>
<message><source>Short films of a handwritten digit that moves about.</source><extracomment>messages</extracomment><translation>Películas cortas de una cifra manuscrita que se mueve.</translation></message>
<message><source>Show all</source><extracomment>window</extracomment><translation>Mostrar todo</translation></message>
<message><source>Show data at nodes</source><extracomment>tables</extracomment><translation>Mostrar datos en los nodos</translation></message>
<message><source>Show it over time</source><extracomment>window</extracomment><translation>Mostrarlo en el tiempo</translation></message>
<message><source>Show on nodes</source><extracomment>tables</extracomment><translation>Mostrar en los nodos</translation></message>
<message><source>Show the block</source><extracomment>window</extracomment><translation>Mostrar el bloque</translation></message>
<message><source>Show the block {0}</source><extracomment>window</extracomment><translation>Mostrar el bloque {0}</translation></message>
<message><source>Show the chosen run among all runs</source><extracomment>window</extracomment><translation>Mostrar la ejecución elegida entre todas</translation></message>
<message><source>Show the run</source><extracomment>window</extracomment><translation>Mostrar la ejecución</translation></message>
<message><source>Show the selection</source><extracomment>tables</extracomment><translation>Mostrar la selección</translation></message>
<message><source>Show the values of single batches beside those of epochs.</source><extracomment>window</extracomment><translation>Mostrar los valores de cada lote junto a los de las épocas.</translation></message>
<message><source>Show this again</source><extracomment>window</extracomment><translation>Volver a mostrar</translation></message>
<message><source>Show what in this sample counted for the answer.</source><extracomment>window</extracomment><translation>Mostrar qué contó en esta muestra para la respuesta.</translation></message>
<message><source>Show what the network says of this sample, batch by batch, beside the curves.</source><extracomment>window</extracomment><translation>Mostrar junto a las curvas, lote a lote, lo que la red dice de esta muestra.</translation></message>
<message><source>Shown while a network trains and this panel is open.</source><extracomment>window</extracomment><translation>Se muestra mientras una red entrena y este panel está abierto.</translation></message>
<message><source>Shuffle</source><extracomment>tables</extracomment><translation>Mezclar</translation></message>
<message><source>Side</source><extracomment>window</extracomment><translation>Lado</translation></message>
<message><source>Silence</source><extracomment>window</extracomment><translation>Silenciar</translation></message>
<message><source>Silence a warning</source><extracomment>messages</extracomment><translation>Silenciar un aviso</translation></message>
<message><source>Silence: {0}</source><extracomment>window</extracomment><translation>Silenciar: {0}</translation></message>
<message><source>Silenced ({0})</source><extracomment>window</extracomment><translation>Silenciados ({0})</translation></message>
<message><source>Sine and cosine of the place in the year, in the week and in the day.</source><extracomment>declarations</extracomment><translation>Seno y coseno del lugar en el año, la semana y el día.</translation></message>
<message><source>Sine waves</source><extracomment>messages</extracomment><translation>Ondas sinusoidales</translation></message>
<message><source>Size</source><extracomment>window</extracomment><translation>Tamaño</translation></message>
<message><source>Size of the steps, or a schedule of it.</source><extracomment>declarations</extracomment><translation>Tamaño de los pasos, o un programa de él.</translation></message>
<message><source>Size of the window on each axis.</source><extracomment>declarations</extracomment><translation>Tamaño de la ventana en cada eje.</translation></message>
<message><source>Sizes of each output; none: the width of the query.</source><extracomment>declarations</extracomment><translation>Tamaños de cada salida; ninguno: la anchura de la consulta.</translation></message>
<message><source>Skip</source><extracomment>window</extracomment><translation>Omitir</translation></message>
<message><source>Slides a window along each channel of a sequence by itself: channels are not mixed.</source><extracomment>declarations</extracomment><translation>Desliza una ventana por cada canal de una secuencia por separado: los canales no se mezclan.</translation></message>
<message><source>Slides a window along each channel of a sequence, then mixes the channels at each step.</source><extracomment>declarations</extracomment><translation>Desliza una ventana por cada canal de una secuencia, y luego mezcla los canales en cada paso.</translation></message>
<message><source>Slides a window over each channel of an image by itself: channels are not mixed.</source><extracomment>declarations</extracomment><translation>Desliza una ventana por cada canal de una imagen por separado: los canales no se mezclan.</translation></message>
<message><source>Slides a window over each channel of an image, then mixes the channels at each pixel (Chollet, 2017).</source><extracomment>declarations</extracomment><translation>Desliza una ventana por cada canal de una imagen, y luego mezcla los canales en cada píxel (Chollet, 2017).</translation></message>
<message><source>Slides filters along a sequence: each output sees a window of steps.</source><extracomment>declarations</extracomment><translation>Desliza filtros por una secuencia: cada salida ve una ventana de pasos.</translation></message>
<message><source>Slides filters over an image: each output sees a window of pixels.</source><extracomment>declarations</extracomment><translation>Desliza filtros por una imagen: cada salida ve una ventana de píxeles.</translation></message>
<message><source>Slides filters through a volume: each output sees a box of voxels.</source><extracomment>declarations</extracomment><translation>Desliza filtros por un volumen: cada salida ve una caja de vóxeles.</translation></message>
<message><source>Sliding window</source><extracomment>declarations</extracomment><translation>Ventana deslizante</translation></message>
<message><source>Slope below the threshold.</source><extracomment>declarations</extracomment><translation>Pendiente por debajo del umbral.</translation></message>
<message><source>Slope below zero.</source><extracomment>declarations</extracomment><translation>Pendiente por debajo de cero.</translation></message>
<message><source>Small pictures of a circle, a square or a triangle.</source><extracomment>messages</extracomment><translation>Imágenes pequeñas de un círculo, un cuadrado o un triángulo.</translation></message>
<message><source>Small pictures, and for each pixel whether it is the shape's.</source><extracomment>messages</extracomment><translation>Imágenes pequeñas y, para cada píxel, si es de la forma.</translation></message>
<message><source>Smoothing of batches: {0}</source><extracomment>window</extracomment><translation>Suavizado de los lotes: {0}</translation></message>
<message><source>Smoothing of single batches</source><extracomment>window</extracomment><translation>Suavizado de los lotes</translation></message>
<message><source>Snap to the grid</source><extracomment>tables</extracomment><translation>Ajustar a la cuadrícula</translation></message>
<message><source>So much the network has to know: its input is 4 numbers, its answer is one of 3 classes.</source><extracomment>tables</extracomment><translation>La red debe saber esto: su entrada son 4 números, su respuesta es una de 3 clases.</translation></message>
<message><source>Softmax</source><extracomment>tables</extracomment><translation>Softmax</translation></message>
<message><source>Softmax gives shares of one whole; several classes at once do not fit.</source><extracomment>tables</extracomment><translation>Softmax da partes de un todo; varias clases a la vez no encajan.</translation></message>
<message><source>Softmax inside the network</source><extracomment>tables</extracomment><translation>Softmax dentro de la red</translation></message>
<message><source>Softmax of one value</source><extracomment>tables</extracomment><translation>Softmax de un solo valor</translation></message>
<message><source>Softmax or sigmoid twice</source><extracomment>tables</extracomment><translation>Softmax o sigmoid dos veces</translation></message>
<message><source>Some columns</source><extracomment>window</extracomment><translation>Algunas columnas</translation></message>
<message><source>Some columns have the same name; they are called {0} here.</source><extracomment>messages</extracomment><translation>Algunas columnas tienen el mismo nombre; aquí se llaman {0}.</translation></message>
<message><source>Something has to be predicted: choose another column for it first.</source><extracomment>window</extracomment><translation>Algo hay que predecir: elige antes otra columna para ello.</translation></message>
<message><source>Something went wrong inside Layerloom; your work is as it was. {0}</source><extracomment>window</extracomment><translation>Algo ha fallado dentro de Layerloom; tu trabajo está como estaba. {0}</translation></message>
<message><source>Source</source><extracomment>tables</extracomment><translation>Origen</translation></message>
<message><source>Space</source><extracomment>window</extracomment><translation>Espacio</translation></message>
<message><source>Sparse y pred</source><extracomment>declarations</extracomment><translation>Salidas como números de clase</translation></message>
<message><source>Sparse y true</source><extracomment>declarations</extracomment><translation>Objetivos como números de clase</translation></message>
<message><source>Specificity</source><extracomment>declarations</extracomment><translation>Especificidad</translation></message>
<message><source>Spirals</source><extracomment>messages</extracomment><translation>Espirales</translation></message>
<message><source>Split</source><extracomment>window</extracomment><translation>Dividir</translation></message>
<message><source>Spread</source><extracomment>window</extracomment><translation>Dispersión</translation></message>
<message><source>Spread of the errors</source><extracomment>window</extracomment><translation>Distribución de los errores</translation></message>
<message><source>Spreads each pixel over a window of the output: a convolution in the other direction.</source><extracomment>declarations</extracomment><translation>Extiende cada píxel sobre una ventana de la salida: una convolución en la otra dirección.</translation></message>
<message><source>Spreads each step of a sequence over a window of the output: a convolution in the other direction.</source><extracomment>declarations</extracomment><translation>Extiende cada paso de una secuencia sobre una ventana de la salida: una convolución en la otra dirección.</translation></message>
<message><source>Spreads each voxel over a box of the output: a convolution in the other direction.</source><extracomment>declarations</extracomment><translation>Extiende cada vóxel sobre una caja de la salida: una convolución en la otra dirección.</translation></message>
<message><source>Square root of the mean of squared differences, in the unit of the target.</source><extracomment>declarations</extracomment><translation>Raíz de la media de las diferencias al cuadrado, en la unidad del objetivo.</translation></message>
<message><source>Squared gradients of a matrix kept as the means of its rows and columns; steps in the size of the weights.</source><extracomment>declarations</extracomment><translation>Gradientes al cuadrado de una matriz guardados como medias de filas y columnas; pasos del tamaño de los pesos.</translation></message>
<message><source>Squared margin of two classes.</source><extracomment>declarations</extracomment><translation>Margen al cuadrado entre dos clases.</translation></message>
<message><source>Squares near 0 and lines beyond: outliers weigh less.</source><extracomment>declarations</extracomment><translation>Cuadrados cerca de 0 y rectas más allá: los valores atípicos pesan menos.</translation></message>
<message><source>Squeeze-and-excite</source><extracomment>tables</extracomment><translation>Squeeze-and-excite</translation></message>
<message><source>Squeezes digits into eight numbers and draws them again.</source><extracomment>tables</extracomment><translation>Comprime cifras en ocho números y las vuelve a dibujar.</translation></message>
<message><source>Stacked LSTM</source><extracomment>tables</extracomment><translation>LSTM apilados</translation></message>
<message><source>Stages of the network</source><extracomment>window</extracomment><translation>Etapas de la red</translation></message>
<message><source>Staircase</source><extracomment>declarations</extracomment><translation>Escalonado</translation></message>
<message><source>Standard deviation before the ends are cut.</source><extracomment>declarations</extracomment><translation>Desviación típica antes de cortar los extremos.</translation></message>
<message><source>Standard deviation of the noise.</source><extracomment>declarations</extracomment><translation>Desviación típica del ruido.</translation></message>
<message><source>Standard deviation.</source><extracomment>declarations</extracomment><translation>Desviación típica.</translation></message>
<message><source>Standardise the columns</source><extracomment>window</extracomment><translation>Estandarizar las columnas</translation></message>
<message><source>Start</source><extracomment>window</extracomment><translation>Empezar</translation></message>
<message><source>Start again, over a longer time, when the end is reached.</source><extracomment>declarations</extracomment><translation>Empezar de nuevo, durante más tiempo, al llegar al final.</translation></message>
<message><source>Start each batch with the states in which the one before ended.</source><extracomment>declarations</extracomment><translation>Empezar cada lote con los estados en que acabó el anterior.</translation></message>
<message><source>Start from epoch</source><extracomment>declarations</extracomment><translation>Desde la época</translation></message>
<message><source>Start with a bias of 1 at the forget gate, so that the memory lasts at first.</source><extracomment>declarations</extracomment><translation>Empezar con un sesgo de 1 en la compuerta de olvido, para que la memoria dure al principio.</translation></message>
<message><source>State</source><extracomment>window</extracomment><translation>Estado</translation></message>
<message><source>Stateful</source><extracomment>declarations</extracomment><translation>Con estado</translation></message>
<message><source>Stateful LSTM</source><extracomment>tables</extracomment><translation>LSTM con estado</translation></message>
<message><source>Stateful and shuffled</source><extracomment>tables</extracomment><translation>Con estado y mezclado</translation></message>
<message><source>Statistics for each channel (each entry of the last axis), not one for all.</source><extracomment>declarations</extracomment><translation>Estadísticas por canal (cada entrada del último eje), no una para todos.</translation></message>
<message><source>Stddev</source><extracomment>declarations</extracomment><translation>Desviación típica</translation></message>
<message><source>Step to weight</source><extracomment>window</extracomment><translation>Paso frente a peso</translation></message>
<message><source>Steps</source><extracomment>window</extracomment><translation>Pasos</translation></message>
<message><source>Steps along the average gradient, divided by the root of its average square (Kingma and Ba, 2014).</source><extracomment>declarations</extracomment><translation>Pasos según el gradiente medio, divididos por la raíz de su cuadrado medio (Kingma y Ba, 2014).</translation></message>
<message><source>Steps between two positions of the window.</source><extracomment>declarations</extracomment><translation>Pasos entre dos posiciones de la ventana.</translation></message>
<message><source>Steps between two positions of the window; none: the window's size.</source><extracomment>declarations</extracomment><translation>Pasos entre dos posiciones de la ventana; ninguno: el tamaño de la ventana.</translation></message>
<message><source>Steps divided by the root of a moving average of squared gradients (Tieleman and Hinton, 2012).</source><extracomment>declarations</extracomment><translation>Pasos divididos por la raíz de una media móvil de gradientes al cuadrado (Tieleman y Hinton, 2012).</translation></message>
<message><source>Steps divided by the root of the sum of squared gradients: what moved much moves less (Duchi et al., 2011).</source><extracomment>declarations</extracomment><translation>Pasos divididos por la raíz de la suma de gradientes al cuadrado: lo que se movió mucho se mueve menos (Duchi et al., 2011).</translation></message>
<message><source>Steps in the ratio of recent steps to recent gradients (Zeiler, 2012).</source><extracomment>declarations</extracomment><translation>Pasos en la proporción de pasos recientes a gradientes recientes (Zeiler, 2012).</translation></message>
<message><source>Steps of a grid</source><extracomment>window</extracomment><translation>Pasos de una rejilla</translation></message>
<message><source>Steps of a series; empty: those of the longest of the training data.</source><extracomment>declarations</extracomment><translation>Pasos de una serie; vacío: los de la más larga del entrenamiento.</translation></message>
<message><source>Steps of one size, in the direction of a moving average of gradients (Chen et al., 2023).</source><extracomment>declarations</extracomment><translation>Pasos de un solo tamaño, en la dirección de una media móvil de gradientes (Chen et al., 2023).</translation></message>
<message><source>Steps of the data</source><extracomment>tables</extracomment><translation>Pasos de los datos</translation></message>
<message><source>Steps of the first half cosine.</source><extracomment>declarations</extracomment><translation>Pasos del primer medio coseno.</translation></message>
<message><source>Steps of the warm-up.</source><extracomment>declarations</extracomment><translation>Pasos del calentamiento.</translation></message>
<message><source>Steps over which the rate decays once.</source><extracomment>declarations</extracomment><translation>Pasos en los que la tasa decae una vez.</translation></message>
<message><source>Steps until the end rate is reached.</source><extracomment>declarations</extracomment><translation>Pasos hasta llegar a la tasa final.</translation></message>
<message><source>Steps until the lowest rate is reached.</source><extracomment>declarations</extracomment><translation>Pasos hasta llegar a la tasa mínima.</translation></message>
<message><source>Stop</source><extracomment>window</extracomment><translation>Detener</translation></message>
<message><source>Stop early</source><extracomment>tables</extracomment><translation>Parada temprana</translation></message>
<message><source>Stopped</source><extracomment>window</extracomment><translation>Detenido</translation></message>
<message><source>Stopping…</source><extracomment>window</extracomment><translation>Deteniendo…</translation></message>
<message><source>Straighten</source><extracomment>tables</extracomment><translation>Enderezar</translation></message>
<message><source>Strength of the noise, as the rate of Dropout.</source><extracomment>declarations</extracomment><translation>Fuerza del ruido, como la tasa de Dropout.</translation></message>
<message><source>Stride</source><extracomment>declarations</extracomment><translation>Paso</translation></message>
<message><source>Strides</source><extracomment>declarations</extracomment><translation>Pasos (strides)</translation></message>
<message><source>Strides and dilation together</source><extracomment>tables</extracomment><translation>Pasos y dilatación a la vez</translation></message>
<message><source>Suggest</source><extracomment>window</extracomment><translation>Sugerir</translation></message>
<message><source>Sum of the values given.</source><extracomment>declarations</extracomment><translation>Suma de los valores dados.</translation></message>
<message><source>Summation method</source><extracomment>declarations</extracomment><translation>Método de suma</translation></message>
<message><source>Sums of gradients</source><extracomment>messages</extracomment><translation>Sumas de gradientes</translation></message>
<message><source>Surface</source><extracomment>window</extracomment><translation>Superficie</translation></message>
<message><source>Surgery</source><extracomment>tables</extracomment><translation>Cirugía</translation></message>
<message><source>Swap the activation</source><extracomment>window</extracomment><translation>Cambiar la activación</translation></message>
<message><source>Swap the activation…</source><extracomment>tables</extracomment><translation>Cambiar la activación…</translation></message>
<message><source>Sweep</source><extracomment>window</extracomment><translation>Barrido</translation></message>
<message><source>Sweeps</source><extracomment>window</extracomment><translation>Barridos</translation></message>
<message><source>Switches</source><extracomment>messages</extracomment><translation>Interruptores</translation></message>
<message><source>System</source><extracomment>tables</extracomment><translation>Sistema</translation></message>
<message><source>T mul</source><extracomment>declarations</extracomment><translation>Factor de duración</translation></message>
<message><source>Tab</source><extracomment>window</extracomment><translation>Tabulador</translation></message>
<message><source>Table</source><extracomment>window</extracomment><translation>Tabla</translation></message>
<message><source>Table of batches (*.csv)</source><extracomment>window</extracomment><translation>Tabla de lotes (*.csv)</translation></message>
<message><source>Table of epochs (*.csv)</source><extracomment>window</extracomment><translation>Tabla de épocas (*.csv)</translation></message>
<message><source>Tags</source><extracomment>window</extracomment><translation>Etiquetas</translation></message>
<message><source>Take a network that reads digits, and teach it with few pictures to tell odd from even.</source><extracomment>tables</extracomment><translation>Toma una red que lee cifras y enséñale con pocas imágenes a distinguir pares de impares.</translation></message>
<message><source>Take back: {0} is {1} again</source><extracomment>window</extracomment><translation>Revertir: {0} vuelve a ser {1}</translation></message>
<message><source>Take capital letters for small ones.</source><extracomment>declarations</extracomment><translation>Tomar las mayúsculas por minúsculas.</translation></message>
<message><source>Take its weights</source><extracomment>window</extracomment><translation>Tomar sus pesos</translation></message>
<message><source>Take out and reconnect</source><extracomment>tables</extracomment><translation>Quitar y reconectar</translation></message>
<message><source>Take out layer {0}</source><extracomment>window</extracomment><translation>Quitar la capa {0}</translation></message>
<message><source>Take out of the group</source><extracomment>window</extracomment><translation>Sacar del grupo</translation></message>
<message><source>Take the first tour</source><extracomment>window</extracomment><translation>Hacer el primer recorrido</translation></message>
<message><source>Take weights from a file of Keras or Layerloom, for the layers that it names.</source><extracomment>window</extracomment><translation>Tomar pesos de un archivo de Keras o Layerloom, para las capas que nombra.</translation></message>
<message><source>Take weights from a file, for the layers that it names</source><extracomment>tables</extracomment><translation>Tomar de un archivo los pesos de las capas que nombra</translation></message>
<message><source>Take {0} off the curves</source><extracomment>window</extracomment><translation>Quitar {0} de las curvas</translation></message>
<message><source>Take {0} off the wires</source><extracomment>messages</extracomment><translation>Quitar {0} de los cables</translation></message>
<message><source>Taken as in Keras, where it changes speed alone; here every length runs as one operation.</source><extracomment>declarations</extracomment><translation>Se acepta como en Keras, donde solo cambia la velocidad; aquí cualquier longitud corre como una operación.</translation></message>
<message><source>Taken as they are</source><extracomment>window</extracomment><translation>Tomadas tal cual</translation></message>
<message><source>Taken from</source><extracomment>window</extracomment><translation>Tomado de</translation></message>
<message><source>Takes</source><extracomment>declarations</extracomment><translation>Toma</translation></message>
<message><source>Takes a number</source><extracomment>window</extracomment><translation>Admite un número</translation></message>
<message><source>Takes a whole number</source><extracomment>window</extracomment><translation>Admite un número entero</translation></message>
<message><source>Takes planes off the faces of a volume.</source><extracomment>declarations</extracomment><translation>Quita planos de las caras de un volumen.</translation></message>
<message><source>Takes rows and columns off the edges of an image.</source><extracomment>declarations</extracomment><translation>Quita filas y columnas de los bordes de una imagen.</translation></message>
<message><source>Takes steps off the start and the end of a sequence.</source><extracomment>declarations</extracomment><translation>Quita pasos del principio y del final de una secuencia.</translation></message>
<message><source>Takes the second input from the first, element by element.</source><extracomment>declarations</extracomment><translation>Resta la segunda entrada de la primera, elemento a elemento.</translation></message>
<message><source>Takes whole numbers with commas between them</source><extracomment>window</extracomment><translation>Admite enteros separados por comas</translation></message>
<message><source>Taking the run up</source><extracomment>window</extracomment><translation>Retomando la ejecución</translation></message>
<message><source>Target class ids</source><extracomment>declarations</extracomment><translation>Clases objetivo</translation></message>
<message><source>Target shape</source><extracomment>declarations</extracomment><translation>Forma de destino</translation></message>
<message><source>Targets are class numbers, not one-hot.</source><extracomment>declarations</extracomment><translation>Los objetivos son números de clase, no one-hot.</translation></message>
<message><source>Teal</source><extracomment>tables</extracomment><translation>Verde azulado</translation></message>
<message><source>Tell a warning again</source><extracomment>messages</extracomment><translation>Volver a mostrar un aviso</translation></message>
<message><source>Tell again</source><extracomment>window</extracomment><translation>Volver a avisar</translation></message>
<message><source>Tell again: {0}</source><extracomment>window</extracomment><translation>Volver a avisar: {0}</translation></message>
<message><source>Tell nine speakers apart by the sound of two vowels: data that has an order, and a layer that remembers.</source><extracomment>tables</extracomment><translation>Distingue a nueve hablantes por el sonido de dos vocales: datos con un orden y una capa que recuerda.</translation></message>
<message><source>Templates</source><extracomment>window</extracomment><translation>Plantillas</translation></message>
<message><source>Templates found</source><extracomment>window</extracomment><translation>Plantillas encontradas</translation></message>
<message><source>Templates, own data, trained networks, tours, and what was begun before</source><extracomment>tables</extracomment><translation>Plantillas, datos propios, redes entrenadas, recorridos y lo que se empezó antes</translation></message>
<message><source>TensorBoard logs</source><extracomment>tables</extracomment><translation>Registros de TensorBoard</translation></message>
<message><source>TensorBoard logs in {0}</source><extracomment>window</extracomment><translation>Registros de TensorBoard en {0}</translation></message>
<message><source>Test</source><extracomment>window</extracomment><translation>Prueba</translation></message>
<message><source>Tested with the best weights on {0} samples held out.</source><extracomment>window</extracomment><translation>Probada con los mejores pesos en {0} muestras reservadas.</translation></message>
<message><source>Text</source><extracomment>window</extracomment><translation>Texto</translation></message>
<message><source>Text of the comment</source><extracomment>window</extracomment><translation>Texto del comentario</translation></message>
<message><source>Thaw</source><extracomment>window</extracomment><translation>Descongelar</translation></message>
<message><source>Thaw all layers</source><extracomment>messages</extracomment><translation>Descongelar todas las capas</translation></message>
<message><source>Thaw everything</source><extracomment>tables</extracomment><translation>Descongelar todo</translation></message>
<message><source>Thaw up to here</source><extracomment>tables</extracomment><translation>Descongelar hasta aquí</translation></message>
<message><source>Thaw {0}</source><extracomment>messages</extracomment><translation>Descongelar {0}</translation></message>
<message><source>The JSON in the clipboard breaks off or is wrong at line {0} ({1}).</source><extracomment>messages</extracomment><translation>El JSON del portapapeles se corta o es erróneo en la línea {0} ({1}).</translation></message>
<message><source>The JSON in the clipboard does not describe a network.</source><extracomment>messages</extracomment><translation>El JSON del portapapeles no describe una red.</translation></message>
<message><source>The JSON in the clipboard is nested too deep to be a network.</source><extracomment>messages</extracomment><translation>El JSON del portapapeles está demasiado anidado para ser una red.</translation></message>
<message><source>The activation can never give these numbers, so the loss stays high.</source><extracomment>tables</extracomment><translation>La activación nunca puede dar estos números, así que la pérdida sigue alta.</translation></message>
<message><source>The answer does not change with these words.</source><extracomment>messages</extracomment><translation>La respuesta no cambia con estas palabras.</translation></message>
<message><source>The answer does not change with this input, or it takes whole numbers.</source><extracomment>messages</extracomment><translation>La respuesta no cambia con esta entrada, o admite enteros.</translation></message>
<message><source>The answer does not come from this block.</source><extracomment>messages</extracomment><translation>La respuesta no viene de este bloque.</translation></message>
<message><source>The answers appear here as you draw or type.</source><extracomment>window</extracomment><translation>Las respuestas aparecen aquí mientras dibujas o escribes.</translation></message>
<message><source>The axis decides along which numbers belong together.</source><extracomment>tables</extracomment><translation>El eje decide a lo largo de qué van juntos los números.</translation></message>
<message><source>The backup after epoch {0} is damaged, perhaps by a power cut: the run {1}.</source><extracomment>messages</extracomment><translation>La copia tras la época {0} está dañada, quizá por un corte de luz: la ejecución {1}.</translation></message>
<message><source>The bends of a wire are a wire and a list of places, got {0}.</source><extracomment>messages</extracomment><translation>Las curvas de una conexión son una conexión y una lista de lugares, recibido {0}.</translation></message>
<message><source>The block was not deleted.</source><extracomment>window</extracomment><translation>El bloque no se borró.</translation></message>
<message><source>The block was not renamed.</source><extracomment>window</extracomment><translation>No se cambió el nombre del bloque.</translation></message>
<message><source>The block was not saved.</source><extracomment>window</extracomment><translation>El bloque no se guardó.</translation></message>
<message><source>The block {0} was deleted. Networks that it was put into keep their layers.</source><extracomment>window</extracomment><translation>El bloque {0} se ha borrado. Las redes en las que se puso conservan sus capas.</translation></message>
<message><source>The blocks of the network and their wires. Ctrl and an arrow key go from block to block along the wires, arrows move the chosen blocks, Tab adds a layer. The outline lists everything as a tree.</source><extracomment>window</extracomment><translation>Los bloques de la red y sus conexiones. Ctrl y una flecha van de bloque en bloque por las conexiones, las flechas mueven los bloques elegidos, Tab añade una capa. El esquema lo muestra todo como árbol.</translation></message>
<message><source>The brighter, the more a small change there would change {0}.</source><extracomment>window</extracomment><translation>Cuanto más claro, más cambiaría {0} con un pequeño cambio ahí.</translation></message>
<message><source>The brighter, the more the block saw there of {0}.</source><extracomment>window</extracomment><translation>Cuanto más claro, más vio ahí el bloque de {0}.</translation></message>
<message><source>The canvas</source><extracomment>tables</extracomment><translation>El lienzo</translation></message>
<message><source>The cards show what is in the data: how many samples, which classes and how many of each, what is missing. Columns says which column is put in and which is to be answered. Steps says what is done to the numbers first; figures such as a mean come from the training part alone.</source><extracomment>tables</extracomment><translation>Las tarjetas muestran qué hay en los datos: cuántas muestras, qué clases y cuántas de cada una, qué falta. Columnas dice qué columna entra y cuál hay que responder. Pasos dice qué se hace antes con los números; cifras como una media salen solo de la parte de entrenamiento.</translation></message>
<message><source>The cells, the first to see the input first.</source><extracomment>declarations</extracomment><translation>Las celdas; la primera ve antes la entrada.</translation></message>
<message><source>The change does not start from what the document holds; it was made for another state of it.</source><extracomment>messages</extracomment><translation>El cambio no parte de lo que contiene el documento; se hizo para otro estado.</translation></message>
<message><source>The chosen blocks and all from which data flows to them</source><extracomment>tables</extracomment><translation>Los bloques elegidos y todos aquellos desde los que les llegan datos</translation></message>
<message><source>The chosen blocks and all to which data flows from them</source><extracomment>tables</extracomment><translation>Los bloques elegidos y todos aquellos a los que llegan sus datos</translation></message>
<message><source>The chosen blocks as Python code, to paste into a script or a notebook</source><extracomment>tables</extracomment><translation>Los bloques elegidos como código Python, para pegar en un script o cuaderno</translation></message>
<message><source>The chosen blocks become one block, a network of its own, with their weights</source><extracomment>tables</extracomment><translation>Los bloques elegidos pasan a ser un bloque, una red propia, con sus pesos</translation></message>
<message><source>The chosen blocks become one layer with one set of weights</source><extracomment>tables</extracomment><translation>Los bloques elegidos pasan a ser una capa con los mismos pesos</translation></message>
<message><source>The chosen network</source><extracomment>window</extracomment><translation>La red elegida</translation></message>
<message><source>The chosen wire changes places with the input before it</source><extracomment>tables</extracomment><translation>La conexión elegida cambia de lugar con la entrada anterior</translation></message>
<message><source>The chosen wire changes places with the input behind it</source><extracomment>tables</extracomment><translation>La conexión elegida cambia de lugar con la entrada posterior</translation></message>
<message><source>The clipboard does not hold a part of a network.</source><extracomment>messages</extracomment><translation>El portapapeles no contiene parte de una red.</translation></message>
<message><source>The clipboard holds neither a part of a network, nor the JSON of a Keras model, nor Keras code: {0}{1}</source><extracomment>messages</extracomment><translation>El portapapeles no contiene parte de una red, ni el JSON de un modelo Keras, ni código Keras: {0}{1}</translation></message>
<message><source>The clipboard holds no text.</source><extracomment>messages</extracomment><translation>El portapapeles no contiene texto.</translation></message>
<message><source>The clipboard holds too much text to be a part of a network.</source><extracomment>messages</extracomment><translation>El portapapeles contiene demasiado texto para ser parte de una red.</translation></message>
<message><source>The colour of a group is one of {0}, not {1}.</source><extracomment>messages</extracomment><translation>El color de un grupo es uno de {0}, no {1}.</translation></message>
<message><source>The column of times (empty: the order of rows) or of groups.</source><extracomment>declarations</extracomment><translation>La columna de tiempos (vacío: el orden de las filas) o de grupos.</translation></message>
<message><source>The columns of Input {0} are of very unlike size (the largest {1} times the least).</source><extracomment>messages</extracomment><translation>Las columnas de Input {0} son de tamaño muy desigual (la mayor, {1} veces la menor).</translation></message>
<message><source>The constant of categories: a category of its own.</source><extracomment>declarations</extracomment><translation>La constante de categorías: una categoría propia.</translation></message>
<message><source>The constant.</source><extracomment>declarations</extracomment><translation>La constante.</translation></message>
<message><source>The contrast is multiplied by up to 1 + factor; two numbers: by 1 - the first to 1 + the second.</source><extracomment>declarations</extracomment><translation>El contraste se multiplica por hasta 1 + factor; dos números: de 1 - el primero a 1 + el segundo.</translation></message>
<message><source>The copied part is damaged: a wire leads to a block that is not in it.</source><extracomment>messages</extracomment><translation>La parte copiada está dañada: una conexión lleva a un bloque que no está en ella.</translation></message>
<message><source>The copied part is damaged: its groups stand in each other.</source><extracomment>messages</extracomment><translation>La parte copiada está dañada: sus grupos se contienen entre sí.</translation></message>
<message><source>The copied part is damaged: {0} is not a list.</source><extracomment>messages</extracomment><translation>La parte copiada está dañada: {0} no es una lista.</translation></message>
<message><source>The copied part was made by another version of Layerloom (fragment version {0}).</source><extracomment>messages</extracomment><translation>La parte copiada se hizo con otra versión de Layerloom (versión de fragmento {0}).</translation></message>
<message><source>The copy would be written over {0} itself.</source><extracomment>messages</extracomment><translation>La copia se escribiría sobre el propio {0}.</translation></message>
<message><source>The curve shows how wrong the network is, on the pictures that it learns from and on some that are held back. Lower is better. Wait until the run has ended, or press Stop: what was learned is kept.</source><extracomment>tables</extracomment><translation>La curva muestra cuánto se equivoca la red, con las imágenes de las que aprende y con algunas que se reservan. Más bajo es mejor. Espera a que termine la ejecución o pulsa Detener: lo aprendido se conserva.</translation></message>
<message><source>The curves are in {0}.</source><extracomment>window</extracomment><translation>Las curvas están en {0}.</translation></message>
<message><source>The curves of this run as a picture (SVG, PNG) or as numbers (CSV)</source><extracomment>tables</extracomment><translation>Las curvas de esta ejecución como imagen (SVG, PNG) o como números (CSV)</translation></message>
<message><source>The dashed line joins the runs that no other one beats in both.</source><extracomment>window</extracomment><translation>La línea discontinua une las ejecuciones que ninguna otra supera en ambas cosas.</translation></message>
<message><source>The data are not open yet.</source><extracomment>window</extracomment><translation>Los datos aún no están abiertos.</translation></message>
<message><source>The data first</source><extracomment>tables</extracomment><translation>Primero los datos</translation></message>
<message><source>The data go to the network as they are.</source><extracomment>window</extracomment><translation>Los datos llegan a la red tal cual.</translation></message>
<message><source>The data has nothing to be learnt: no labels and no numbers to predict.</source><extracomment>messages</extracomment><translation>Los datos no tienen nada que aprender: ni etiquetas ni números que predecir.</translation></message>
<message><source>The data have nothing to learn from.</source><extracomment>messages</extracomment><translation>Los datos no tienen nada de lo que aprender.</translation></message>
<message><source>The data have nothing to predict.</source><extracomment>messages</extracomment><translation>Los datos no tienen nada que predecir.</translation></message>
<message><source>The data hold {0} in {1}, row {2}{3}.</source><extracomment>messages</extracomment><translation>Los datos contienen {0} en {1}, fila {2}{3}.</translation></message>
<message><source>The data of Input {0} run from {1}; layers learn best from numbers around 0 to 1.</source><extracomment>messages</extracomment><translation>Los datos de Input {0} van de {1}; las capas aprenden mejor de números en torno a 0 a 1.</translation></message>
<message><source>The data set has no samples to train with.</source><extracomment>messages</extracomment><translation>El conjunto de datos no tiene muestras con que entrenar.</translation></message>
<message><source>The data that are open are 120 digits, each marked odd or even. Far too few to begin with nothing. Choose Run &gt; Fine-tune… (Ctrl+Shift+T).</source><extracomment>tables</extracomment><translation>Los datos abiertos son 120 cifras, marcadas como pares o impares. Muy pocas para empezar de cero. Elige Ejecutar &gt; Ajuste fino… (Ctrl+Mayús+T).</translation></message>
<message><source>The data were not opened: you have cancelled it.</source><extracomment>window</extracomment><translation>No se abrieron los datos: lo has cancelado.</translation></message>
<message><source>The data's mapping holds {0}.</source><extracomment>messages</extracomment><translation>La asignación de los datos contiene {0}.</translation></message>
<message><source>The direction of a layout is 'right' or 'down', not {0}.</source><extracomment>messages</extracomment><translation>La dirección de una disposición es 'right' o 'down', no {0}.</translation></message>
<message><source>The document cannot be changed by an observer while it reports a change.</source><extracomment>messages</extracomment><translation>Un observador no puede cambiar el documento mientras este informa de un cambio.</translation></message>
<message><source>The dot products of two inputs along an axis of each, sample by sample.</source><extracomment>declarations</extracomment><translation>Los productos escalares de dos entradas a lo largo de un eje de cada una, muestra a muestra.</translation></message>
<message><source>The evaluation was cancelled.</source><extracomment>window</extracomment><translation>La evaluación se ha cancelado.</translation></message>
<message><source>The field {0} of {1}: expected {2}, got {3}.</source><extracomment>messages</extracomment><translation>El campo {0} de {1}: se espera {2}, recibido {3}.</translation></message>
<message><source>The figure tells how many flowers it names rightly that it has never seen. Ctrl+S saves your network.</source><extracomment>tables</extracomment><translation>La cifra dice cuántas flores nunca vistas nombra bien. Ctrl+S guarda tu red.</translation></message>
<message><source>The figure tells how often the speaker is named rightly, for recordings that it has never heard.</source><extracomment>tables</extracomment><translation>La cifra dice cuántas veces se nombra bien al hablante, en grabaciones nunca oídas.</translation></message>
<message><source>The figure that must get better.</source><extracomment>tables</extracomment><translation>La cifra que debe mejorar.</translation></message>
<message><source>The figures are measured on samples that were never trained on. A wrong answer with a high percentage is worth a look: often the label is the mistake. The page Runs keeps every run, to compare.</source><extracomment>tables</extracomment><translation>Las cifras se miden con muestras con las que nunca se entrenó. Una respuesta errónea con porcentaje alto merece una mirada: a menudo el error está en la etiqueta. La página Ejecuciones guarda todas, para comparar.</translation></message>
<message><source>The file is not UTF-8; it was read as {0}.</source><extracomment>messages</extracomment><translation>El archivo no es UTF-8; se leyó como {0}.</translation></message>
<message><source>The file; an existing one is replaced.</source><extracomment>declarations</extracomment><translation>El archivo; si existe, se reemplaza.</translation></message>
<message><source>The file; may hold {epoch:02d} and keys of the logs like {val_loss:.2f}.</source><extracomment>declarations</extracomment><translation>El archivo; puede contener {epoch:02d} y claves como {val_loss:.2f}.</translation></message>
<message><source>The first layer of the file goes to the first here, and so on; all of them must fit.</source><extracomment>window</extracomment><translation>La primera capa del archivo va a la primera de aquí, y así sucesivamente; todas deben encajar.</translation></message>
<message><source>The first lines of the file</source><extracomment>window</extracomment><translation>Las primeras líneas del archivo</translation></message>
<message><source>The first minute</source><extracomment>tables</extracomment><translation>El primer minuto</translation></message>
<message><source>The first sample</source><extracomment>window</extracomment><translation>La primera muestra</translation></message>
<message><source>The first two LSTM give back a whole sequence, one vector a step, which the next one reads; the last gives its last vector only. Try: turn return_sequences off in the first one and read the problem that comes.</source><extracomment>tables</extracomment><translation>Las dos primeras LSTM devuelven una secuencia entera, un vector por paso, que lee la siguiente; la última da solo su último vector. Prueba: desactiva return_sequences en la primera y lee el problema que aparece.</translation></message>
<message><source>The folder for the files; one for each run shows runs side by side.</source><extracomment>declarations</extracomment><translation>La carpeta de los archivos; una por ejecución las muestra lado a lado.</translation></message>
<message><source>The folder; one for each run, used by nothing else.</source><extracomment>declarations</extracomment><translation>La carpeta; una por ejecución, que nada más use.</translation></message>
<message><source>The function (softmax: along the last axis).</source><extracomment>declarations</extracomment><translation>La función (softmax: a lo largo del último eje).</translation></message>
<message><source>The gradient fades on its way back: in {0} it is {1} times smaller than in the last layer, so the first layers hardly learn.</source><extracomment>messages</extracomment><translation>El gradiente se desvanece al volver: en {0} es {1} veces menor que en la última capa, así que las primeras capas apenas aprenden.</translation></message>
<message><source>The gradients are huge: together they have a length of {0}, the largest in {1}.</source><extracomment>messages</extracomment><translation>Los gradientes son enormes: juntos tienen longitud {0}, el mayor en {1}.</translation></message>
<message><source>The group {0}</source><extracomment>messages</extracomment><translation>El grupo {0}</translation></message>
<message><source>The group {0} cannot stand in itself.</source><extracomment>messages</extracomment><translation>El grupo {0} no puede estar dentro de sí mismo.</translation></message>
<message><source>The group {0} is not empty; take out what is in it first.</source><extracomment>messages</extracomment><translation>El grupo {0} no está vacío; saca antes lo que contiene.</translation></message>
<message><source>The handbook</source><extracomment>tables</extracomment><translation>El manual</translation></message>
<message><source>The handbook's page on the chosen block, the field or the panel that has the focus</source><extracomment>tables</extracomment><translation>La página del manual sobre el bloque elegido, el campo o el panel que tiene el foco</translation></message>
<message><source>The id {0} is already in use.</source><extracomment>messages</extracomment><translation>El id {0} ya está en uso.</translation></message>
<message><source>The identity matrix.</source><extracomment>declarations</extracomment><translation>La matriz identidad.</translation></message>
<message><source>The images have different sizes ({0}).</source><extracomment>messages</extracomment><translation>Las imágenes tienen tamaños distintos ({0}).</translation></message>
<message><source>The images have different sizes: {0}.</source><extracomment>messages</extracomment><translation>Las imágenes tienen tamaños distintos: {0}.</translation></message>
<message><source>The input</source><extracomment>tables</extracomment><translation>La entrada</translation></message>
<message><source>The input itself above a threshold, zero below it (Konda et al., 2014).</source><extracomment>declarations</extracomment><translation>La entrada misma por encima de un umbral, cero por debajo (Konda et al., 2014).</translation></message>
<message><source>The input itself above zero, a small part of it below.</source><extracomment>declarations</extracomment><translation>La entrada misma por encima de cero, una pequeña parte por debajo.</translation></message>
<message><source>The input itself above zero, an exponential that levels off at -alpha below (Clevert et al., 2015).</source><extracomment>declarations</extracomment><translation>La entrada misma por encima de cero, una exponencial que se aplana en -alpha por debajo (Clevert et al., 2015).</translation></message>
<message><source>The input itself above zero, and below it a part of it that is learnt (He et al., 2015).</source><extracomment>declarations</extracomment><translation>La entrada misma por encima de cero, y por debajo una parte aprendida (He et al., 2015).</translation></message>
<message><source>The input {0} of {1} is already wired.</source><extracomment>messages</extracomment><translation>La entrada {0} de {1} ya está conectada.</translation></message>
<message><source>The inputs go from {0} to {1}, with a mean of {2}: far from 0 and 1, where networks learn well.</source><extracomment>messages</extracomment><translation>Las entradas van de {0} a {1}, con media {2}: lejos de 0 y 1, donde las redes aprenden bien.</translation></message>
<message><source>The inputs of {0} have no order to change.</source><extracomment>messages</extracomment><translation>Las entradas de {0} no tienen orden que cambiar.</translation></message>
<message><source>The inspector shows what the chosen layer can be told. Point at a field to read what it means; F1 opens its page in the handbook. Whatever you change here, Ctrl+Z takes it back.</source><extracomment>tables</extracomment><translation>El inspector muestra lo que se puede ajustar en la capa elegida. Señala un campo para leer qué significa; F1 abre su página en el manual. Lo que cambies aquí, Ctrl+Z lo deshace.</translation></message>
<message><source>The large figure says how many of the pictures it has never seen are read rightly. Below are some of its answers; wrong ones are marked. That is a trained network: save it, export it, or change it and train it again.</source><extracomment>tables</extracomment><translation>La cifra grande dice cuántas de las imágenes nunca vistas lee bien. Debajo hay algunas de sus respuestas; las erróneas están marcadas. Eso es una red entrenada: guárdala, expórtala, o cámbiala y entrénala de nuevo.</translation></message>
<message><source>The largest of its inputs, element by element.</source><extracomment>declarations</extracomment><translation>La mayor de sus entradas, elemento a elemento.</translation></message>
<message><source>The largest value of each channel over all steps.</source><extracomment>declarations</extracomment><translation>El mayor valor de cada canal en todos los pasos.</translation></message>
<message><source>The largest value of each channel over the whole image.</source><extracomment>declarations</extracomment><translation>El mayor valor de cada canal en toda la imagen.</translation></message>
<message><source>The largest value of each channel over the whole volume.</source><extracomment>declarations</extracomment><translation>El mayor valor de cada canal en todo el volumen.</translation></message>
<message><source>The last layer is exchanged for one with as many units as the data has classes: two. Press Train.</source><extracomment>tables</extracomment><translation>La última capa se cambia por una con tantas unidades como clases tienen los datos: dos. Pulsa Entrenar.</translation></message>
<message><source>The last ones</source><extracomment>window</extracomment><translation>Las últimas</translation></message>
<message><source>The last step of each rate but the last.</source><extracomment>declarations</extracomment><translation>El último paso de cada tasa menos la última.</translation></message>
<message><source>The last ten epochs of a run can be gone back to.</source><extracomment>window</extracomment><translation>Se puede volver a las diez últimas épocas de una ejecución.</translation></message>
<message><source>The layer cannot be made with this value.</source><extracomment>tables</extracomment><translation>La capa no se puede crear con este valor.</translation></message>
<message><source>The layer that reads from the end; none: one like the first.</source><extracomment>declarations</extracomment><translation>La capa que lee desde el final; ninguna: una como la primera.</translation></message>
<message><source>The layer that remembers</source><extracomment>tables</extracomment><translation>La capa que recuerda</translation></message>
<message><source>The layer's name in summaries and files.</source><extracomment>window</extracomment><translation>El nombre de la capa en resúmenes y archivos.</translation></message>
<message><source>The layers behind it were trained for the old mean and spread.</source><extracomment>tables</extracomment><translation>Las capas de detrás se entrenaron para la media y dispersión antiguas.</translation></message>
<message><source>The least precision.</source><extracomment>declarations</extracomment><translation>La menor precisión.</translation></message>
<message><source>The least recall.</source><extracomment>declarations</extracomment><translation>La menor exhaustividad.</translation></message>
<message><source>The least share of each side that is kept.</source><extracomment>declarations</extracomment><translation>La menor parte de cada lado que se conserva.</translation></message>
<message><source>The length of weights is held between a minimum and a maximum.</source><extracomment>declarations</extracomment><translation>La longitud de los pesos se mantiene entre un mínimo y un máximo.</translation></message>
<message><source>The line has {0} values, and the network takes {1}.</source><extracomment>messages</extracomment><translation>La línea tiene {0} valores, y la red admite {1}.</translation></message>
<message><source>The line holds something that is no number.</source><extracomment>messages</extracomment><translation>La línea contiene algo que no es un número.</translation></message>
<message><source>The loss compares whole rows of shares.</source><extracomment>tables</extracomment><translation>La pérdida compara filas enteras de partes.</translation></message>
<message><source>The loss does not come down ({0} at first, {1} now): each step throws the weights too far.</source><extracomment>messages</extracomment><translation>La pérdida no baja ({0} al principio, {1} ahora): cada paso lanza los pesos demasiado lejos.</translation></message>
<message><source>The loss falls</source><extracomment>tables</extracomment><translation>La pérdida baja</translation></message>
<message><source>The loss fell with none of the rates. Look at the data and at the last layer first.</source><extracomment>window</extracomment><translation>La pérdida no bajó con ninguna de las tasas. Mira primero los datos y la última capa.</translation></message>
<message><source>The loss looks up a class by its number.</source><extracomment>tables</extracomment><translation>La pérdida busca una clase por su número.</translation></message>
<message><source>The loss of {0} has the weight 0: nothing is learnt for this output.</source><extracomment>messages</extracomment><translation>La pérdida de {0} tiene peso 0: no se aprende nada para esta salida.</translation></message>
<message><source>The loss stands still at {0}: over the last {1} epochs it moved by less than 2 %.</source><extracomment>messages</extracomment><translation>La pérdida está parada en {0}: en las últimas {1} épocas se movió menos del 2 %.</translation></message>
<message><source>The loss takes shares from 0 to 1; other numbers mislead it.</source><extracomment>tables</extracomment><translation>La pérdida toma partes de 0 a 1; otros números la confunden.</translation></message>
<message><source>The loss {0} is set to take raw values (from_logits), and {1} gives them already put through {2}.</source><extracomment>messages</extracomment><translation>La pérdida {0} espera valores sin tratar (from_logits), y {1} los da ya pasados por {2}.</translation></message>
<message><source>The loss {0} of {1} measures distances of numbers, and {2} has the classes {3}{4}.</source><extracomment>messages</extracomment><translation>La pérdida {0} de {1} mide distancias entre números, y {2} tiene las clases {3}{4}.</translation></message>
<message><source>The loss {0} of {1} takes classes counted from 0, and {2} holds {3}.</source><extracomment>messages</extracomment><translation>La pérdida {0} de {1} admite clases contadas desde 0, y {2} contiene {3}.</translation></message>
<message><source>The loss {0} of {1} tells two classes apart, and {2} has {3}.</source><extracomment>messages</extracomment><translation>La pérdida {0} de {1} distingue dos clases, y {2} tiene {3}.</translation></message>
<message><source>The mean of each channel over all steps; padding marked by a mask does not count.</source><extracomment>declarations</extracomment><translation>La media de cada canal en todos los pasos; el relleno enmascarado no cuenta.</translation></message>
<message><source>The mean of each channel over the whole image: a vector of features, whatever the image's size.</source><extracomment>declarations</extracomment><translation>La media de cada canal en toda la imagen: un vector de características, sea cual sea el tamaño.</translation></message>
<message><source>The mean of each channel over the whole volume.</source><extracomment>declarations</extracomment><translation>La media de cada canal en todo el volumen.</translation></message>
<message><source>The mean of its inputs, element by element.</source><extracomment>declarations</extracomment><translation>La media de sus entradas, elemento a elemento.</translation></message>
<message><source>The mean, or means, where they are known; else call adapt.</source><extracomment>declarations</extracomment><translation>La media, o medias, si se conocen; si no, llama a adapt.</translation></message>
<message><source>The metric {0} counts right answers, and the loss measures distances: a number is never exactly right.</source><extracomment>messages</extracomment><translation>La métrica {0} cuenta aciertos, y la pérdida mide distancias: un número nunca acierta exactamente.</translation></message>
<message><source>The model in the clipboard has no layers.</source><extracomment>messages</extracomment><translation>El modelo del portapapeles no tiene capas.</translation></message>
<message><source>The model's configuration is damaged: a layer has no configuration.</source><extracomment>messages</extracomment><translation>La configuración del modelo está dañada: una capa no tiene configuración.</translation></message>
<message><source>The model's configuration is damaged: {0} does not name a layer's output.</source><extracomment>messages</extracomment><translation>La configuración del modelo está dañada: {0} no nombra la salida de una capa.</translation></message>
<message><source>The model's configuration is damaged: {0} reads {1}, which is not there.</source><extracomment>messages</extracomment><translation>La configuración del modelo está dañada: {0} lee {1}, que no está.</translation></message>
<message><source>The name {0} cannot be used: {1}.</source><extracomment>messages</extracomment><translation>El nombre {0} no se puede usar: {1}.</translation></message>
<message><source>The network</source><extracomment>window</extracomment><translation>La red</translation></message>
<message><source>The network and its data have to be there first.</source><extracomment>window</extracomment><translation>Primero tienen que estar la red y sus datos.</translation></message>
<message><source>The network cannot be measured yet. {0}</source><extracomment>window</extracomment><translation>La red aún no se puede medir. {0}</translation></message>
<message><source>The network cannot be trained yet. {0}</source><extracomment>window</extracomment><translation>La red aún no se puede entrenar. {0}</translation></message>
<message><source>The network does not fit these data yet: “{0}” mends that.</source><extracomment>window</extracomment><translation>La red aún no encaja con estos datos: «{0}» lo arregla.</translation></message>
<message><source>The network hardly moves: each batch changes the weights by {0} of their length, and the loss went from {1} to {2}.</source><extracomment>messages</extracomment><translation>La red apenas se mueve: cada lote cambia los pesos un {0} de su longitud, y la pérdida pasó de {1} a {2}.</translation></message>
<message><source>The network has no Flatten.</source><extracomment>messages</extracomment><translation>La red no tiene Flatten.</translation></message>
<message><source>The network has no Input block.</source><extracomment>messages</extracomment><translation>La red no tiene bloque Input.</translation></message>
<message><source>The network has no output yet.</source><extracomment>window</extracomment><translation>La red aún no tiene salida.</translation></message>
<message><source>The network has no output: there is nothing but Input blocks.</source><extracomment>messages</extracomment><translation>La red no tiene salida: solo hay bloques Input.</translation></message>
<message><source>The network has no {0}.</source><extracomment>messages</extracomment><translation>La red no tiene {0}.</translation></message>
<message><source>The network has {0} Inputs that are read.</source><extracomment>messages</extracomment><translation>La red tiene {0} Inputs que se leen.</translation></message>
<message><source>The network has {0} blocks Flatten.</source><extracomment>messages</extracomment><translation>La red tiene {0} bloques Flatten.</translation></message>
<message><source>The network has {0} outputs.</source><extracomment>messages</extracomment><translation>La red tiene {0} salidas.</translation></message>
<message><source>The network is empty: it has no Input block.</source><extracomment>messages</extracomment><translation>La red está vacía: no tiene bloque Input.</translation></message>
<message><source>The network learns its samples by heart: the validation loss was lowest after epoch {0} ({1}) and is {2} now, while the training loss went on falling.</source><extracomment>messages</extracomment><translation>La red aprende sus muestras de memoria: la pérdida de validación fue mínima tras la época {0} ({1}) y ahora es {2}, mientras la de entrenamiento siguió bajando.</translation></message>
<message><source>The network learns to answer with the class that is most frequent.</source><extracomment>tables</extracomment><translation>La red aprende a responder con la clase más frecuente.</translation></message>
<message><source>The network need not choose a filter size: it has 1 x 1, 3 x 3, 5 x 5 and pooling at once, and Concatenate stacks what they find (Szegedy et al., 2014). Try: delete one tower and see what it was worth.</source><extracomment>tables</extracomment><translation>La red no tiene que elegir un tamaño de filtro: tiene 1 x 1, 3 x 3, 5 x 5 y pooling a la vez, y Concatenate apila lo que encuentran (Szegedy et al., 2014). Prueba: borra una torre y mira cuánto valía.</translation></message>
<message><source>The network of {0} cannot be built from what it is fed.</source><extracomment>messages</extracomment><translation>La red de {0} no se puede construir con lo que recibe.</translation></message>
<message><source>The network takes images of {0} channels, and the data has {1}.</source><extracomment>messages</extracomment><translation>La red admite imágenes de {0} canales, y los datos tienen {1}.</translation></message>
<message><source>The network takes no picture.</source><extracomment>messages</extracomment><translation>La red no admite imágenes.</translation></message>
<message><source>The network takes {0}, and the data has {1}: they cannot be fitted.</source><extracomment>messages</extracomment><translation>La red admite {0}, y los datos tienen {1}: no se pueden ajustar.</translation></message>
<message><source>The network then takes larger images and gives a map of classes</source><extracomment>tables</extracomment><translation>La red admite entonces imágenes mayores y da un mapa de clases</translation></message>
<message><source>The network to graft has no Input that something reads.</source><extracomment>messages</extracomment><translation>La red que injertar no tiene ningún Input que algo lea.</translation></message>
<message><source>The new order of the axes, counted from 1; the batch is not among them.</source><extracomment>declarations</extracomment><translation>El nuevo orden de los ejes, contando desde 1; el lote no está entre ellos.</translation></message>
<message><source>The new rate is the old one times this.</source><extracomment>declarations</extracomment><translation>La tasa nueva es la antigua por esto.</translation></message>
<message><source>The next one (Down)</source><extracomment>window</extracomment><translation>El siguiente (Abajo)</translation></message>
<message><source>The next run begins with fresh weights</source><extracomment>tables</extracomment><translation>La próxima ejecución empieza con pesos nuevos</translation></message>
<message><source>The next sample</source><extracomment>window</extracomment><translation>La muestra siguiente</translation></message>
<message><source>The normalisation takes the mean away, and the bias with it.</source><extracomment>tables</extracomment><translation>La normalización quita la media, y el sesgo con ella.</translation></message>
<message><source>The number of classes is {0}.</source><extracomment>messages</extracomment><translation>El número de clases es {0}.</translation></message>
<message><source>The numbers that {0} is to predict run from {1}, and a fresh layer answers with numbers around 0.</source><extracomment>messages</extracomment><translation>Los números que {0} debe predecir van de {1}, y una capa nueva responde con números en torno a 0.</translation></message>
<message><source>The one before (Up)</source><extracomment>window</extracomment><translation>El anterior (Arriba)</translation></message>
<message><source>The other settings hold from the next run on.</source><extracomment>window</extracomment><translation>Los demás ajustes valen desde la próxima ejecución.</translation></message>
<message><source>The output is not yet a probability.</source><extracomment>declarations</extracomment><translation>La salida aún no es una probabilidad.</translation></message>
<message><source>The output is not yet a probability: the loss applies sigmoid or softmax.</source><extracomment>declarations</extracomment><translation>La salida aún no es una probabilidad: la pérdida aplica sigmoid o softmax.</translation></message>
<message><source>The page for data</source><extracomment>tables</extracomment><translation>La página de datos</translation></message>
<message><source>The panel Weights shows the filters of the chosen layer. Light and dark next to each other is an edge that the filter looks for. Deeper layers look for combinations of such edges.</source><extracomment>tables</extracomment><translation>El panel Pesos muestra los filtros de la capa elegida. Claro y oscuro juntos es un borde que el filtro busca. Las capas más profundas buscan combinaciones de esos bordes.</translation></message>
<message><source>The part of {0}</source><extracomment>window</extracomment><translation>El papel de {0}</translation></message>
<message><source>The pasted code is too long to be a network.</source><extracomment>messages</extracomment><translation>El código pegado es demasiado largo para ser una red.</translation></message>
<message><source>The pasted code makes no layers.</source><extracomment>messages</extracomment><translation>El código pegado no crea capas.</translation></message>
<message><source>The pasted text is not Python code ({0}).</source><extracomment>messages</extracomment><translation>El texto pegado no es código Python ({0}).</translation></message>
<message><source>The path to post to.</source><extracomment>declarations</extracomment><translation>La ruta a la que se envía.</translation></message>
<message><source>The project does not read back as it was written; nothing was saved.</source><extracomment>messages</extracomment><translation>El proyecto no se lee como se escribió; no se guardó nada.</translation></message>
<message><source>The published weights of {0} are not on this computer and cannot be downloaded: {1}.</source><extracomment>messages</extracomment><translation>Los pesos publicados de {0} no están en este equipo y no se pueden descargar: {1}.</translation></message>
<message><source>The rate falls along half a cosine, after an optional warm-up (Loshchilov and Hutter, 2017).</source><extracomment>declarations</extracomment><translation>La tasa baja por medio coseno, tras un calentamiento opcional (Loshchilov y Hutter, 2017).</translation></message>
<message><source>The rate falls like 1 over the time.</source><extracomment>declarations</extracomment><translation>La tasa baja como 1 entre el tiempo.</translation></message>
<message><source>The rate goes from one value to another along a power of the remaining time.</source><extracomment>declarations</extracomment><translation>La tasa va de un valor a otro según una potencia del tiempo restante.</translation></message>
<message><source>The rate is multiplied by a factor every so many steps.</source><extracomment>declarations</extracomment><translation>La tasa se multiplica por un factor cada tantos pasos.</translation></message>
<message><source>The rates, one more than boundaries.</source><extracomment>declarations</extracomment><translation>Las tasas, una más que los límites.</translation></message>
<message><source>The recurrent layer that reads the sequence.</source><extracomment>declarations</extracomment><translation>La capa recurrente que lee la secuencia.</translation></message>
<message><source>The report is in {0}.</source><extracomment>window</extracomment><translation>El informe está en {0}.</translation></message>
<message><source>The row is left out</source><extracomment>window</extracomment><translation>La fila se deja fuera</translation></message>
<message><source>The run ends before anything was learnt.</source><extracomment>tables</extracomment><translation>La ejecución termina antes de aprender nada.</translation></message>
<message><source>The run failed with {0}.</source><extracomment>messages</extracomment><translation>La ejecución falló con {0}.</translation></message>
<message><source>The run is deleted.</source><extracomment>window</extracomment><translation>La ejecución se ha borrado.</translation></message>
<message><source>The run would be slow, or end for want of memory.</source><extracomment>tables</extracomment><translation>La ejecución sería lenta o acabaría por falta de memoria.</translation></message>
<message><source>The run {0} cannot be read: {1}.</source><extracomment>messages</extracomment><translation>La ejecución {0} no se puede leer: {1}.</translation></message>
<message><source>The run {0} is not among the deleted ones.</source><extracomment>messages</extracomment><translation>La ejecución {0} no está entre las borradas.</translation></message>
<message><source>The run {0} is still training.</source><extracomment>messages</extracomment><translation>La ejecución {0} aún está entrenando.</translation></message>
<message><source>The run {0} was interrupted after epoch {1} of {2}.</source><extracomment>window</extracomment><translation>La ejecución {0} se interrumpió tras la época {1} de {2}.</translation></message>
<message><source>The same for the width; none: as the height, so that nothing is stretched.</source><extracomment>declarations</extracomment><translation>Lo mismo para la anchura; ninguno: como la altura, para que nada se estire.</translation></message>
<message><source>The same seed proposes the same values</source><extracomment>window</extracomment><translation>La misma semilla propone los mismos valores</translation></message>
<message><source>The same way a network from File &gt; Ready-made networks… is taught your own pictures: open your data, choose the network in Fine-tune…, and train.</source><extracomment>tables</extracomment><translation>Igual se enseñan tus propias imágenes a una red de Archivo &gt; Redes ya hechas…: abre tus datos, elige la red en Ajuste fino… y entrena.</translation></message>
<message><source>The sample before</source><extracomment>window</extracomment><translation>La muestra anterior</translation></message>
<message><source>The samples have no column {0}.</source><extracomment>messages</extracomment><translation>Las muestras no tienen columna {0}.</translation></message>
<message><source>The saved weights of {0} have other shapes than it has now; it starts anew.</source><extracomment>messages</extracomment><translation>Los pesos guardados de {0} tienen formas distintas de las actuales; empieza de nuevo.</translation></message>
<message><source>The second finds nothing left to do.</source><extracomment>tables</extracomment><translation>La segunda no encuentra nada que hacer.</translation></message>
<message><source>The second works on what the first has already cut or squeezed.</source><extracomment>tables</extracomment><translation>La segunda actúa sobre lo que la primera ya cortó o comprimió.</translation></message>
<message><source>The server's address: http or https.</source><extracomment>declarations</extracomment><translation>La dirección del servidor: http o https.</translation></message>
<message><source>The share of rows that is held out to test.</source><extracomment>declarations</extracomment><translation>La parte de las filas que se reserva para probar.</translation></message>
<message><source>The share of samples, from 0 to less than 1, that is kept for the evaluation.</source><extracomment>window</extracomment><translation>La parte de las muestras, de 0 a menos de 1, que se reserva para la evaluación.</translation></message>
<message><source>The share of the rest that validates each epoch; empty: what the training settings say.</source><extracomment>declarations</extracomment><translation>La parte del resto que valida cada época; vacío: lo que digan los ajustes de entrenamiento.</translation></message>
<message><source>The share of the training data, from 0 to less than 1, that is kept back to validate each epoch.</source><extracomment>tables</extracomment><translation>La parte de los datos de entrenamiento, de 0 a menos de 1, que se reserva para validar cada época.</translation></message>
<message><source>The share of this loss in the sum.</source><extracomment>window</extracomment><translation>La parte de esta pérdida en la suma.</translation></message>
<message><source>The share of units that give 0 for every sample that was looked at.</source><extracomment>window</extracomment><translation>La parte de las unidades que dan 0 para cada muestra mirada.</translation></message>
<message><source>The sign before fractions: 3.5 or 3,5</source><extracomment>window</extracomment><translation>El signo ante los decimales: 3.5 o 3,5</translation></message>
<message><source>The sign between two cells</source><extracomment>window</extracomment><translation>El signo entre dos celdas</translation></message>
<message><source>The size of this output is not known before it is computed.</source><extracomment>messages</extracomment><translation>El tamaño de esta salida no se conoce antes de calcularla.</translation></message>
<message><source>The smallest of its inputs, element by element.</source><extracomment>declarations</extracomment><translation>La menor de sus entradas, elemento a elemento.</translation></message>
<message><source>The starter project</source><extracomment>window</extracomment><translation>El proyecto inicial</translation></message>
<message><source>The step could not be measured.</source><extracomment>window</extracomment><translation>No se pudo medir el paso.</translation></message>
<message><source>The sweep and its runs ({0}) are deleted.</source><extracomment>window</extracomment><translation>El barrido y sus ejecuciones ({0}) se han borrado.</translation></message>
<message><source>The sweep has ended</source><extracomment>window</extracomment><translation>El barrido ha terminado</translation></message>
<message><source>The sweep watches {0}, which the runs do not have: they have {1}.</source><extracomment>messages</extracomment><translation>El barrido vigila {0}, que las ejecuciones no tienen: tienen {1}.</translation></message>
<message><source>The sweep {0} cannot be read: {1}.</source><extracomment>messages</extracomment><translation>El barrido {0} no se puede leer: {1}.</translation></message>
<message><source>The sweep {0} is not among the deleted ones.</source><extracomment>messages</extracomment><translation>El barrido {0} no está entre los borrados.</translation></message>
<message><source>The target's own past is seen too.</source><extracomment>declarations</extracomment><translation>También se ve el pasado del propio objetivo.</translation></message>
<message><source>The targets have no classes to balance.</source><extracomment>window</extracomment><translation>Los objetivos no tienen clases que equilibrar.</translation></message>
<message><source>The threshold.</source><extracomment>declarations</extracomment><translation>El umbral.</translation></message>
<message><source>The time of each block in a step of training, on a batch of the data</source><extracomment>tables</extracomment><translation>El tiempo de cada bloque en un paso de entrenamiento, con un lote de los datos</translation></message>
<message><source>The trained weights of {0} are missing: there is no {1} beside it.</source><extracomment>messages</extracomment><translation>Faltan los pesos entrenados de {0}: no hay {1} a su lado.</translation></message>
<message><source>The truth of this output is not among the data.</source><extracomment>window</extracomment><translation>La verdad de esta salida no está entre los datos.</translation></message>
<message><source>The two directions in which the answers vary most: distances keep their meaning.</source><extracomment>window</extracomment><translation>Las dos direcciones en que más varían las respuestas: las distancias conservan su sentido.</translation></message>
<message><source>The value to watch, a key of the history.</source><extracomment>declarations</extracomment><translation>El valor que vigilar, una clave del historial.</translation></message>
<message><source>The value.</source><extracomment>declarations</extracomment><translation>El valor.</translation></message>
<message><source>The values of run {0} are set. Undo takes them back.</source><extracomment>window</extracomment><translation>Los valores de la ejecución {0} están puestos. Deshacer los retira.</translation></message>
<message><source>The variance, or variances, where they are known; else call adapt.</source><extracomment>declarations</extracomment><translation>La varianza, o varianzas, si se conocen; si no, llama a adapt.</translation></message>
<message><source>The way down finds what is there, the way up says where, and the wires across bring fine edges back (Ronneberger et al., 2015). Try: cut the wires across and look at the masks at the last node.</source><extracomment>tables</extracomment><translation>El camino de bajada encuentra qué hay, el de subida dice dónde, y los cables que cruzan devuelven los bordes finos (Ronneberger et al., 2015). Prueba: corta los cables que cruzan y mira las máscaras en el último nodo.</translation></message>
<message><source>The weights in {0} are damaged, or are not those of {1}.</source><extracomment>messages</extracomment><translation>Los pesos de {0} están dañados, o no son los de {1}.</translation></message>
<message><source>The weights in {0} are damaged: they are not those that were saved.</source><extracomment>messages</extracomment><translation>Los pesos de {0} están dañados: no son los que se guardaron.</translation></message>
<message><source>The weights in {0} are not whole.</source><extracomment>messages</extracomment><translation>Los pesos de {0} no están completos.</translation></message>
<message><source>The weights in {0} are stored in a way that Layerloom does not write.</source><extracomment>messages</extracomment><translation>Los pesos de {0} están guardados de un modo que Layerloom no escribe.</translation></message>
<message><source>The weights in {0} cannot be read; the file is damaged ({1}).</source><extracomment>messages</extracomment><translation>Los pesos de {0} no se pueden leer; el archivo está dañado ({1}).</translation></message>
<message><source>The weights in {0} cannot be read; the file is damaged.</source><extracomment>messages</extracomment><translation>Los pesos de {0} no se pueden leer; el archivo está dañado.</translation></message>
<message><source>The weights of {0} are not those of its network.</source><extracomment>messages</extracomment><translation>Los pesos de {0} no son los de su red.</translation></message>
<message><source>The weights of {0} are those of the block it re-uses.</source><extracomment>messages</extracomment><translation>Los pesos de {0} son los del bloque que reutiliza.</translation></message>
<message><source>The weights of {0} have changed since.</source><extracomment>messages</extracomment><translation>Los pesos de {0} han cambiado desde entonces.</translation></message>
<message><source>The weights of {0} were not loaded.</source><extracomment>window</extracomment><translation>Los pesos de {0} no se cargaron.</translation></message>
<message><source>The wires go round in a circle through {0}.</source><extracomment>messages</extracomment><translation>Las conexiones van en círculo por {0}.</translation></message>
<message><source>The {0} images in “{1}” are trained with; a part of all of them validates.</source><extracomment>messages</extracomment><translation>Con las {0} imágenes de «{1}» se entrena; una parte de todas valida.</translation></message>
<message><source>The {0} in the clipboard has no configuration.</source><extracomment>messages</extracomment><translation>{0} del portapapeles no tiene configuración.</translation></message>
<message><source>The {0} of the pasted code is fed {1} tensors; it takes {2}.</source><extracomment>messages</extracomment><translation>{0} del código pegado recibe {1} tensores; admite {2}.</translation></message>
<message><source>The {0} samples to validate with are trained with; a part of all of them validates.</source><extracomment>messages</extracomment><translation>Con las {0} muestras de validación se entrena; una parte de todas valida.</translation></message>
<message><source>There are fewer than 10 samples of {0}.</source><extracomment>messages</extracomment><translation>Hay menos de 10 muestras de {0}.</translation></message>
<message><source>There are no blocks to write as code.</source><extracomment>messages</extracomment><translation>No hay bloques que escribir como código.</translation></message>
<message><source>There are no curves yet. Press Train first.</source><extracomment>window</extracomment><translation>Aún no hay curvas. Pulsa antes Entrenar.</translation></message>
<message><source>There are no folders of classes; they are taken from the names of the files.</source><extracomment>messages</extracomment><translation>No hay carpetas de clases; se toman de los nombres de los archivos.</translation></message>
<message><source>There are no images in {0}.</source><extracomment>messages</extracomment><translation>No hay imágenes en {0}.</translation></message>
<message><source>There are no images in {0}{1}</source><extracomment>messages</extracomment><translation>No hay imágenes en {0}{1}</translation></message>
<message><source>There are no settings called {0}; there are {1}.</source><extracomment>messages</extracomment><translation>No hay ajustes llamados {0}; hay {1}.</translation></message>
<message><source>There are no words in this sample.</source><extracomment>messages</extracomment><translation>No hay palabras en esta muestra.</translation></message>
<message><source>There are no {0} samples.</source><extracomment>messages</extracomment><translation>No hay muestras ({0}).</translation></message>
<message><source>There is a block called {0} already.</source><extracomment>messages</extracomment><translation>Ya hay un bloque llamado {0}.</translation></message>
<message><source>There is already a block named {0}.</source><extracomment>messages</extracomment><translation>Ya hay un bloque con el nombre {0}.</translation></message>
<message><source>There is no BatchNormalization to fold.</source><extracomment>messages</extracomment><translation>No hay BatchNormalization que integrar.</translation></message>
<message><source>There is no backup of epoch {0}.</source><extracomment>messages</extracomment><translation>No hay copia de la época {0}.</translation></message>
<message><source>There is no block called {0}.</source><extracomment>messages</extracomment><translation>No hay ningún bloque llamado {0}.</translation></message>
<message><source>There is no block {0} in this document.</source><extracomment>messages</extracomment><translation>No hay bloque {0} en este documento.</translation></message>
<message><source>There is no bundled data set {0}.</source><extracomment>messages</extracomment><translation>No hay conjunto incluido {0}.</translation></message>
<message><source>There is no callback {0} to train with.</source><extracomment>messages</extracomment><translation>No hay callback {0} con que entrenar.</translation></message>
<message><source>There is no comment {0} in this document.</source><extracomment>messages</extracomment><translation>No hay comentario {0} en este documento.</translation></message>
<message><source>There is no convolution to look at.</source><extracomment>messages</extracomment><translation>No hay convolución que mirar.</translation></message>
<message><source>There is no copy of these data to be written.</source><extracomment>messages</extracomment><translation>De estos datos no se puede escribir una copia.</translation></message>
<message><source>There is no file {0}.</source><extracomment>messages</extracomment><translation>No existe el archivo {0}.</translation></message>
<message><source>There is no folder to keep blocks in.</source><extracomment>messages</extracomment><translation>No hay carpeta donde guardar bloques.</translation></message>
<message><source>There is no generated set {0}.</source><extracomment>messages</extracomment><translation>No hay conjunto generado {0}.</translation></message>
<message><source>There is no group {0} in this document.</source><extracomment>messages</extracomment><translation>No hay grupo {0} en este documento.</translation></message>
<message><source>There is no network yet: one click makes one that suits the data.</source><extracomment>window</extracomment><translation>Aún no hay red: un clic crea una adecuada a los datos.</translation></message>
<message><source>There is no other run yet.</source><extracomment>window</extracomment><translation>Aún no hay otra ejecución.</translation></message>
<message><source>There is no ready-made network called {0}.</source><extracomment>messages</extracomment><translation>No hay red ya hecha llamada {0}.</translation></message>
<message><source>There is no row before the first.</source><extracomment>tables</extracomment><translation>No hay fila antes de la primera.</translation></message>
<message><source>There is no row between two rows.</source><extracomment>tables</extracomment><translation>No hay fila entre dos filas.</translation></message>
<message><source>There is no run yet to report of. Press Train first.</source><extracomment>window</extracomment><translation>Aún no hay ninguna ejecución de la que informar. Pulsa antes Entrenar.</translation></message>
<message><source>There is no run {0} in {1}.</source><extracomment>messages</extracomment><translation>No hay ejecución {0} en {1}.</translation></message>
<message><source>There is no sample {0}: the data have {1}.</source><extracomment>messages</extracomment><translation>No hay muestra {0}: los datos tienen {1}.</translation></message>
<message><source>There is no source of data called {0}.</source><extracomment>messages</extracomment><translation>No hay fuente de datos llamada {0}.</translation></message>
<message><source>There is no step called {0}.</source><extracomment>window</extracomment><translation>No hay ningún paso llamado {0}.</translation></message>
<message><source>There is no wire from {0} to {1} to bend.</source><extracomment>messages</extracomment><translation>No hay conexión de {0} a {1} que doblar.</translation></message>
<message><source>There is no wire from {0} to {1} to remove.</source><extracomment>messages</extracomment><translation>No hay conexión de {0} a {1} que quitar.</translation></message>
<message><source>There is not enough memory for this run. Use smaller batches, or a smaller network.</source><extracomment>messages</extracomment><translation>No hay memoria suficiente para esta ejecución. Usa lotes menores, o una red menor.</translation></message>
<message><source>There is nothing called {0} to vary.</source><extracomment>messages</extracomment><translation>No hay nada llamado {0} que variar.</translation></message>
<message><source>There is nothing to wire among the chosen blocks.</source><extracomment>messages</extracomment><translation>Entre los bloques elegidos no hay nada que unir.</translation></message>
<message><source>These blocks lead nowhere.</source><extracomment>messages</extracomment><translation>Estos bloques no llevan a ninguna parte.</translation></message>
<message><source>Theta</source><extracomment>declarations</extracomment><translation>Theta</translation></message>
<message><source>Thin blocks that widen inside; made for telephones.</source><extracomment>declarations</extracomment><translation>Bloques finos que se ensanchan por dentro; hechos para teléfonos.</translation></message>
<message><source>This could not be changed while the run lasts. {0}</source><extracomment>messages</extracomment><translation>Esto no se pudo cambiar durante la ejecución. {0}</translation></message>
<message><source>This is a network</source><extracomment>tables</extracomment><translation>Esto es una red</translation></message>
<message><source>This is no dimension of a sweep: {0}.</source><extracomment>messages</extracomment><translation>Esto no es una dimensión de un barrido: {0}.</translation></message>
<message><source>This is no plan of a sweep: {0}.</source><extracomment>messages</extracomment><translation>Esto no es el plan de un barrido: {0}.</translation></message>
<message><source>This layer has no weights.</source><extracomment>window</extracomment><translation>Esta capa no tiene pesos.</translation></message>
<message><source>This network already reads all ten digits; its weights came with it. Its first layers know what strokes look like, and that is worth keeping.</source><extracomment>tables</extracomment><translation>Esta red ya lee las diez cifras; sus pesos vinieron con ella. Sus primeras capas saben cómo son los trazos, y eso merece conservarse.</translation></message>
<message><source>This run ended before its first epoch: nothing was kept to go on from.</source><extracomment>window</extracomment><translation>Esta ejecución terminó antes de su primera época: no se guardó nada desde lo que seguir.</translation></message>
<message><source>This run is not kept any further: {0}. The training goes on.</source><extracomment>messages</extracomment><translation>Esta ejecución ya no se guarda: {0}. El entrenamiento sigue.</translation></message>
<message><source>This run was not kept to its end. {0}</source><extracomment>messages</extracomment><translation>Esta ejecución no se guardó hasta su final. {0}</translation></message>
<message><source>This run will not be kept. {0}</source><extracomment>window</extracomment><translation>Esta ejecución no se guardará. {0}</translation></message>
<message><source>This step changes nothing here: there is no column that it fits.</source><extracomment>messages</extracomment><translation>Este paso no cambia nada aquí: no hay columna a la que convenga.</translation></message>
<message><source>This would make a circle: {0} already leads to {1}.</source><extracomment>messages</extracomment><translation>Esto haría un círculo: {0} ya lleva a {1}.</translation></message>
<message><source>This {0} does not describe a model: it names no layers.</source><extracomment>messages</extracomment><translation>Este {0} no describe un modelo: no nombra capas.</translation></message>
<message><source>This {0} does not describe a model: {1}</source><extracomment>messages</extracomment><translation>Este {0} no describe un modelo: {1}</translation></message>
<message><source>Threads</source><extracomment>tables</extracomment><translation>Hilos</translation></message>
<message><source>Three LSTM layers, one on the other.</source><extracomment>tables</extracomment><translation>Tres capas LSTM, una sobre otra.</translation></message>
<message><source>Three kinds of iris told apart by four measures.</source><extracomment>tables</extracomment><translation>Tres especies de iris distinguidas por cuatro medidas.</translation></message>
<message><source>Three units</source><extracomment>tables</extracomment><translation>Tres unidades</translation></message>
<message><source>Threshold</source><extracomment>declarations</extracomment><translation>Umbral</translation></message>
<message><source>Thresholds</source><extracomment>declarations</extracomment><translation>Umbrales</translation></message>
<message><source>Thresholds at which decisions are counted.</source><extracomment>declarations</extracomment><translation>Umbrales en los que se cuentan las decisiones.</translation></message>
<message><source>Thresholds between 0 and 1 at which decisions are counted.</source><extracomment>declarations</extracomment><translation>Umbrales entre 0 y 1 en los que se cuentan las decisiones.</translation></message>
<message><source>Thresholds of one's own.</source><extracomment>declarations</extracomment><translation>Umbrales propios.</translation></message>
<message><source>Tick the fields to vary. The network is trained again and again with other values of them.</source><extracomment>window</extracomment><translation>Marca los campos que se varían. La red se entrena una y otra vez con otros valores.</translation></message>
<message><source>Timeline of one step</source><extracomment>window</extracomment><translation>Línea de tiempo de un paso</translation></message>
<message><source>To be written: {0}</source><extracomment>window</extracomment><translation>Por escribir: {0}</translation></message>
<message><source>Together</source><extracomment>window</extracomment><translation>En conjunto</translation></message>
<message><source>Too many weights in one layer</source><extracomment>tables</extracomment><translation>Demasiados pesos en una capa</translation></message>
<message><source>Took</source><extracomment>window</extracomment><translation>Duración</translation></message>
<message><source>Top and bottom change places in half of the images.</source><extracomment>declarations</extracomment><translation>Arriba y abajo cambian de lugar en la mitad de las imágenes.</translation></message>
<message><source>Top edges</source><extracomment>tables</extracomment><translation>Bordes superiores</translation></message>
<message><source>Top k</source><extracomment>declarations</extracomment><translation>Los k mejores</translation></message>
<message><source>Total</source><extracomment>window</extracomment><translation>Total</translation></message>
<message><source>Train</source><extracomment>window</extracomment><translation>Entrenar</translation></message>
<message><source>Train from here</source><extracomment>window</extracomment><translation>Entrenar desde aquí</translation></message>
<message><source>Train further, or again from an earlier epoch</source><extracomment>window</extracomment><translation>Entrenar más, o de nuevo desde una época anterior</translation></message>
<message><source>Train in {0} pieces</source><extracomment>window</extracomment><translation>Entrenar en {0} partes</translation></message>
<message><source>Train it</source><extracomment>tables</extracomment><translation>Entrénala</translation></message>
<message><source>Train more</source><extracomment>window</extracomment><translation>Entrenar más</translation></message>
<message><source>Train on</source><extracomment>window</extracomment><translation>Seguir entrenando</translation></message>
<message><source>Train on…</source><extracomment>window</extracomment><translation>Seguir entrenando…</translation></message>
<message><source>Train the network, or evaluate it as it is.</source><extracomment>window</extracomment><translation>Entrena la red, o evalúala tal como está.</translation></message>
<message><source>Train the network, then press Evaluate to see where it is right and wrong.</source><extracomment>window</extracomment><translation>Entrena la red y pulsa Evaluar para ver dónde acierta y dónde falla.</translation></message>
<message><source>Train with other values of some fields, and find the best ones</source><extracomment>tables</extracomment><translation>Entrenar con otros valores de algunos campos y encontrar los mejores</translation></message>
<message><source>Train, up to the failure</source><extracomment>window</extracomment><translation>Entrenar, hasta el fallo</translation></message>
<message><source>Train: {0} epochs</source><extracomment>window</extracomment><translation>Entrenar: {0} épocas</translation></message>
<message><source>Trainable</source><extracomment>window</extracomment><translation>Entrenable</translation></message>
<message><source>Trained networks</source><extracomment>tables</extracomment><translation>Redes entrenadas</translation></message>
<message><source>Trained weights</source><extracomment>window</extracomment><translation>Pesos entrenados</translation></message>
<message><source>Trained weights that go; undo brings them back:</source><extracomment>window</extracomment><translation>Pesos entrenados que se pierden; deshacer los recupera:</translation></message>
<message><source>Trained weights, and first ones drawn with seed {0}</source><extracomment>window</extracomment><translation>Pesos entrenados, y primeros sorteados con semilla {0}</translation></message>
<message><source>Trained {0} epochs</source><extracomment>window</extracomment><translation>Entrenadas {0} épocas</translation></message>
<message><source>Training</source><extracomment>window</extracomment><translation>Entrenamiento</translation></message>
<message><source>Training began</source><extracomment>window</extracomment><translation>El entrenamiento empezó</translation></message>
<message><source>Training changes trainable weights alone: the network would stay as it is.</source><extracomment>tables</extracomment><translation>Entrenar cambia solo pesos entrenables: la red quedaría igual.</translation></message>
<message><source>Training curves</source><extracomment>window</extracomment><translation>Curvas de entrenamiento</translation></message>
<message><source>Training data</source><extracomment>window</extracomment><translation>Datos de entrenamiento</translation></message>
<message><source>Training, epoch {0}</source><extracomment>window</extracomment><translation>Entrenamiento, época {0}</translation></message>
<message><source>Trains a copy of the network for a moment with rates that grow, and sees which suits.</source><extracomment>window</extracomment><translation>Entrena un momento una copia de la red con tasas crecientes y ve cuál conviene.</translation></message>
<message><source>Transformer encoder</source><extracomment>tables</extracomment><translation>Codificador Transformer</translation></message>
<message><source>Treat id 0 as padding, which layers after it leave out.</source><extracomment>declarations</extracomment><translation>Tratar el id 0 como relleno, que las capas siguientes omiten.</translation></message>
<message><source>Truncated normal of variance 1 / inputs, made for SELU (LeCun et al., 1998).</source><extracomment>declarations</extracomment><translation>Normal truncada de varianza 1 / entradas, hecha para SELU (LeCun et al., 1998).</translation></message>
<message><source>Truncated normal of variance 2 / (inputs + outputs) (Glorot and Bengio, 2010).</source><extracomment>declarations</extracomment><translation>Normal truncada de varianza 2 / (entradas + salidas) (Glorot y Bengio, 2010).</translation></message>
<message><source>Truncated normal of variance 2 / inputs, made for ReLU (He et al., 2015).</source><extracomment>declarations</extracomment><translation>Normal truncada de varianza 2 / entradas, hecha para ReLU (He et al., 2015).</translation></message>
<message><source>Try another learning rate (let it be found), begin with random weights that are not all alike, look whether samples and targets belong together, or use a larger network.</source><extracomment>messages</extracomment><translation>Prueba otra tasa de aprendizaje (deja que se busque), empieza con pesos aleatorios no todos iguales, mira si muestras y objetivos se corresponden, o usa una red mayor.</translation></message>
<message><source>Try it</source><extracomment>window</extracomment><translation>Probar</translation></message>
<message><source>Try: {0}</source><extracomment>window</extracomment><translation>Prueba: {0}</translation></message>
<message><source>Trying the step</source><extracomment>window</extracomment><translation>Probando el paso</translation></message>
<message><source>Turkish (Windows-1254)</source><extracomment>window</extracomment><translation>Turco (Windows-1254)</translation></message>
<message><source>Turn from_logits off</source><extracomment>messages</extracomment><translation>Desactivar from_logits</translation></message>
<message><source>Turn on Show data at nodes and choose a block to see what comes out of it.</source><extracomment>window</extracomment><translation>Activa «Mostrar datos en los nodos» y elige un bloque para ver lo que sale de él.</translation></message>
<message><source>Turn shuffling off</source><extracomment>messages</extracomment><translation>Desactivar la mezcla</translation></message>
<message><source>Turns</source><extracomment>window</extracomment><translation>Vueltas</translation></message>
<message><source>Turns each image by an angle of its own while training.</source><extracomment>declarations</extracomment><translation>Gira cada imagen un ángulo propio al entrenar.</translation></message>
<message><source>Turns each image by an angle of its own.</source><extracomment>declarations</extracomment><translation>Gira cada imagen un ángulo propio.</translation></message>
<message><source>Turns ids into vectors of zeros and ones, or of counts.</source><extracomment>declarations</extracomment><translation>Convierte ids en vectores de ceros y unos, o de recuentos.</translation></message>
<message><source>Turns numbers into shares that sum to 1 along an axis.</source><extracomment>declarations</extracomment><translation>Convierte números en partes que suman 1 a lo largo de un eje.</translation></message>
<message><source>Turns numbers into the bin they fall into, between boundaries given or found in the data by `adapt`.</source><extracomment>declarations</extracomment><translation>Convierte números en el intervalo en que caen, entre límites dados o hallados por `adapt`.</translation></message>
<message><source>Turns whole numbers (words, categories) into vectors that are learnt.</source><extracomment>declarations</extracomment><translation>Convierte enteros (palabras, categorías) en vectores que se aprenden.</translation></message>
<message><source>Two activations in a row</source><extracomment>tables</extracomment><translation>Dos activaciones seguidas</translation></message>
<message><source>Two convolutions with a way around them (ResNet).</source><extracomment>tables</extracomment><translation>Dos convoluciones con un camino que las rodea (ResNet).</translation></message>
<message><source>Two curves</source><extracomment>tables</extracomment><translation>Dos curvas</translation></message>
<message><source>Two inputs, two outputs</source><extracomment>tables</extracomment><translation>Dos entradas, dos salidas</translation></message>
<message><source>Two linear layers multiply out to one: depth pays only with activations.</source><extracomment>tables</extracomment><translation>Dos capas lineales equivalen a una: la profundidad solo sirve con activaciones.</translation></message>
<message><source>Two residual blocks (He et al., 2015). The wire around a block lets gradients pass, so that deep networks can learn at all. Try: cut the wires that go around, train again, and lay both runs over each other.</source><extracomment>tables</extracomment><translation>Dos bloques residuales (He et al., 2015). El cable que rodea un bloque deja pasar los gradientes, de modo que las redes profundas puedan aprender. Prueba: corta los cables que rodean, entrena otra vez y superpón las dos ejecuciones.</translation></message>
<message><source>Two short messages: did one hand write both?</source><extracomment>messages</extracomment><translation>Dos mensajes cortos: ¿los escribió la misma mano?</translation></message>
<message><source>Two small convolutions see as far as one large one, with fewer weights; pooling then halves the picture. Try: choose the two Conv2D and the pooling behind them and repeat them once more (Network &gt; Repeat).</source><extracomment>tables</extracomment><translation>Dos convoluciones pequeñas ven tan lejos como una grande, con menos pesos; después el pooling reduce la imagen a la mitad. Prueba: elige las dos Conv2D y el pooling que las sigue y repítelos otra vez (Red &gt; Repetir).</translation></message>
<message><source>Two spirals and a third</source><extracomment>tables</extracomment><translation>Dos espirales y una tercera</translation></message>
<message><source>Two waves, one over the other: what comes next?</source><extracomment>messages</extracomment><translation>Dos ondas, una sobre otra: ¿qué viene después?</translation></message>
<message><source>Type 48 into the field units and press Enter: so many numbers its memory has.</source><extracomment>tables</extracomment><translation>Escribe 48 en el campo de las unidades y pulsa Intro: tantos números tiene su memoria.</translation></message>
<message><source>Type or paste one row: {0}</source><extracomment>window</extracomment><translation>Escribe o pega una fila: {0}</translation></message>
<message><source>U-Net</source><extracomment>tables</extracomment><translation>U-Net</translation></message>
<message><source>U-Net level</source><extracomment>tables</extracomment><translation>Nivel de U-Net</translation></message>
<message><source>Under which terms may others use the model, and the data that it was trained on?</source><extracomment>window</extracomment><translation>¿En qué condiciones pueden otros usar el modelo y los datos con los que se entrenó?</translation></message>
<message><source>Understanding</source><extracomment>tables</extracomment><translation>Comprender</translation></message>
<message><source>Undo</source><extracomment>window</extracomment><translation>Deshacer</translation></message>
<message><source>Ungroup</source><extracomment>window</extracomment><translation>Desagrupar</translation></message>
<message><source>Unicode (UTF-16)</source><extracomment>window</extracomment><translation>Unicode (UTF-16)</translation></message>
<message><source>Unicode (UTF-8)</source><extracomment>window</extracomment><translation>Unicode (UTF-8)</translation></message>
<message><source>Unit forget bias</source><extracomment>declarations</extracomment><translation>Sesgo unitario de olvido</translation></message>
<message><source>Units</source><extracomment>declarations</extracomment><translation>Unidades</translation></message>
<message><source>Units without a class only learn never to answer.</source><extracomment>tables</extracomment><translation>Las unidades sin clase solo aprenden a no responder nunca.</translation></message>
<message><source>Unknown layer</source><extracomment>tables</extracomment><translation>Capa desconocida</translation></message>
<message><source>Unknown loss</source><extracomment>tables</extracomment><translation>Pérdida desconocida</translation></message>
<message><source>Unroll</source><extracomment>declarations</extracomment><translation>Desenrollar</translation></message>
<message><source>Unsaved changes</source><extracomment>window</extracomment><translation>Cambios sin guardar</translation></message>
<message><source>Unshare</source><extracomment>messages</extracomment><translation>Dejar de compartir</translation></message>
<message><source>Until now the filters are random. Press Train and watch the pictures change while it learns.</source><extracomment>tables</extracomment><translation>Hasta ahora los filtros son aleatorios. Pulsa Entrenar y mira cómo cambian las imágenes mientras aprende.</translation></message>
<message><source>Untitled</source><extracomment>window</extracomment><translation>Sin título</translation></message>
<message><source>Untrained: first weights drawn with seed {0}</source><extracomment>window</extracomment><translation>Sin entrenar: primeros pesos sorteados con semilla {0}</translation></message>
<message><source>Up to epoch</source><extracomment>window</extracomment><translation>Hasta la época</translation></message>
<message><source>Update</source><extracomment>window</extracomment><translation>Actualización</translation></message>
<message><source>Update freq</source><extracomment>declarations</extracomment><translation>Frecuencia de actualización</translation></message>
<message><source>Upper end of the interval.</source><extracomment>declarations</extracomment><translation>Extremo superior del intervalo.</translation></message>
<message><source>Use bias</source><extracomment>declarations</extracomment><translation>Usar sesgo</translation></message>
<message><source>Use ema</source><extracomment>declarations</extracomment><translation>Usar media móvil (EMA)</translation></message>
<message><source>Use gate</source><extracomment>declarations</extracomment><translation>Usar compuerta</translation></message>
<message><source>Use it as it is</source><extracomment>window</extracomment><translation>Usarlo tal cual</translation></message>
<message><source>Use relu (or another activation that does not flatten out) with he_normal, add BatchNormalization, or shortcuts around some layers; fewer layers help too.</source><extracomment>messages</extracomment><translation>Usa relu (u otra activación que no se aplane) con he_normal, añade BatchNormalization o atajos alrededor de algunas capas; menos capas también ayudan.</translation></message>
<message><source>Use scale</source><extracomment>declarations</extracomment><translation>Usar escala</translation></message>
<message><source>Use the loss {0}</source><extracomment>messages</extracomment><translation>Usar la pérdida {0}</translation></message>
<message><source>Use the metrics {0}</source><extracomment>messages</extracomment><translation>Usar las métricas {0}</translation></message>
<message><source>Use the rate that was found</source><extracomment>window</extracomment><translation>Usar la tasa encontrada</translation></message>
<message><source>Use {0}</source><extracomment>window</extracomment><translation>Usar {0}</translation></message>
<message><source>VGG-like network</source><extracomment>tables</extracomment><translation>Red tipo VGG</translation></message>
<message><source>Validation</source><extracomment>tables</extracomment><translation>Validación</translation></message>
<message><source>Validation data</source><extracomment>window</extracomment><translation>Datos de validación</translation></message>
<message><source>Validation loss</source><extracomment>window</extracomment><translation>Pérdida de validación</translation></message>
<message><source>Validation share</source><extracomment>messages</extracomment><translation>Parte de validación</translation></message>
<message><source>Validation split</source><extracomment>tables</extracomment><translation>Parte de validación</translation></message>
<message><source>Validation {0}</source><extracomment>window</extracomment><translation>Validación {0}</translation></message>
<message><source>Validation, epoch {0}</source><extracomment>window</extracomment><translation>Validación, época {0}</translation></message>
<message><source>Validation, last</source><extracomment>window</extracomment><translation>Validación, al final</translation></message>
<message><source>Value</source><extracomment>declarations</extracomment><translation>Valor</translation></message>
<message><source>Value dim</source><extracomment>declarations</extracomment><translation>Dimensión de valor</translation></message>
<message><source>Value of padding.</source><extracomment>declarations</extracomment><translation>Valor del relleno.</translation></message>
<message><source>Value of the borders.</source><extracomment>declarations</extracomment><translation>Valor de los bordes.</translation></message>
<message><source>Value of what comes in from outside.</source><extracomment>declarations</extracomment><translation>Valor de lo que entra de fuera.</translation></message>
<message><source>Value range</source><extracomment>declarations</extracomment><translation>Intervalo de valores</translation></message>
<message><source>Values</source><extracomment>window</extracomment><translation>Valores</translation></message>
<message><source>Values are joined place by place, so the sizes must agree.</source><extracomment>tables</extracomment><translation>Los valores se unen lugar a lugar, así que los tamaños deben coincidir.</translation></message>
<message><source>Values come from</source><extracomment>window</extracomment><translation>Los valores vienen de</translation></message>
<message><source>Values of one sample</source><extracomment>window</extracomment><translation>Valores de una muestra</translation></message>
<message><source>Values, with commas between them</source><extracomment>window</extracomment><translation>Valores, separados por comas</translation></message>
<message><source>Variance</source><extracomment>declarations</extracomment><translation>Varianza</translation></message>
<message><source>Variance times the number that `mode` names.</source><extracomment>declarations</extracomment><translation>Varianza por el número que nombra `mode`.</translation></message>
<message><source>Vary fields of the network that is open</source><extracomment>window</extracomment><translation>Variar campos de la red abierta</translation></message>
<message><source>Vary images while training</source><extracomment>window</extracomment><translation>Variar las imágenes al entrenar</translation></message>
<message><source>Vectors of one class come together and others go apart, the farther off the harder. Give it vectors of length 1.</source><extracomment>declarations</extracomment><translation>Los vectores de una clase se juntan y los demás se separan, más cuanto más difíciles. Dale vectores de longitud 1.</translation></message>
<message><source>Verbose</source><extracomment>declarations</extracomment><translation>Mensajes</translation></message>
<message><source>Vertical</source><extracomment>declarations</extracomment><translation>Vertical</translation></message>
<message><source>Very high dropout</source><extracomment>tables</extracomment><translation>Dropout muy alto</translation></message>
<message><source>Very long sequence</source><extracomment>tables</extracomment><translation>Secuencia muy larga</translation></message>
<message><source>Video question answering: TimeDistributed does the same convolution on every frame, an LSTM makes one vector of them. Ways are learned before digits. Try: look at the frames at the nodes; take longer films.</source><extracomment>tables</extracomment><translation>Responder preguntas sobre vídeos: TimeDistributed hace la misma convolución en cada fotograma, una LSTM hace de ellos un vector. Los recorridos se aprenden antes que los dígitos. Prueba: mira los fotogramas en los nodos; toma películas más largas.</translation></message>
<message><source>View</source><extracomment>tables</extracomment><translation>Ver</translation></message>
<message><source>Visual question answering: a convolutional branch sees, a recurrent one reads, and what both found is joined. Try: cut the wire of the question: it then has to guess what was asked, and the accuracy says how well.</source><extracomment>tables</extracomment><translation>Responder preguntas sobre imágenes: una rama de convoluciones ve, una recurrente lee, y se une lo que ambas encontraron. Prueba: corta el cable de la pregunta: entonces tiene que adivinar qué se preguntó, y la exactitud dice con qué acierto.</translation></message>
<message><source>Vocabulary</source><extracomment>declarations</extracomment><translation>Vocabulario</translation></message>
<message><source>Vocabulary far too large</source><extracomment>tables</extracomment><translation>Vocabulario demasiado grande</translation></message>
<message><source>Vocabulary too small</source><extracomment>tables</extracomment><translation>Vocabulario demasiado pequeño</translation></message>
<message><source>Wait until the run has ended. So small a network needs some epochs: set epochs to 60 under Run and train again if you want more of it.</source><extracomment>tables</extracomment><translation>Espera a que termine la ejecución. Una red tan pequeña necesita algunas épocas: pon 60 épocas en Ejecución y entrena de nuevo si quieres más.</translation></message>
<message><source>Warmup steps</source><extracomment>declarations</extracomment><translation>Pasos de calentamiento</translation></message>
<message><source>Warmup target</source><extracomment>declarations</extracomment><translation>Objetivo del calentamiento</translation></message>
<message><source>Warning</source><extracomment>window</extracomment><translation>Aviso</translation></message>
<message><source>Watch</source><extracomment>window</extracomment><translation>Vigilar</translation></message>
<message><source>Watch this sample no more</source><extracomment>window</extracomment><translation>Dejar de observar esta muestra</translation></message>
<message><source>Watch while it trains</source><extracomment>window</extracomment><translation>Observar mientras entrena</translation></message>
<message><source>Watched samples</source><extracomment>window</extracomment><translation>Muestras observadas</translation></message>
<message><source>Watches a short film, reads a question, answers with a word.</source><extracomment>tables</extracomment><translation>Ve una película corta, lee una pregunta, responde con una palabra.</translation></message>
<message><source>Watching it learn</source><extracomment>tables</extracomment><translation>Verla aprender</translation></message>
<message><source>Way to find what counted</source><extracomment>window</extracomment><translation>Manera de hallar lo que contó</translation></message>
<message><source>Web page (*.html)</source><extracomment>window</extracomment><translation>Página web (*.html)</translation></message>
<message><source>Weigh targets of 1 by alpha, those of 0 by 1 - alpha.</source><extracomment>declarations</extracomment><translation>Pesar los objetivos 1 con alfa, los de 0 con 1 - alfa.</translation></message>
<message><source>Weighs the channels by what the whole image shows (SENet).</source><extracomment>tables</extracomment><translation>Pondera los canales según lo que muestra toda la imagen (SENet).</translation></message>
<message><source>Weight</source><extracomment>window</extracomment><translation>Peso</translation></message>
<message><source>Weight decay</source><extracomment>declarations</extracomment><translation>Decaimiento de pesos</translation></message>
<message><source>Weight of targets of 1.</source><extracomment>declarations</extracomment><translation>Peso de los objetivos 1.</translation></message>
<message><source>Weight of the classes; or a list, one weight a class.</source><extracomment>declarations</extracomment><translation>Peso de las clases; o una lista, un peso por clase.</translation></message>
<message><source>Weight of the sum of absolute values.</source><extracomment>declarations</extracomment><translation>Peso de la suma de valores absolutos.</translation></message>
<message><source>Weight of the sum of squares.</source><extracomment>declarations</extracomment><translation>Peso de la suma de cuadrados.</translation></message>
<message><source>Weight of what the output finds wrongly.</source><extracomment>declarations</extracomment><translation>Peso de lo que la salida halla por error.</translation></message>
<message><source>Weight of what the output misses.</source><extracomment>declarations</extracomment><translation>Peso de lo que la salida no halla.</translation></message>
<message><source>Weighted harmonic mean of precision and recall: recall counts beta times as much.</source><extracomment>declarations</extracomment><translation>Media armónica ponderada de precisión y exhaustividad: la exhaustividad cuenta beta veces más.</translation></message>
<message><source>Weights</source><extracomment>window</extracomment><translation>Pesos</translation></message>
<message><source>Weights and models</source><extracomment>window</extracomment><translation>Pesos y modelos</translation></message>
<message><source>Weights apart</source><extracomment>window</extracomment><translation>Distancia de los pesos</translation></message>
<message><source>Weights are made for sizes that are known before training.</source><extracomment>tables</extracomment><translation>Los pesos se hacen para tamaños conocidos antes de entrenar.</translation></message>
<message><source>Weights are saved by the layer's name: two of one name would overwrite each other.</source><extracomment>messages</extracomment><translation>Los pesos se guardan por el nombre de la capa: dos con el mismo nombre se sobrescribirían.</translation></message>
<message><source>Weights are scaled to length 1.</source><extracomment>declarations</extracomment><translation>Los pesos se llevan a longitud 1.</translation></message>
<message><source>Weights as trained so far</source><extracomment>window</extracomment><translation>Pesos como están entrenados hasta ahora</translation></message>
<message><source>Weights become their average every so many steps.</source><extracomment>declarations</extracomment><translation>Los pesos pasan a ser su media cada tantos pasos.</translation></message>
<message><source>Weights move a little at each step, so large numbers are reached only after very many.</source><extracomment>tables</extracomment><translation>Los pesos se mueven poco en cada paso, así que a los números grandes solo se llega tras muchísimos.</translation></message>
<message><source>Weights move once an epoch, so learning takes very long.</source><extracomment>tables</extracomment><translation>Los pesos se mueven una vez por época, así que se tarda mucho en aprender.</translation></message>
<message><source>Weights of the classes</source><extracomment>window</extracomment><translation>Pesos de las clases</translation></message>
<message><source>Weights of the outputs.</source><extracomment>declarations</extracomment><translation>Pesos de las salidas.</translation></message>
<message><source>Weights that a sum of all gradients so far and an L1 penalty ask for: many exactly 0 (McMahan et al., 2013).</source><extracomment>declarations</extracomment><translation>Pesos que piden la suma de todos los gradientes y una penalización L1: muchos exactamente 0 (McMahan et al., 2013).</translation></message>
<message><source>Weights that only ever see padding never matter.</source><extracomment>tables</extracomment><translation>Los pesos que solo ven relleno nunca importan.</translation></message>
<message><source>Weights whose length exceeds a maximum are shortened to it (Srivastava et al., 2014).</source><extracomment>declarations</extracomment><translation>Los pesos cuya longitud supera un máximo se acortan a él (Srivastava et al., 2014).</translation></message>
<message><source>Weights, gradients, activations, steps and dead units of each layer</source><extracomment>window</extracomment><translation>Pesos, gradientes, activaciones, pasos y unidades muertas de cada capa</translation></message>
<message><source>Welcome</source><extracomment>window</extracomment><translation>Bienvenida</translation></message>
<message><source>Welcome to Layerloom</source><extracomment>window</extracomment><translation>Te damos la bienvenida a Layerloom</translation></message>
<message><source>Western (Windows-1252)</source><extracomment>window</extracomment><translation>Occidental (Windows-1252)</translation></message>
<message><source>What `fit` returns.</source><extracomment>declarations</extracomment><translation>Lo que devuelve `fit`.</translation></message>
<message><source>What a missing category or text becomes.</source><extracomment>declarations</extracomment><translation>En qué se convierte una categoría o texto ausente.</translation></message>
<message><source>What a missing number becomes.</source><extracomment>declarations</extracomment><translation>En qué se convierte un número ausente.</translation></message>
<message><source>What becomes of rows in which a value is missing</source><extracomment>window</extracomment><translation>Qué se hace con las filas en que falta un valor</translation></message>
<message><source>What borders hold: fill_value.</source><extracomment>declarations</extracomment><translation>Lo que contienen los bordes: fill_value.</translation></message>
<message><source>What colours say</source><extracomment>window</extracomment><translation>Qué dicen los colores</translation></message>
<message><source>What comes in from outside: its edge, the image mirrored or repeated, or 0.</source><extracomment>declarations</extracomment><translation>Lo que entra de fuera: su borde, la imagen reflejada o repetida, o 0.</translation></message>
<message><source>What comes in from outside: the image mirrored, repeated, a constant, or its edge.</source><extracomment>declarations</extracomment><translation>Lo que entra de fuera: la imagen reflejada, repetida, una constante, o su borde.</translation></message>
<message><source>What counted for the answer</source><extracomment>window</extracomment><translation>Lo que contó para la respuesta</translation></message>
<message><source>What counts in samples of this form cannot be shown.</source><extracomment>window</extracomment><translation>No se puede mostrar qué cuenta en muestras de esta forma.</translation></message>
<message><source>What each image is made into</source><extracomment>window</extracomment><translation>En qué se convierte cada imagen</translation></message>
<message><source>What everything does; it needs no network</source><extracomment>tables</extracomment><translation>Lo que hace cada cosa; no necesita conexión</translation></message>
<message><source>What feeds what</source><extracomment>window</extracomment><translation>Qué alimenta a qué</translation></message>
<message><source>What filters see</source><extracomment>tables</extracomment><translation>Lo que ven los filtros</translation></message>
<message><source>What gets a number.</source><extracomment>declarations</extracomment><translation>Lo que recibe un número.</translation></message>
<message><source>What happens to an image of another shape: it is stretched, its sides are cut off, or bars fill up its sides.</source><extracomment>declarations</extracomment><translation>Qué pasa con una imagen de otra forma: se estira, se le cortan los lados, o unas bandas los rellenan.</translation></message>
<message><source>What holds neither numbers nor dates nor text is left out: {0}.</source><extracomment>messages</extracomment><translation>Lo que no contiene ni números ni fechas ni texto se deja fuera: {0}.</translation></message>
<message><source>What is added then: one number, or one for each channel.</source><extracomment>declarations</extracomment><translation>Lo que se suma después: un número, o uno por canal.</translation></message>
<message><source>What is applied to every step.</source><extracomment>declarations</extracomment><translation>Lo que se aplica a cada paso.</translation></message>
<message><source>What is better</source><extracomment>window</extracomment><translation>Qué es mejor</translation></message>
<message><source>What is done at each step: a cell, or a list of cells on top of each other.</source><extracomment>declarations</extracomment><translation>Lo que se hace en cada paso: una celda, o una lista de celdas apiladas.</translation></message>
<message><source>What is in the data, and what is done to it</source><extracomment>tables</extracomment><translation>Qué hay en los datos y qué se hace con ellos</translation></message>
<message><source>What is kept at right angles.</source><extracomment>declarations</extracomment><translation>Lo que se mantiene en ángulo recto.</translation></message>
<message><source>What is kept of a text that is too long.</source><extracomment>declarations</extracomment><translation>Qué se conserva de un texto demasiado largo.</translation></message>
<message><source>What is sample {0} in truth?</source><extracomment>window</extracomment><translation>¿Qué es la muestra {0} en realidad?</translation></message>
<message><source>What is shown of each layer</source><extracomment>window</extracomment><translation>Qué se muestra de cada capa</translation></message>
<message><source>What is taken for what</source><extracomment>window</extracomment><translation>Qué se toma por qué</translation></message>
<message><source>What is this?</source><extracomment>tables</extracomment><translation>¿Qué es esto?</translation></message>
<message><source>What is to be predicted is the picture itself, through the narrow passage in the middle. Try: show the data at the nodes and compare the first picture with the last; then give the code 2 units.</source><extracomment>tables</extracomment><translation>Lo que hay que predecir es la propia imagen, a través del paso estrecho del medio. Prueba: muestra los datos en los nodos y compara la primera imagen con la última; después da 2 unidades al código.</translation></message>
<message><source>What it has learned</source><extracomment>tables</extracomment><translation>Lo que ha aprendido</translation></message>
<message><source>What it is filled up with.</source><extracomment>declarations</extracomment><translation>Con qué se rellena.</translation></message>
<message><source>What it is to say</source><extracomment>window</extracomment><translation>Qué debe decir</translation></message>
<message><source>What lies between the windows cannot be learnt from.</source><extracomment>tables</extracomment><translation>De lo que queda entre las ventanas no se puede aprender.</translation></message>
<message><source>What nothing reads counts as an answer of the network, and wants labels and a loss of its own.</source><extracomment>tables</extracomment><translation>Lo que nadie lee cuenta como respuesta de la red y necesita etiquetas y pérdida propias.</translation></message>
<message><source>What spoke for it?</source><extracomment>window</extracomment><translation>¿Qué hablaba a favor?</translation></message>
<message><source>What stands between two cells of a line</source><extracomment>window</extracomment><translation>Qué hay entre dos celdas de una línea</translation></message>
<message><source>What stays as it is</source><extracomment>tables</extracomment><translation>Lo que queda igual</translation></message>
<message><source>What the beta must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Lo que beta debe cumplir tras cada actualización.</translation></message>
<message><source>What the bias must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Lo que el sesgo debe cumplir tras cada actualización.</translation></message>
<message><source>What the biases must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Lo que los sesgos deben cumplir tras cada actualización.</translation></message>
<message><source>What the depthwise kernel must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Lo que el núcleo por canal debe cumplir tras cada actualización.</translation></message>
<message><source>What the filters look like</source><extracomment>tables</extracomment><translation>Cómo son los filtros</translation></message>
<message><source>What the gamma must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Lo que gamma debe cumplir tras cada actualización.</translation></message>
<message><source>What the input is multiplied by: one number, or one for each channel.</source><extracomment>declarations</extracomment><translation>Por lo que se multiplica la entrada: un número, o uno por canal.</translation></message>
<message><source>What the kernel must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Lo que el núcleo debe cumplir tras cada actualización.</translation></message>
<message><source>What the kernels must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Lo que los núcleos deben cumplir tras cada actualización.</translation></message>
<message><source>What the network leans on</source><extracomment>window</extracomment><translation>En qué se apoya la red</translation></message>
<message><source>What the network says</source><extracomment>window</extracomment><translation>Lo que dice la red</translation></message>
<message><source>What the pointwise kernel must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Lo que el núcleo puntual debe cumplir tras cada actualización.</translation></message>
<message><source>What the recurrent kernel must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Lo que el núcleo recurrente debe cumplir tras cada actualización.</translation></message>
<message><source>What the slopes must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Lo que las pendientes deben cumplir tras cada actualización.</translation></message>
<message><source>What the sums start from.</source><extracomment>declarations</extracomment><translation>Con qué empiezan las sumas.</translation></message>
<message><source>What the training makes small.</source><extracomment>window</extracomment><translation>Lo que el entrenamiento hace pequeño.</translation></message>
<message><source>What the vectors must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Lo que los vectores deben cumplir tras cada actualización.</translation></message>
<message><source>What was frozen does not move; the new head learns on top of it. Wait until the run has ended.</source><extracomment>tables</extracomment><translation>Lo congelado no se mueve; la cabeza nueva aprende encima. Espera a que termine la ejecución.</translation></message>
<message><source>What was this run for, and what did it show?</source><extracomment>window</extracomment><translation>¿Para qué fue esta ejecución y qué mostró?</translation></message>
<message><source>What watches the training, and acts when an epoch or a batch is over.</source><extracomment>window</extracomment><translation>Lo que vigila el entrenamiento y actúa al acabar una época o un lote.</translation></message>
<message><source>What {0} holds</source><extracomment>window</extracomment><translation>Lo que contiene {0}</translation></message>
<message><source>Wheel or + and - zoom, dragging moves, Home shows all, arrows go from kernel to kernel</source><extracomment>window</extracomment><translation>La rueda o + y - hacen zoom, arrastrar mueve, Inicio lo muestra todo, las flechas van de núcleo en núcleo</translation></message>
<message><source>Wheel: zoom. Drag: move. Click: the block. Arrow keys: kernel by kernel.</source><extracomment>window</extracomment><translation>Rueda: zoom. Arrastrar: mover. Clic: el bloque. Flechas: núcleo a núcleo.</translation></message>
<message><source>Where it is filled up and cut.</source><extracomment>declarations</extracomment><translation>Dónde se rellena y se corta.</translation></message>
<message><source>Where relu gives 0 its slope is 0 too: the unit cannot come back.</source><extracomment>tables</extracomment><translation>Donde relu da 0 su pendiente también es 0: la unidad no puede volver.</translation></message>
<message><source>Where the bins meet, in rising order.</source><extracomment>declarations</extracomment><translation>Dónde se tocan los intervalos, en orden creciente.</translation></message>
<message><source>Where the network is right, and where it goes wrong</source><extracomment>tables</extracomment><translation>Dónde acierta la red y dónde se equivoca</translation></message>
<message><source>Where the output leaves zero.</source><extracomment>declarations</extracomment><translation>Dónde la salida deja el cero.</translation></message>
<message><source>Where the output levels off, below zero.</source><extracomment>declarations</extracomment><translation>Dónde la salida se aplana, por debajo de cero.</translation></message>
<message><source>Where the random numbers begin: the same seed gives the same run bit for bit, on the same machine with as many threads. Empty: another one each time.</source><extracomment>tables</extracomment><translation>Dónde empiezan los números aleatorios: la misma semilla da la misma ejecución bit a bit, en la misma máquina con igual número de hilos. Vacío: otra cada vez.</translation></message>
<message><source>Where there is one class only, it is always right and nothing is learnt.</source><extracomment>tables</extracomment><translation>Donde hay una sola clase, siempre acierta y no se aprende nada.</translation></message>
<message><source>Whether less or more of it is better; auto: by its name.</source><extracomment>declarations</extracomment><translation>Si es mejor menos o más; auto: por su nombre.</translation></message>
<message><source>Whether the channels are the last axis or the one after the batch.</source><extracomment>declarations</extracomment><translation>Si los canales son el último eje o el que sigue al lote.</translation></message>
<message><source>Whether the first line holds the names of the columns</source><extracomment>window</extracomment><translation>Si la primera línea contiene los nombres de las columnas</translation></message>
<message><source>Which connections of a unit count.</source><extracomment>declarations</extracomment><translation>Qué conexiones de una unidad cuentan.</translation></message>
<message><source>Which ones</source><extracomment>window</extracomment><translation>Cuáles</translation></message>
<message><source>Which rows these are.</source><extracomment>declarations</extracomment><translation>Qué filas son estas.</translation></message>
<message><source>Which samples are held out</source><extracomment>window</extracomment><translation>Qué muestras se reservan</translation></message>
<message><source>Which sides change places.</source><extracomment>declarations</extracomment><translation>Qué lados cambian de lugar.</translation></message>
<message><source>While it trains</source><extracomment>window</extracomment><translation>Mientras entrena</translation></message>
<message><source>While training values spread wider than later, and the wrong spread is learnt.</source><extracomment>tables</extracomment><translation>Al entrenar los valores se dispersan más que después, y se aprende la dispersión equivocada.</translation></message>
<message><source>Who should use the model, and for what. What should it not be used for?</source><extracomment>window</extracomment><translation>Quién debería usar el modelo y para qué. ¿Para qué no debería usarse?</translation></message>
<message><source>Who spoke?</source><extracomment>tables</extracomment><translation>¿Quién habló?</translation></message>
<message><source>Why</source><extracomment>window</extracomment><translation>Por qué</translation></message>
<message><source>Why this answer?</source><extracomment>window</extracomment><translation>¿Por qué esta respuesta?</translation></message>
<message><source>Width</source><extracomment>declarations</extracomment><translation>Anchura</translation></message>
<message><source>Width (alpha)</source><extracomment>window</extracomment><translation>Anchura (alpha)</translation></message>
<message><source>Width factor</source><extracomment>declarations</extracomment><translation>Factor de anchura</translation></message>
<message><source>Width of each head's queries and keys.</source><extracomment>declarations</extracomment><translation>Anchura de las consultas y claves de cada cabeza.</translation></message>
<message><source>Width of each head's values; none: key_dim.</source><extracomment>declarations</extracomment><translation>Anchura de los valores de cada cabeza; ninguna: key_dim.</translation></message>
<message><source>Width of the result.</source><extracomment>declarations</extracomment><translation>Anchura del resultado.</translation></message>
<message><source>Windows of a series</source><extracomment>window</extracomment><translation>Ventanas de una serie</translation></message>
<message><source>Windows would slide over channels and treat columns as colours.</source><extracomment>tables</extracomment><translation>Las ventanas se deslizarían por los canales y tratarían las columnas como colores.</translation></message>
<message><source>Wire from</source><extracomment>window</extracomment><translation>Conectar desde</translation></message>
<message><source>Wire them</source><extracomment>tables</extracomment><translation>Conéctalas</translation></message>
<message><source>Wire to</source><extracomment>window</extracomment><translation>Conectar con</translation></message>
<message><source>With a rate of {0} the loss falls fast, and is far from running away.</source><extracomment>window</extracomment><translation>Con una tasa de {0} la pérdida baja rápido y está lejos de dispararse.</translation></message>
<message><source>With its best weights</source><extracomment>window</extracomment><translation>Con sus mejores pesos</translation></message>
<message><source>With its classifier</source><extracomment>window</extracomment><translation>Con su clasificador</translation></message>
<message><source>With its last weights</source><extracomment>window</extracomment><translation>Con sus últimos pesos</translation></message>
<message><source>With these options: {0} parameters in {1} layers.</source><extracomment>window</extracomment><translation>Con estas opciones: {0} parámetros en {1} capas.</translation></message>
<message><source>Without held-out samples nobody sees when it learns by heart.</source><extracomment>tables</extracomment><translation>Sin muestras reservadas nadie ve cuándo aprende de memoria.</translation></message>
<message><source>Without saving they are lost.</source><extracomment>window</extracomment><translation>Si no se guardan, se pierden.</translation></message>
<message><source>Without the window</source><extracomment>tables</extracomment><translation>Sin la ventana</translation></message>
<message><source>Word</source><extracomment>declarations</extracomment><translation>Palabra</translation></message>
<message><source>Word numbers</source><extracomment>window</extracomment><translation>Números de palabras</translation></message>
<message><source>Words</source><extracomment>tables</extracomment><translation>Palabras</translation></message>
<message><source>Words of a name or type, a parameter (units=64, filters&gt;128), sizes (3x3), the number of weights (params&gt;1000), or is:frozen, is:shared, is:bypassed, is:error</source><extracomment>window</extracomment><translation>Palabras de un nombre o tipo, un parámetro (units=64, filters&gt;128), tamaños (3x3), el número de pesos (params&gt;1000), o is:frozen, is:shared, is:bypassed, is:error</translation></message>
<message><source>Words of a text that are kept; shorter texts are filled up with 0.</source><extracomment>declarations</extracomment><translation>Palabras de un texto que se conservan; los más cortos se rellenan con 0.</translation></message>
<message><source>Words to numbers</source><extracomment>window</extracomment><translation>Palabras a números</translation></message>
<message><source>Worth knowing</source><extracomment>window</extracomment><translation>Conviene saber</translation></message>
<message><source>Write a copy of the data with these labels; your file stays as it is</source><extracomment>window</extracomment><translation>Escribir una copia de los datos con estas etiquetas; tu archivo queda como está</translation></message>
<message><source>Write a copy with the right labels</source><extracomment>window</extracomment><translation>Escribir una copia con las etiquetas correctas</translation></message>
<message><source>Write a copy…</source><extracomment>window</extracomment><translation>Escribir una copia…</translation></message>
<message><source>Write all of this run on one page: HTML, PDF or a model card</source><extracomment>window</extracomment><translation>Escribir todo sobre esta ejecución en una página: HTML, PDF o ficha del modelo</translation></message>
<message><source>Write curves, histograms of the weights and the network as event files into the run's folder; Runs, Notes says where. `tensorboard --logdir` with the folder of all runs shows them side by side.</source><extracomment>tables</extracomment><translation>Escribir curvas, histogramas de los pesos y la red como archivos de eventos en la carpeta de la ejecución; Ejecuciones, Notas dice dónde. `tensorboard --logdir` con la carpeta de todas las muestra lado a lado.</translation></message>
<message><source>Write graph</source><extracomment>declarations</extracomment><translation>Escribir el grafo</translation></message>
<message><source>Write images</source><extracomment>declarations</extracomment><translation>Escribir imágenes</translation></message>
<message><source>Write the curves as a picture (SVG, PNG) or as numbers (CSV).</source><extracomment>window</extracomment><translation>Escribir las curvas como imagen (SVG, PNG) o como números (CSV).</translation></message>
<message><source>Write the network's answers for a file or a folder into a table.</source><extracomment>window</extracomment><translation>Escribir en una tabla las respuestas de la red para un archivo o carpeta.</translation></message>
<message><source>Write the network's answers for images into a table</source><extracomment>tables</extracomment><translation>Escribir en una tabla las respuestas de la red para imágenes</translation></message>
<message><source>Write the network's answers for samples into a table</source><extracomment>tables</extracomment><translation>Escribir en una tabla las respuestas de la red para muestras</translation></message>
<message><source>Write the network's layers as a graph.</source><extracomment>declarations</extracomment><translation>Escribir las capas de la red como grafo.</translation></message>
<message><source>Write the predictions to</source><extracomment>window</extracomment><translation>Escribir las predicciones en</translation></message>
<message><source>Write the table as CSV</source><extracomment>window</extracomment><translation>Escribir la tabla como CSV</translation></message>
<message><source>Write the timeline in the Chrome trace format, for Perfetto and its like</source><extracomment>window</extracomment><translation>Escribir la línea de tiempo en formato Chrome trace, para Perfetto y similares</translation></message>
<message><source>Write the weights as images, as often as histograms, or each epoch.</source><extracomment>declarations</extracomment><translation>Escribir los pesos como imágenes, tan a menudo como histogramas, o cada época.</translation></message>
<message><source>Writes a line an epoch to a CSV file.</source><extracomment>declarations</extracomment><translation>Escribe una línea por época en un archivo CSV.</translation></message>
<message><source>Writes losses, metrics, and if wanted weights and the network, as event files: `tensorboard --logdir logs`.</source><extracomment>declarations</extracomment><translation>Escribe pérdidas, métricas y, si se quiere, pesos y la red, como archivos de eventos: `tensorboard --logdir logs`.</translation></message>
<message><source>Writes progress to standard output, or where `write` says.</source><extracomment>declarations</extracomment><translation>Escribe el progreso en la salida estándar, o donde diga `write`.</translation></message>
<message><source>Writing the copy</source><extracomment>window</extracomment><translation>Escribiendo la copia</translation></message>
<message><source>Writing {0}</source><extracomment>window</extracomment><translation>Escribiendo {0}</translation></message>
<message><source>Written: {0}</source><extracomment>window</extracomment><translation>Escrito: {0}</translation></message>
<message><source>Wrong kind of data</source><extracomment>tables</extracomment><translation>Tipo de datos equivocado</translation></message>
<message><source>Wrong label…</source><extracomment>window</extracomment><translation>Etiqueta errónea…</translation></message>
<message><source>Year</source><extracomment>window</extracomment><translation>Año</translation></message>
<message><source>Years since 2000, with fractions.</source><extracomment>declarations</extracomment><translation>Años desde 2000, con fracciones.</translation></message>
<message><source>Yellow</source><extracomment>tables</extracomment><translation>Amarillo</translation></message>
<message><source>Yes or no</source><extracomment>window</extracomment><translation>Sí o no</translation></message>
<message><source>You made that</source><extracomment>tables</extracomment><translation>Lo has hecho tú</translation></message>
<message><source>Your own data</source><extracomment>tables</extracomment><translation>Tus propios datos</translation></message>
<message><source>Your own data…</source><extracomment>window</extracomment><translation>Tus propios datos…</translation></message>
<message><source>Your own: {0}</source><extracomment>messages</extracomment><translation>Propios: {0}</translation></message>
<message><source>Zero below a threshold, the input itself above, up to a maximum.</source><extracomment>declarations</extracomment><translation>Cero por debajo de un umbral, la entrada misma por encima, hasta un máximo.</translation></message>
<message><source>Zero output for mask</source><extracomment>declarations</extracomment><translation>Cero donde hay máscara</translation></message>
<message><source>Zeros</source><extracomment>window</extracomment><translation>Ceros</translation></message>
<message><source>Zeros everywhere.</source><extracomment>declarations</extracomment><translation>Ceros en todas partes.</translation></message>
<message><source>Zoom</source><extracomment>window</extracomment><translation>Zoom</translation></message>
<message><source>Zoom in</source><extracomment>tables</extracomment><translation>Acercar</translation></message>
<message><source>Zoom out</source><extracomment>tables</extracomment><translation>Alejar</translation></message>
<message><source>Zooms each image by a factor of its own while training, about its middle.</source><extracomment>declarations</extracomment><translation>Aplica a cada imagen un zoom propio al entrenar, en torno a su centro.</translation></message>
<message><source>`layerloom runs` lists them</source><extracomment>messages</extracomment><translation>`layerloom runs` las enumera</translation></message>
<message><source>a .csv or an .npz file</source><extracomment>messages</extracomment><translation>un archivo .csv o .npz</translation></message>
<message><source>a BatchNormalization right behind a linear Dense or convolution</source><extracomment>messages</extracomment><translation>una BatchNormalization justo tras una Dense o convolución lineal</translation></message>
<message><source>a Sequential or functional model</source><extracomment>messages</extracomment><translation>un modelo Sequential o funcional</translation></message>
<message><source>a batch of {0}</source><extracomment>messages</extracomment><translation>un lote de {0}</translation></message>
<message><source>a block</source><extracomment>messages</extracomment><translation>un bloque</translation></message>
<message><source>a column of paths that end in {0}</source><extracomment>messages</extracomment><translation>una columna de rutas que terminen en {0}</translation></message>
<message><source>a comment</source><extracomment>messages</extracomment><translation>un comentario</translation></message>
<message><source>a finite number</source><extracomment>messages</extracomment><translation>un número finito</translation></message>
<message><source>a fixed batch size</source><extracomment>messages</extracomment><translation>un tamaño de lote fijo</translation></message>
<message><source>a folder of images, or a file that ends in {0}</source><extracomment>messages</extracomment><translation>una carpeta de imágenes, o un archivo que termine en {0}</translation></message>
<message><source>a folder with a folder of images for each class, or one data file</source><extracomment>messages</extracomment><translation>una carpeta con una carpeta de imágenes por clase, o un archivo de datos</translation></message>
<message><source>a group</source><extracomment>messages</extracomment><translation>un grupo</translation></message>
<message><source>a head of Flatten and Dense</source><extracomment>messages</extracomment><translation>una cabeza de Flatten y Dense</translation></message>
<message><source>a kernel of at most {0}</source><extracomment>messages</extracomment><translation>un núcleo de como mucho {0}</translation></message>
<message><source>a kind and a config, or none</source><extracomment>messages</extracomment><translation>un tipo y una configuración, o nada</translation></message>
<message><source>a label is {0}, and classes are counted from 0</source><extracomment>messages</extracomment><translation>una etiqueta es {0}, y las clases se cuentan desde 0</translation></message>
<message><source>a label is {0}, and labels go from 0 to 1</source><extracomment>messages</extracomment><translation>una etiqueta es {0}, y las etiquetas van de 0 a 1</translation></message>
<message><source>a label is {0}, which {1} can never give</source><extracomment>messages</extracomment><translation>una etiqueta es {0}, que {1} nunca puede dar</translation></message>
<message><source>a layer of Keras</source><extracomment>messages</extracomment><translation>una capa de Keras</translation></message>
<message><source>a layer that heeds masks, such as LSTM or GlobalAveragePooling1D</source><extracomment>messages</extracomment><translation>una capa que atienda a las máscaras, como LSTM o GlobalAveragePooling1D</translation></message>
<message><source>a list of callbacks, each with a kind, a config and enabled</source><extracomment>messages</extracomment><translation>una lista de callbacks, cada uno con tipo, configuración y enabled</translation></message>
<message><source>a list of more than {0} items</source><extracomment>messages</extracomment><translation>una lista de más de {0} elementos</translation></message>
<message><source>a list of names</source><extracomment>messages</extracomment><translation>una lista de nombres</translation></message>
<message><source>a list of steps, each with a kind and a config</source><extracomment>messages</extracomment><translation>una lista de pasos, cada uno con tipo y configuración</translation></message>
<message><source>a loop goes over range() or over a list that is written down</source><extracomment>messages</extracomment><translation>un bucle recorre range() o una lista escrita</translation></message>
<message><source>a lowest value above 0 on a log scale</source><extracomment>messages</extracomment><translation>un valor mínimo mayor que 0 en escala logarítmica</translation></message>
<message><source>a mask is True or False</source><extracomment>messages</extracomment><translation>una máscara es True o False</translation></message>
<message><source>a merge</source><extracomment>messages</extracomment><translation>una fusión</translation></message>
<message><source>a metric of distances, such as mean_absolute_error</source><extracomment>messages</extracomment><translation>una métrica de distancias, como mean_absolute_error</translation></message>
<message><source>a name has at most {0} characters</source><extracomment>messages</extracomment><translation>un nombre tiene como mucho {0} caracteres</translation></message>
<message><source>a name is text</source><extracomment>messages</extracomment><translation>un nombre es texto</translation></message>
<message><source>a name of {0}</source><extracomment>messages</extracomment><translation>un nombre de {0}</translation></message>
<message><source>a network with an Input</source><extracomment>messages</extracomment><translation>una red con un Input</translation></message>
<message><source>a number</source><extracomment>window</extracomment><translation>un número</translation></message>
<message><source>a number from 0 to less than 1</source><extracomment>messages</extracomment><translation>un número de 0 a menos de 1</translation></message>
<message><source>a number, a text or a list of them</source><extracomment>messages</extracomment><translation>un número, un texto o una lista de ellos</translation></message>
<message><source>a part of {0} values</source><extracomment>window</extracomment><translation>una parte de {0} valores</translation></message>
<message><source>a picture, a film, a series, words or numbers</source><extracomment>messages</extracomment><translation>una imagen, una película, una serie, palabras o números</translation></message>
<message><source>a plain JSON value</source><extracomment>messages</extracomment><translation>un valor JSON simple</translation></message>
<message><source>a rate of 0.1 to 0.5</source><extracomment>messages</extracomment><translation>una tasa de 0.1 a 0.5</translation></message>
<message><source>a receptive field of at least {0}</source><extracomment>messages</extracomment><translation>un campo receptivo de al menos {0}</translation></message>
<message><source>a row of numbers</source><extracomment>messages</extracomment><translation>una fila de números</translation></message>
<message><source>a run failed</source><extracomment>messages</extracomment><translation>una ejecución falló</translation></message>
<message><source>a sequence</source><extracomment>messages</extracomment><translation>una secuencia</translation></message>
<message><source>a sequence of {0} acts on each step</source><extracomment>messages</extracomment><translation>una secuencia de {0} actúa sobre cada paso</translation></message>
<message><source>a sequence: (batch, steps, features)</source><extracomment>messages</extracomment><translation>una secuencia: (lote, pasos, características)</translation></message>
<message><source>a single number</source><extracomment>messages</extracomment><translation>un solo número</translation></message>
<message><source>a stateful layer keeps a state for each sample, and the batch size is not known</source><extracomment>messages</extracomment><translation>una capa con estado guarda un estado por muestra, y no se conoce el tamaño de lote</translation></message>
<message><source>a table</source><extracomment>messages</extracomment><translation>una tabla</translation></message>
<message><source>a text</source><extracomment>messages</extracomment><translation>un texto</translation></message>
<message><source>a validation split above 0</source><extracomment>messages</extracomment><translation>una parte de validación mayor que 0</translation></message>
<message><source>a vector</source><extracomment>messages</extracomment><translation>un vector</translation></message>
<message><source>a vector, (batch, features)</source><extracomment>messages</extracomment><translation>un vector, (lote, características)</translation></message>
<message><source>a volume</source><extracomment>messages</extracomment><translation>un volumen</translation></message>
<message><source>a weight above 0</source><extracomment>messages</extracomment><translation>un peso mayor que 0</translation></message>
<message><source>a whole number</source><extracomment>window</extracomment><translation>un número entero</translation></message>
<message><source>a whole number of at least 0, or none</source><extracomment>messages</extracomment><translation>un entero de al menos 0, o nada</translation></message>
<message><source>a whole number of at least 1</source><extracomment>messages</extracomment><translation>un entero de al menos 1</translation></message>
<message><source>a wire</source><extracomment>messages</extracomment><translation>una conexión</translation></message>
<message><source>a wire to {0}</source><extracomment>messages</extracomment><translation>una conexión con {0}</translation></message>
<message><source>about {0} rows</source><extracomment>messages</extracomment><translation>unas {0} filas</translation></message>
<message><source>accuracy on {0} {1} samples</source><extracomment>window</extracomment><translation>exactitud en {0} muestras ({1})</translation></message>
<message><source>add a layer with weights, such as Dense</source><extracomment>messages</extracomment><translation>añade una capa con pesos, como Dense</translation></message>
<message><source>add a layer, such as Dense, and wire it</source><extracomment>messages</extracomment><translation>añade una capa, como Dense, y conéctala</translation></message>
<message><source>add an Input block and wire it</source><extracomment>messages</extracomment><translation>añade un bloque Input y conéctalo</translation></message>
<message><source>add it by hand</source><extracomment>messages</extracomment><translation>añádela a mano</translation></message>
<message><source>add rows of data</source><extracomment>messages</extracomment><translation>añade filas de datos</translation></message>
<message><source>add the column, or rename it</source><extracomment>messages</extracomment><translation>añade la columna, o cámbiale el nombre</translation></message>
<message><source>add the step "resize"</source><extracomment>messages</extracomment><translation>añade el paso "resize"</translation></message>
<message><source>add the step "window"</source><extracomment>messages</extracomment><translation>añade el paso "window"</translation></message>
<message><source>add the step "{0}", or leave the column out</source><extracomment>messages</extracomment><translation>añade el paso "{0}", u omite la columna</translation></message>
<message><source>add() takes one layer</source><extracomment>messages</extracomment><translation>add() admite una capa</translation></message>
<message><source>all</source><extracomment>window</extracomment><translation>todo</translation></message>
<message><source>all of it</source><extracomment>window</extracomment><translation>toda</translation></message>
<message><source>an Input of height, width and 1 or 3 channels</source><extracomment>messages</extracomment><translation>un Input de altura, anchura y 1 o 3 canales</translation></message>
<message><source>an Input without a shape that is written down</source><extracomment>messages</extracomment><translation>un Input sin forma escrita</translation></message>
<message><source>an array for each {0}</source><extracomment>messages</extracomment><translation>una matriz para cada {0}</translation></message>
<message><source>an image</source><extracomment>messages</extracomment><translation>una imagen</translation></message>
<message><source>an image of {0} acts on each pixel</source><extracomment>messages</extracomment><translation>una imagen de {0} actúa sobre cada píxel</translation></message>
<message><source>an object</source><extracomment>messages</extracomment><translation>un objeto</translation></message>
<message><source>an output</source><extracomment>messages</extracomment><translation>una salida</translation></message>
<message><source>an output of Dense or a convolution</source><extracomment>messages</extracomment><translation>una salida de Dense o de una convolución</translation></message>
<message><source>an unknown change {0}</source><extracomment>messages</extracomment><translation>un cambio desconocido {0}</translation></message>
<message><source>an unknown field {0}</source><extracomment>messages</extracomment><translation>un campo desconocido {0}</translation></message>
<message><source>an unsaved network</source><extracomment>window</extracomment><translation>una red sin guardar</translation></message>
<message><source>and {0} columns more, which are inputs</source><extracomment>window</extracomment><translation>y {0} columnas más, que son entradas</translation></message>
<message><source>and {0} more</source><extracomment>window</extracomment><translation>y {0} más</translation></message>
<message><source>another name</source><extracomment>messages</extracomment><translation>otro nombre</translation></message>
<message><source>answered</source><extracomment>window</extracomment><translation>respondido</translation></message>
<message><source>arXiv {0}, {1}</source><extracomment>window</extracomment><translation>arXiv {0}, {1}</translation></message>
<message><source>array {0}</source><extracomment>messages</extracomment><translation>matriz {0}</translation></message>
<message><source>at least 1 sample</source><extracomment>messages</extracomment><translation>al menos 1 muestra</translation></message>
<message><source>at least 1 sample to train with</source><extracomment>messages</extracomment><translation>al menos 1 muestra para entrenar</translation></message>
<message><source>at least 10 samples</source><extracomment>messages</extracomment><translation>al menos 10 muestras</translation></message>
<message><source>at least 2</source><extracomment>messages</extracomment><translation>al menos 2</translation></message>
<message><source>at least one Input</source><extracomment>messages</extracomment><translation>al menos un Input</translation></message>
<message><source>at least one block</source><extracomment>messages</extracomment><translation>al menos un bloque</translation></message>
<message><source>at least one layer</source><extracomment>messages</extracomment><translation>al menos una capa</translation></message>
<message><source>at least one row</source><extracomment>messages</extracomment><translation>al menos una fila</translation></message>
<message><source>at least one value</source><extracomment>messages</extracomment><translation>al menos un valor</translation></message>
<message><source>at least one {0}</source><extracomment>messages</extracomment><translation>al menos un {0}</translation></message>
<message><source>at least rank {0}</source><extracomment>messages</extracomment><translation>al menos rango {0}</translation></message>
<message><source>at least {0:g}</source><extracomment>window</extracomment><translation>al menos {0:g}</translation></message>
<message><source>at least {0}</source><extracomment>messages</extracomment><translation>al menos {0}</translation></message>
<message><source>at most rank {0}</source><extracomment>messages</extracomment><translation>como mucho rango {0}</translation></message>
<message><source>at most {0}</source><extracomment>messages</extracomment><translation>como mucho {0}</translation></message>
<message><source>at most {0} GB a batch</source><extracomment>messages</extracomment><translation>como mucho {0} GB por lote</translation></message>
<message><source>at most {0} steps</source><extracomment>messages</extracomment><translation>como mucho {0} pasos</translation></message>
<message><source>axis {0}</source><extracomment>window</extracomment><translation>eje {0}</translation></message>
<message><source>axis {0} is not an axis of features</source><extracomment>messages</extracomment><translation>el eje {0} no es un eje de características</translation></message>
<message><source>axis {0} is not one to join along</source><extracomment>messages</extracomment><translation>por el eje {0} no se puede unir</translation></message>
<message><source>batch</source><extracomment>window</extracomment><translation>lote</translation></message>
<message><source>batch size {0}</source><extracomment>messages</extracomment><translation>tamaño de lote {0}</translation></message>
<message><source>batches</source><extracomment>declarations</extracomment><translation>lotes</translation></message>
<message><source>batches of 8 or more</source><extracomment>messages</extracomment><translation>lotes de 8 o más</translation></message>
<message><source>batches of {0}</source><extracomment>messages</extracomment><translation>lotes de {0}</translation></message>
<message><source>began {0}</source><extracomment>window</extracomment><translation>empezó {0}</translation></message>
<message><source>begin a new one</source><extracomment>messages</extracomment><translation>empieza uno nuevo</translation></message>
<message><source>beginning</source><extracomment>window</extracomment><translation>principio</translation></message>
<message><source>begins anew</source><extracomment>messages</extracomment><translation>empieza de nuevo</translation></message>
<message><source>best {0} {1:.4g} (run {2})</source><extracomment>window</extracomment><translation>mejor {0} {1:.4g} (ejecución {2})</translation></message>
<message><source>blocks side by side, with a free input</source><extracomment>messages</extracomment><translation>bloques uno junto a otro, con una entrada libre</translation></message>
<message><source>by</source><extracomment>window</extracomment><translation>por</translation></message>
<message><source>by target, for each sample, the label in the source and the right one</source><extracomment>messages</extracomment><translation>por objetivo, para cada muestra, la etiqueta en la fuente y la correcta</translation></message>
<message><source>bypassed</source><extracomment>window</extracomment><translation>omitido</translation></message>
<message><source>callbacks: </source><extracomment>messages</extracomment><translation>callbacks: </translation></message>
<message><source>cannot make {0} of a sample whose shape is not known</source><extracomment>messages</extracomment><translation>no se puede hacer {0} de una muestra de forma desconocida</translation></message>
<message><source>cannot make {0} of {1}</source><extracomment>messages</extracomment><translation>no se puede hacer {0} de {1}</translation></message>
<message><source>cast the input to {0}</source><extracomment>messages</extracomment><translation>convierte la entrada a {0}</translation></message>
<message><source>categorical_crossentropy for classes, or linear for numbers</source><extracomment>messages</extracomment><translation>categorical_crossentropy para clases, o lineal para números</translation></message>
<message><source>change the last layer's units, map another target, or choose another loss</source><extracomment>messages</extracomment><translation>cambia las unidades de la última capa, asigna otro objetivo, o elige otra pérdida</translation></message>
<message><source>channel attention</source><extracomment>messages</extracomment><translation>atención de canal</translation></message>
<message><source>check the path</source><extracomment>messages</extracomment><translation>comprueba la ruta</translation></message>
<message><source>check the path, or choose another file</source><extracomment>messages</extracomment><translation>comprueba la ruta, o elige otro archivo</translation></message>
<message><source>choose a column of numbers, or turn names into class numbers</source><extracomment>messages</extracomment><translation>elige una columna de números, o convierte nombres en números de clase</translation></message>
<message><source>choose a file</source><extracomment>messages</extracomment><translation>elige un archivo</translation></message>
<message><source>choose a later block</source><extracomment>messages</extracomment><translation>elige un bloque posterior</translation></message>
<message><source>choose a table, or an .npz file</source><extracomment>messages</extracomment><translation>elige una tabla, o un archivo .npz</translation></message>
<message><source>choose all its places, or unshare it</source><extracomment>messages</extracomment><translation>elige todos sus lugares, o deja de compartirlo</translation></message>
<message><source>choose another</source><extracomment>messages</extracomment><translation>elige otro</translation></message>
<message><source>choose another array or column on the page “Data”, under “What feeds what”</source><extracomment>messages</extracomment><translation>elige otra matriz o columna en la página «Datos», en «Qué alimenta a qué»</translation></message>
<message><source>choose another block</source><extracomment>messages</extracomment><translation>elige otro bloque</translation></message>
<message><source>choose another folder</source><extracomment>messages</extracomment><translation>elige otra carpeta</translation></message>
<message><source>choose another folder, or a file in it</source><extracomment>messages</extracomment><translation>elige otra carpeta, o un archivo en ella</translation></message>
<message><source>choose another method</source><extracomment>messages</extracomment><translation>elige otro método</translation></message>
<message><source>choose another name</source><extracomment>messages</extracomment><translation>elige otro nombre</translation></message>
<message><source>choose another name; the file with the labels as they were may be wanted yet</source><extracomment>messages</extracomment><translation>elige otro nombre; el archivo con las etiquetas de antes puede hacer falta todavía</translation></message>
<message><source>choose another one</source><extracomment>messages</extracomment><translation>elige otra</translation></message>
<message><source>choose blocks first</source><extracomment>messages</extracomment><translation>elige antes unos bloques</translation></message>
<message><source>choose fewer target columns, or ignore fewer</source><extracomment>messages</extracomment><translation>elige menos columnas objetivo, o ignora menos</translation></message>
<message><source>choose fewer targets</source><extracomment>messages</extracomment><translation>elige menos objetivos</translation></message>
<message><source>choose it with what feeds it, or connect it first</source><extracomment>messages</extracomment><translation>elígelo con lo que lo alimenta, o conéctalo</translation></message>
<message><source>choose letters, digits and '_'</source><extracomment>messages</extracomment><translation>elige letras, cifras y '_'</translation></message>
<message><source>choose one of {0}</source><extracomment>messages</extracomment><translation>elige uno de {0}</translation></message>
<message><source>choose other axes, or make the branches end in equal sizes</source><extracomment>messages</extracomment><translation>elige otros ejes, o haz que las ramas acaben en tamaños iguales</translation></message>
<message><source>choose other data</source><extracomment>messages</extracomment><translation>elige otros datos</translation></message>
<message><source>choose other data, or another network</source><extracomment>messages</extracomment><translation>elige otros datos, u otra red</translation></message>
<message><source>choose sizes whose product {0} {1}{2}</source><extracomment>messages</extracomment><translation>elige tamaños cuyo producto {0} {1}{2}</translation></message>
<message><source>choose the Flatten of the head</source><extracomment>messages</extracomment><translation>elige el Flatten de la cabeza</translation></message>
<message><source>choose the arrays anew</source><extracomment>messages</extracomment><translation>elige de nuevo las matrices</translation></message>
<message><source>choose the blocks behind the Input</source><extracomment>messages</extracomment><translation>elige los bloques tras el Input</translation></message>
<message><source>choose the columns anew</source><extracomment>messages</extracomment><translation>elige de nuevo las columnas</translation></message>
<message><source>choose the data anew</source><extracomment>messages</extracomment><translation>elige de nuevo los datos</translation></message>
<message><source>choose the folder that the images are in; the page “Try it” tells what a trained network sees in one</source><extracomment>messages</extracomment><translation>elige la carpeta de las imágenes; la página «Probar» dice qué ve una red entrenada en una</translation></message>
<message><source>choose {0} or {1}</source><extracomment>messages</extracomment><translation>elige {0} o {1}</translation></message>
<message><source>choose {0} too</source><extracomment>messages</extracomment><translation>elige también {0}</translation></message>
<message><source>class numbers 0, 1, 2, …</source><extracomment>messages</extracomment><translation>números de clase 0, 1, 2, …</translation></message>
<message><source>classes below {0}</source><extracomment>messages</extracomment><translation>clases menores que {0}</translation></message>
<message><source>classes that differ less than {0} times</source><extracomment>messages</extracomment><translation>clases que difieran menos de {0} veces</translation></message>
<message><source>coloured by answer</source><extracomment>window</extracomment><translation>coloreado por respuesta</translation></message>
<message><source>coloured by class</source><extracomment>window</extracomment><translation>coloreado por clase</translation></message>
<message><source>column {0}</source><extracomment>messages</extracomment><translation>columna {0}</translation></message>
<message><source>columns</source><extracomment>declarations</extracomment><translation>columnas</translation></message>
<message><source>columns to learn from, or windows of what came before</source><extracomment>messages</extracomment><translation>columnas de las que aprender, o ventanas de lo anterior</translation></message>
<message><source>columns {0}{1}</source><extracomment>messages</extracomment><translation>columnas {0}{1}</translation></message>
<message><source>compute</source><extracomment>window</extracomment><translation>cálculo</translation></message>
<message><source>computing…</source><extracomment>window</extracomment><translation>calculando…</translation></message>
<message><source>confidence</source><extracomment>window</extracomment><translation>confianza</translation></message>
<message><source>conv bn relu</source><extracomment>messages</extracomment><translation>conv bn relu</translation></message>
<message><source>convert it before it is saved, for example with array.astype('float32')</source><extracomment>messages</extracomment><translation>conviértelo antes de guardarlo, por ejemplo con array.astype('float32')</translation></message>
<message><source>copy blocks, a model's JSON or Keras code first</source><extracomment>messages</extracomment><translation>copia antes bloques, el JSON de un modelo o código Keras</translation></message>
<message><source>copy blocks, the text that model.to_json() gives, or the lines that make the layers</source><extracomment>messages</extracomment><translation>copia bloques, el texto de model.to_json(), o las líneas que crean las capas</translation></message>
<message><source>copy both files together</source><extracomment>messages</extracomment><translation>copia ambos archivos juntos</translation></message>
<message><source>copy whole statements</source><extracomment>messages</extracomment><translation>copia instrucciones completas</translation></message>
<message><source>correct the column</source><extracomment>messages</extracomment><translation>corrige la columna</translation></message>
<message><source>correct the label, or train with such samples</source><extracomment>messages</extracomment><translation>corrige la etiqueta, o entrena con muestras así</translation></message>
<message><source>count axes from 1, the batch not among them</source><extracomment>messages</extracomment><translation>cuenta los ejes desde 1, sin el lote</translation></message>
<message><source>cover it instead</source><extracomment>messages</extracomment><translation>cúbrela en su lugar</translation></message>
<message><source>cover them instead</source><extracomment>messages</extracomment><translation>cúbrelas en su lugar</translation></message>
<message><source>crop less</source><extracomment>messages</extracomment><translation>recorta menos</translation></message>
<message><source>cut it first</source><extracomment>messages</extracomment><translation>córtala antes</translation></message>
<message><source>dark {0} to light {1}</source><extracomment>window</extracomment><translation>de oscuro {0} a claro {1}</translation></message>
<message><source>dates such as 2024-01-31 or 31.01.2024</source><extracomment>messages</extracomment><translation>fechas como 2024-01-31 o 31.01.2024</translation></message>
<message><source>dead units</source><extracomment>messages</extracomment><translation>unidades muertas</translation></message>
<message><source>degrees</source><extracomment>declarations</extracomment><translation>grados</translation></message>
<message><source>delete it</source><extracomment>messages</extracomment><translation>elimínalo</translation></message>
<message><source>delete it, or set it to something</source><extracomment>messages</extracomment><translation>elimínalo, o ajústalo a algo</translation></message>
<message><source>delete its folder</source><extracomment>messages</extracomment><translation>borra su carpeta</translation></message>
<message><source>delete one of them</source><extracomment>messages</extracomment><translation>elimina una de ellas</translation></message>
<message><source>delete {0}, or put it behind {1}</source><extracomment>messages</extracomment><translation>elimina {0}, o ponlo detrás de {1}</translation></message>
<message><source>delete {0}, or set the activation of {1} to linear</source><extracomment>messages</extracomment><translation>elimina {0}, o pon lineal la activación de {1}</translation></message>
<message><source>did you mean {0}?</source><extracomment>messages</extracomment><translation>¿querías decir {0}?</translation></message>
<message><source>different blocks</source><extracomment>messages</extracomment><translation>bloques distintos</translation></message>
<message><source>dims is not an order of the input's axes</source><extracomment>messages</extracomment><translation>dims no es un orden de los ejes de la entrada</translation></message>
<message><source>dropout at the output</source><extracomment>messages</extracomment><translation>dropout en la salida</translation></message>
<message><source>dropout between layers</source><extracomment>messages</extracomment><translation>dropout entre capas</translation></message>
<message><source>dtype bool</source><extracomment>messages</extracomment><translation>dtype bool</translation></message>
<message><source>dtype object</source><extracomment>messages</extracomment><translation>dtype object</translation></message>
<message><source>each of 1 to {0} once</source><extracomment>messages</extracomment><translation>cada uno de 1 a {0} una vez</translation></message>
<message><source>early stopping after {0} epochs</source><extracomment>messages</extracomment><translation>parada temprana tras {0} épocas</translation></message>
<message><source>enabled, monitor, patience, min_delta and restore_best_weights</source><extracomment>messages</extracomment><translation>enabled, monitor, patience, min_delta y restore_best_weights</translation></message>
<message><source>end</source><extracomment>window</extracomment><translation>fin</translation></message>
<message><source>epoch {0}</source><extracomment>window</extracomment><translation>época {0}</translation></message>
<message><source>epoch {0} of {1}</source><extracomment>window</extracomment><translation>época {0} de {1}</translation></message>
<message><source>epochs</source><extracomment>window</extracomment><translation>épocas</translation></message>
<message><source>equal batches</source><extracomment>messages</extracomment><translation>lotes iguales</translation></message>
<message><source>equal sizes on every axis but {0}</source><extracomment>messages</extracomment><translation>tamaños iguales en cada eje menos {0}</translation></message>
<message><source>equal sizes, or 1, on each axis after the batch</source><extracomment>messages</extracomment><translation>tamaños iguales, o 1, en cada eje tras el lote</translation></message>
<message><source>error gained when a column is shuffled among the samples</source><extracomment>window</extracomment><translation>error que se gana al mezclar una columna entre las muestras</translation></message>
<message><source>factor * the mean of |cos| between different rows, or columns, of a matrix: keeps them at right angles.</source><extracomment>declarations</extracomment><translation>factor * la media de |cos| entre filas, o columnas, distintas de una matriz: las mantiene en ángulo recto.</translation></message>
<message><source>failed</source><extracomment>window</extracomment><translation>fallida</translation></message>
<message><source>false alarms</source><extracomment>window</extracomment><translation>falsas alarmas</translation></message>
<message><source>feed both alike, or give it a layer of its own</source><extracomment>messages</extracomment><translation>alimenta ambos igual, o dale una capa propia</translation></message>
<message><source>fewer than {0} weights in one layer</source><extracomment>messages</extracomment><translation>menos de {0} pesos en una capa</translation></message>
<message><source>fill in the column</source><extracomment>messages</extracomment><translation>rellena la columna</translation></message>
<message><source>fill it in (a step does it), drop rows without values, or ignore the column</source><extracomment>messages</extracomment><translation>rellénalo (lo hace un paso), quita filas sin valores, o ignora la columna</translation></message>
<message><source>films or volumes (four sizes)</source><extracomment>messages</extracomment><translation>películas o volúmenes (cuatro tamaños)</translation></message>
<message><source>finished</source><extracomment>window</extracomment><translation>terminada</translation></message>
<message><source>finite numbers</source><extracomment>messages</extracomment><translation>números finitos</translation></message>
<message><source>float32 holds whole numbers exactly only up to 16,777,216.</source><extracomment>tables</extracomment><translation>float32 guarda enteros exactos solo hasta 16.777.216.</translation></message>
<message><source>folded</source><extracomment>window</extracomment><translation>plegado</translation></message>
<message><source>for each of {0} its size, 1 or None</source><extracomment>messages</extracomment><translation>para cada una de {0} su tamaño, 1 o None</translation></message>
<message><source>for each output (or '*') a kind, a config and a weight of at least 0</source><extracomment>messages</extracomment><translation>para cada salida (o '*') un tipo, una configuración y un peso de al menos 0</translation></message>
<message><source>for each output (or '*') a weight of at least 0 for each class number</source><extracomment>messages</extracomment><translation>para cada salida (o '*') un peso de al menos 0 por cada número de clase</translation></message>
<message><source>frame {0} · {1}</source><extracomment>window</extracomment><translation>fotograma {0} · {1}</translation></message>
<message><source>free some space, or save to another disk</source><extracomment>messages</extracomment><translation>libera espacio, o guarda en otro disco</translation></message>
<message><source>freeze it too</source><extracomment>messages</extracomment><translation>congélala también</translation></message>
<message><source>from {0:g} to {1:g}</source><extracomment>window</extracomment><translation>de {0:g} a {1:g}</translation></message>
<message><source>frozen</source><extracomment>window</extracomment><translation>congelado</translation></message>
<message><source>frozen BatchNormalization in a frozen base</source><extracomment>messages</extracomment><translation>BatchNormalization congelada en una base congelada</translation></message>
<message><source>give an array of the weight's shape</source><extracomment>messages</extracomment><translation>da una matriz con la forma del peso</translation></message>
<message><source>give each image's class as the folder that it lies in</source><extracomment>messages</extracomment><translation>da la clase de cada imagen como la carpeta en que está</translation></message>
<message><source>give every array one entry a sample, or ignore one of them</source><extracomment>messages</extracomment><translation>da a cada matriz una entrada por muestra, o ignora una</translation></message>
<message><source>give every line as many cells; put text that holds the delimiter in quotes</source><extracomment>messages</extracomment><translation>da a cada línea las mismas celdas; pon entre comillas el texto con el separador</translation></message>
<message><source>give it a number, or leave the row out</source><extracomment>messages</extracomment><translation>dale un número, u omite la fila</translation></message>
<message><source>give it an input of that size, or a new layer</source><extracomment>messages</extracomment><translation>dale una entrada de ese tamaño, o una capa nueva</translation></message>
<message><source>give states of {0} {1}</source><extracomment>messages</extracomment><translation>da estados de {0} {1}</translation></message>
<message><source>give the Input, or the layer before it, a fixed size there</source><extracomment>messages</extracomment><translation>da al Input, o a la capa anterior, un tamaño fijo ahí</translation></message>
<message><source>given</source><extracomment>window</extracomment><translation>dado</translation></message>
<message><source>gives nothing but zeros</source><extracomment>messages</extracomment><translation>no da más que ceros</translation></message>
<message><source>gives {0}</source><extracomment>window</extracomment><translation>da {0}</translation></message>
<message><source>goes on from epoch {0}</source><extracomment>messages</extracomment><translation>sigue desde la época {0}</translation></message>
<message><source>hash of the samples</source><extracomment>messages</extracomment><translation>suma de comprobación de las muestras</translation></message>
<message><source>height or width</source><extracomment>messages</extracomment><translation>altura o anchura</translation></message>
<message><source>held </source><extracomment>messages</extracomment><translation>reservado </translation></message>
<message><source>held out to test</source><extracomment>messages</extracomment><translation>reservado para probar</translation></message>
<message><source>held {0}</source><extracomment>messages</extracomment><translation>reservado {0}</translation></message>
<message><source>held-out</source><extracomment>window</extracomment><translation>reservadas</translation></message>
<message><source>hits</source><extracomment>window</extracomment><translation>aciertos</translation></message>
<message><source>how often</source><extracomment>window</extracomment><translation>con qué frecuencia</translation></message>
<message><source>id text rect kind</source><extracomment>messages</extracomment><translation>id text rect kind</translation></message>
<message><source>ids of at least 0</source><extracomment>messages</extracomment><translation>ids de al menos 0</translation></message>
<message><source>image is</source><extracomment>messages</extracomment><translation>imagen está</translation></message>
<message><source>images (height × width × channels)</source><extracomment>messages</extracomment><translation>imágenes (altura × anchura × canales)</translation></message>
<message><source>images are</source><extracomment>messages</extracomment><translation>imágenes están</translation></message>
<message><source>images of one size</source><extracomment>messages</extracomment><translation>imágenes de un mismo tamaño</translation></message>
<message><source>in truth</source><extracomment>window</extracomment><translation>en realidad</translation></message>
<message><source>in truth {0}</source><extracomment>window</extracomment><translation>en realidad {0}</translation></message>
<message><source>input</source><extracomment>window</extracomment><translation>entrada</translation></message>
<message><source>input_dim of at least {0}</source><extracomment>messages</extracomment><translation>input_dim de al menos {0}</translation></message>
<message><source>inputs of one rank</source><extracomment>messages</extracomment><translation>entradas de un mismo rango</translation></message>
<message><source>inputs of several shapes</source><extracomment>messages</extracomment><translation>entradas de varias formas</translation></message>
<message><source>inputs {0}</source><extracomment>messages</extracomment><translation>entradas {0}</translation></message>
<message><source>insert Flatten before {0}</source><extracomment>messages</extracomment><translation>inserta Flatten antes de {0}</translation></message>
<message><source>insert Permute, so that the channels come last</source><extracomment>messages</extracomment><translation>inserta Permute, para que los canales vayan al final</translation></message>
<message><source>install it with "pip install layerloom[parquet]", or save the table as CSV</source><extracomment>messages</extracomment><translation>instálalo con "pip install layerloom[parquet]", o guarda la tabla como CSV</translation></message>
<message><source>int: the bin's number; else a vector for it, as CategoryEncoding.</source><extracomment>declarations</extracomment><translation>int: el número del intervalo; si no, un vector para él, como CategoryEncoding.</translation></message>
<message><source>interrupted</source><extracomment>window</extracomment><translation>interrumpida</translation></message>
<message><source>is not Python code</source><extracomment>messages</extracomment><translation>no es código Python</translation></message>
<message><source>is the shape {0}</source><extracomment>messages</extracomment><translation>is the shape {0}</translation></message>
<message><source>is {0}</source><extracomment>window</extracomment><translation>es {0}</translation></message>
<message><source>it has {0}</source><extracomment>messages</extracomment><translation>tiene {0}</translation></message>
<message><source>it is too large</source><extracomment>messages</extracomment><translation>es demasiado grande</translation></message>
<message><source>it takes none</source><extracomment>messages</extracomment><translation>no admite ninguna</translation></message>
<message><source>it takes {0}, and is fed {1}</source><extracomment>messages</extracomment><translation>admite {0}, y recibe {1}</translation></message>
<message><source>its last number is {0}</source><extracomment>messages</extracomment><translation>su último número es {0}</translation></message>
<message><source>keep 10 % of the samples to validate with</source><extracomment>messages</extracomment><translation>guarda el 10 % de las muestras para validar</translation></message>
<message><source>keep the corrections in the project: they hold for both parts</source><extracomment>messages</extracomment><translation>deja las correcciones en el proyecto: valen para las dos partes</translation></message>
<message><source>l1 * sum(|x|) + l2 * sum(x²).</source><extracomment>declarations</extracomment><translation>l1 * sum(|x|) + l2 * sum(x²).</translation></message>
<message><source>l1 * sum(|x|): drives values to exactly zero.</source><extracomment>declarations</extracomment><translation>l1 * sum(|x|): lleva valores a exactamente cero.</translation></message>
<message><source>l2 * sum(x²): keeps values small.</source><extracomment>declarations</extracomment><translation>l2 * sum(x²): mantiene pequeños los valores.</translation></message>
<message><source>labels below {0}</source><extracomment>messages</extracomment><translation>etiquetas menores que {0}</translation></message>
<message><source>labels of 0 to 1</source><extracomment>messages</extracomment><translation>etiquetas de 0 a 1</translation></message>
<message><source>labels of a row that sum to 1</source><extracomment>messages</extracomment><translation>etiquetas de una fila que sumen 1</translation></message>
<message><source>labels of at least 0</source><extracomment>messages</extracomment><translation>etiquetas de al menos 0</translation></message>
<message><source>labels of shape {0} do not fit an output of shape {1}</source><extracomment>messages</extracomment><translation>las etiquetas de forma {0} no encajan con una salida de forma {1}</translation></message>
<message><source>labels of {0} to {1}</source><extracomment>messages</extracomment><translation>etiquetas de {0} a {1}</translation></message>
<message><source>labels run to {0}, and the output has {1} classes (0 to {2})</source><extracomment>messages</extracomment><translation>las etiquetas llegan a {0}, y la salida tiene {1} clases (0 a {2})</translation></message>
<message><source>labels {0}</source><extracomment>messages</extracomment><translation>etiquetas {0}</translation></message>
<message><source>learning rate {0}</source><extracomment>messages</extracomment><translation>tasa de aprendizaje {0}</translation></message>
<message><source>learns</source><extracomment>window</extracomment><translation>aprende</translation></message>
<message><source>leave incomplete batches out</source><extracomment>messages</extracomment><translation>omite los lotes incompletos</translation></message>
<message><source>leave it out</source><extracomment>messages</extracomment><translation>déjalo fuera</translation></message>
<message><source>leave it out of the file, or ignore it</source><extracomment>messages</extracomment><translation>quítala del archivo, o ignórala</translation></message>
<message><source>leave noise_shape out, or put 1 where a size differs</source><extracomment>messages</extracomment><translation>quita noise_shape, o pon 1 donde un tamaño difiera</translation></message>
<message><source>left to learn from</source><extracomment>messages</extracomment><translation>que quede de la que aprender</translation></message>
<message><source>less is better</source><extracomment>window</extracomment><translation>menos es mejor</translation></message>
<message><source>less than {0} in all on an axis of {1}</source><extracomment>messages</extracomment><translation>menos de {0} en total en un eje de {1}</translation></message>
<message><source>let rare classes count more, or add samples of them, and watch more than accuracy</source><extracomment>messages</extracomment><translation>haz que las clases raras cuenten más, o añade muestras de ellas, y mira más que la exactitud</translation></message>
<message><source>line ends early</source><extracomment>messages</extracomment><translation>línea termina antes</translation></message>
<message><source>line has</source><extracomment>messages</extracomment><translation>línea tiene</translation></message>
<message><source>line {0}</source><extracomment>messages</extracomment><translation>línea {0}</translation></message>
<message><source>line {0}: {1}</source><extracomment>messages</extracomment><translation>línea {0}: {1}</translation></message>
<message><source>linear, or softplus for numbers above 0</source><extracomment>messages</extracomment><translation>lineal, o softplus para números mayores que 0</translation></message>
<message><source>lines end early</source><extracomment>messages</extracomment><translation>líneas terminan antes</translation></message>
<message><source>lines have</source><extracomment>messages</extracomment><translation>líneas tienen</translation></message>
<message><source>looks like an image</source><extracomment>messages</extracomment><translation>parece una imagen</translation></message>
<message><source>loss is measured on what the network learns from, val_loss on what is held back. Where val_loss rises while loss falls, the network learns its samples by heart: stop earlier, add Dropout, or find more data.</source><extracomment>tables</extracomment><translation>loss se mide con lo que la red aprende, val_loss con lo que se reserva. Donde val_loss sube y loss baja, la red aprende sus muestras de memoria: para antes, añade Dropout o busca más datos.</translation></message>
<message><source>loss {0}</source><extracomment>window</extracomment><translation>pérdida {0}</translation></message>
<message><source>lower the validation split</source><extracomment>messages</extracomment><translation>baja la parte de validación</translation></message>
<message><source>made by Layerloom</source><extracomment>messages</extracomment><translation>generado por Layerloom</translation></message>
<message><source>make axis {0} equal in the branches, or join along it</source><extracomment>messages</extracomment><translation>iguala el eje {0} en las ramas, o une por él</translation></message>
<message><source>make it a target, ignore the column, or add a step that makes numbers of its words</source><extracomment>messages</extracomment><translation>hazla objetivo, ignora la columna, o añade un paso que convierta sus palabras en números</translation></message>
<message><source>make the Input of the mask with dtype='bool'</source><extracomment>messages</extracomment><translation>crea el Input de la máscara con dtype='bool'</translation></message>
<message><source>make the branches end in equal shapes, or use Concatenate</source><extracomment>messages</extracomment><translation>haz que las ramas acaben en formas iguales, o usa Concatenate</translation></message>
<message><source>makes no layers</source><extracomment>messages</extracomment><translation>no crea capas</translation></message>
<message><source>map an array or columns to {0} on the page “Data”, under “What feeds what”, or choose other data</source><extracomment>messages</extracomment><translation>asigna una matriz o columnas a {0} en la página «Datos», en «Qué alimenta a qué», o elige otros datos</translation></message>
<message><source>map another array to it, or set its dtype to float32</source><extracomment>messages</extracomment><translation>asígnale otra matriz, o pon su dtype en float32</translation></message>
<message><source>map ids to this Input, or use Dense for numbers</source><extracomment>messages</extracomment><translation>asigna ids a este Input, o usa Dense para números</translation></message>
<message><source>map {0}</source><extracomment>window</extracomment><translation>mapa {0}</translation></message>
<message><source>map {0}, row {1}, column {2}: {3}</source><extracomment>window</extracomment><translation>mapa {0}, fila {1}, columna {2}: {3}</translation></message>
<message><source>max {0}</source><extracomment>window</extracomment><translation>máx. {0}</translation></message>
<message><source>mean {0}</source><extracomment>window</extracomment><translation>media {0}</translation></message>
<message><source>measured on what it has seen.</source><extracomment>messages</extracomment><translation>mide con lo que ya ha visto.</translation></message>
<message><source>measured on {0} {1} samples</source><extracomment>window</extracomment><translation>medido en {0} muestras ({1})</translation></message>
<message><source>memory</source><extracomment>window</extracomment><translation>memoria</translation></message>
<message><source>mend it first</source><extracomment>messages</extracomment><translation>arréglalo antes</translation></message>
<message><source>min {0}</source><extracomment>window</extracomment><translation>mín. {0}</translation></message>
<message><source>more is better</source><extracomment>window</extracomment><translation>más es mejor</translation></message>
<message><source>moves {0} a batch</source><extracomment>window</extracomment><translation>se mueve {0} por lote</translation></message>
<message><source>multi_hot: which ids occur; count: how often; one_hot: each id by itself.</source><extracomment>declarations</extracomment><translation>multi_hot: qué ids aparecen; count: cuántas veces; one_hot: cada id por separado.</translation></message>
<message><source>name it so: numpy.savez(path, **{{0}: …})</source><extracomment>messages</extracomment><translation>nómbrala así: numpy.savez(path, **{{0}: …})</translation></message>
<message><source>name the columns as the data that it was trained with, or give one array an Input in an .npz file</source><extracomment>messages</extracomment><translation>nombra las columnas como en los datos de entrenamiento, o da una matriz por Input en un archivo .npz</translation></message>
<message><source>no</source><extracomment>window</extracomment><translation>no</translation></message>
<message><source>no early stopping</source><extracomment>messages</extracomment><translation>sin parada temprana</translation></message>
<message><source>no number</source><extracomment>messages</extracomment><translation>no es un número</translation></message>
<message><source>no such package</source><extracomment>messages</extracomment><translation>no existe tal paquete</translation></message>
<message><source>no suffix</source><extracomment>messages</extracomment><translation>sin extensión</translation></message>
<message><source>no weights yet</source><extracomment>messages</extracomment><translation>aún sin pesos</translation></message>
<message><source>noise_shape does not fit the input</source><extracomment>messages</extracomment><translation>noise_shape no encaja con la entrada</translation></message>
<message><source>none</source><extracomment>window</extracomment><translation>ninguno</translation></message>
<message><source>none that is a number</source><extracomment>window</extracomment><translation>ninguno que sea un número</translation></message>
<message><source>none: the run ended before its first epoch</source><extracomment>messages</extracomment><translation>ninguna: la ejecución terminó antes de su primera época</translation></message>
<message><source>normalisation first, or no dropout there</source><extracomment>messages</extracomment><translation>primero normalización, o ahí nada de dropout</translation></message>
<message><source>not a record of a run, or one of another version</source><extracomment>messages</extracomment><translation>no es un registro de ejecución, o es de otra versión</translation></message>
<message><source>not normalised</source><extracomment>messages</extracomment><translation>sin normalizar</translation></message>
<message><source>not trained</source><extracomment>window</extracomment><translation>sin entrenar</translation></message>
<message><source>nothing</source><extracomment>window</extracomment><translation>nada</translation></message>
<message><source>nothing known</source><extracomment>messages</extracomment><translation>nada conocido</translation></message>
<message><source>nothing that is known</source><extracomment>messages</extracomment><translation>nada que se conozca</translation></message>
<message><source>now {0}</source><extracomment>window</extracomment><translation>ahora {0}</translation></message>
<message><source>number of channels</source><extracomment>messages</extracomment><translation>número de canales</translation></message>
<message><source>number of features</source><extracomment>messages</extracomment><translation>número de características</translation></message>
<message><source>number of steps</source><extracomment>messages</extracomment><translation>número de pasos</translation></message>
<message><source>number the classes from 0</source><extracomment>messages</extracomment><translation>numera las clases desde 0</translation></message>
<message><source>number the ids from 0</source><extracomment>messages</extracomment><translation>numera los ids desde 0</translation></message>
<message><source>numbers around 0 out of the last layer, brought to the size of the labels behind it</source><extracomment>messages</extracomment><translation>números en torno a 0 de la última capa, llevados detrás al tamaño de las etiquetas</translation></message>
<message><source>numbers of about 0 to 1, or around 0</source><extracomment>messages</extracomment><translation>números de unos 0 a 1, o en torno a 0</translation></message>
<message><source>numbers of samples that {0} divides</source><extracomment>messages</extracomment><translation>números de muestras que {0} divida</translation></message>
<message><source>numbers or text</source><extracomment>messages</extracomment><translation>números o texto</translation></message>
<message><source>numbers, dates or text</source><extracomment>messages</extracomment><translation>números, fechas o texto</translation></message>
<message><source>of 1 to {0}, or -1 to {1}, each once</source><extracomment>messages</extracomment><translation>de 1 a {0}, o -1 a {1}, cada uno una vez</translation></message>
<message><source>of tensors, sums, differences and products are read</source><extracomment>messages</extracomment><translation>con tensores se leen sumas, restas y productos</translation></message>
<message><source>off by</source><extracomment>window</extracomment><translation>desvío</translation></message>
<message><source>off by {0}</source><extracomment>window</extracomment><translation>desvío de {0}</translation></message>
<message><source>off by {0} % on average</source><extracomment>window</extracomment><translation>se desvía un {0} % de media</translation></message>
<message><source>one Input</source><extracomment>messages</extracomment><translation>un Input</translation></message>
<message><source>one Input of height, width and 1 or 3 channels</source><extracomment>messages</extracomment><translation>un Input de altura, anchura y 1 o 3 canales</translation></message>
<message><source>one axis, or one for each input, none of them the batch</source><extracomment>messages</extracomment><translation>un eje, o uno por entrada, ninguno el lote</translation></message>
<message><source>one character, or none</source><extracomment>messages</extracomment><translation>un carácter, o nada</translation></message>
<message><source>one connected network</source><extracomment>messages</extracomment><translation>una red conectada</translation></message>
<message><source>one entry a sample</source><extracomment>messages</extracomment><translation>una entrada por muestra</translation></message>
<message><source>one hand</source><extracomment>messages</extracomment><translation>una mano</translation></message>
<message><source>one image</source><extracomment>messages</extracomment><translation>una sola imagen</translation></message>
<message><source>one number</source><extracomment>window</extracomment><translation>un número</translation></message>
<message><source>one number, or {0}</source><extracomment>messages</extracomment><translation>un número, o {0}</translation></message>
<message><source>one of them</source><extracomment>messages</extracomment><translation>una de ellas</translation></message>
<message><source>one of your own</source><extracomment>messages</extracomment><translation>uno propio</translation></message>
<message><source>one of {0}</source><extracomment>messages</extracomment><translation>uno de {0}</translation></message>
<message><source>one output</source><extracomment>messages</extracomment><translation>una salida</translation></message>
<message><source>one output a block</source><extracomment>messages</extracomment><translation>una salida por bloque</translation></message>
<message><source>one size of -1</source><extracomment>messages</extracomment><translation>un tamaño de -1</translation></message>
<message><source>one value a sample</source><extracomment>window</extracomment><translation>un valor por muestra</translation></message>
<message><source>open</source><extracomment>window</extracomment><translation>abierto</translation></message>
<message><source>open a file that ends in .loom</source><extracomment>messages</extracomment><translation>abre un archivo que termine en .loom</translation></message>
<message><source>open a file that to_json or to_yaml wrote</source><extracomment>messages</extracomment><translation>abre un archivo escrito por to_json o to_yaml</translation></message>
<message><source>open it with a newer Layerloom</source><extracomment>messages</extracomment><translation>ábrelo con un Layerloom más nuevo</translation></message>
<message><source>paste the layers alone</source><extracomment>messages</extracomment><translation>pega solo las capas</translation></message>
<message><source>phases</source><extracomment>window</extracomment><translation>fases</translation></message>
<message><source>pixels</source><extracomment>declarations</extracomment><translation>píxeles</translation></message>
<message><source>place</source><extracomment>window</extracomment><translation>lugar</translation></message>
<message><source>pool what it reads, or give it fewer units</source><extracomment>messages</extracomment><translation>agrupa lo que lee, o dale menos unidades</translation></message>
<message><source>precision</source><extracomment>window</extracomment><translation>precisión</translation></message>
<message><source>predicted</source><extracomment>window</extracomment><translation>predicho</translation></message>
<message><source>predicted less true</source><extracomment>window</extracomment><translation>predicho menos real</translation></message>
<message><source>put -1 where the size is not known</source><extracomment>messages</extracomment><translation>pon -1 donde no se conozca el tamaño</translation></message>
<message><source>put BatchNormalization between them</source><extracomment>messages</extracomment><translation>pon BatchNormalization entre ellas</translation></message>
<message><source>put BatchNormalization or Normalization behind the Input</source><extracomment>messages</extracomment><translation>pon BatchNormalization o Normalization detrás del Input</translation></message>
<message><source>put Flatten or GlobalAveragePooling2D before it</source><extracomment>messages</extracomment><translation>pon antes Flatten o GlobalAveragePooling2D</translation></message>
<message><source>put Flatten or GlobalAveragePooling2D before it to use the whole image</source><extracomment>messages</extracomment><translation>pon antes Flatten o GlobalAveragePooling2D para usar toda la imagen</translation></message>
<message><source>put Flatten or Reshape before it</source><extracomment>messages</extracomment><translation>pon antes Flatten o Reshape</translation></message>
<message><source>put Flatten or Reshape into a branch</source><extracomment>messages</extracomment><translation>pon Flatten o Reshape en una rama</translation></message>
<message><source>put Reshape before it</source><extracomment>messages</extracomment><translation>pon antes Reshape</translation></message>
<message><source>put Reshape before it, or give it another input</source><extracomment>messages</extracomment><translation>pon antes Reshape, o dale otra entrada</translation></message>
<message><source>put a DepthwiseConv2D before it whose depth_multiplier is channels // groups</source><extracomment>messages</extracomment><translation>pon antes una DepthwiseConv2D cuyo depth_multiplier sea channels // groups</translation></message>
<message><source>put a Rescaling by {0} and an offset of {1} behind it</source><extracomment>messages</extracomment><translation>pon detrás un Rescaling por {0} con desplazamiento {1}</translation></message>
<message><source>put a layer that heeds masks in its place, or no mask before it ({0})</source><extracomment>messages</extracomment><translation>pon en su lugar una capa que atienda a las máscaras, o ninguna máscara antes ({0})</translation></message>
<message><source>put an Activation behind it</source><extracomment>messages</extracomment><translation>pon una Activation detrás</translation></message>
<message><source>put it back, or choose the folder anew</source><extracomment>messages</extracomment><translation>devuélvelo, o elige de nuevo la carpeta</translation></message>
<message><source>put labels right on the page Results first</source><extracomment>messages</extracomment><translation>corrige antes etiquetas en la página Resultados</translation></message>
<message><source>put the images of each class into a folder of their own, or choose a table of paths and labels</source><extracomment>messages</extracomment><translation>pon las imágenes de cada clase en su propia carpeta, o elige una tabla de rutas y etiquetas</translation></message>
<message><source>put the labels beside them: numpy.savez(path, x=…, y=…), or NAME_labels.npy beside NAME.npy</source><extracomment>messages</extracomment><translation>pon las etiquetas al lado: numpy.savez(path, x=…, y=…), o NAME_labels.npy junto a NAME.npy</translation></message>
<message><source>put the table beside the images, or correct its paths</source><extracomment>messages</extracomment><translation>pon la tabla junto a las imágenes, o corrige sus rutas</translation></message>
<message><source>raise the share of held-out samples</source><extracomment>messages</extracomment><translation>sube la parte de muestras reservadas</translation></message>
<message><source>raise the validation split</source><extracomment>messages</extracomment><translation>sube la parte de validación</translation></message>
<message><source>range() takes whole numbers</source><extracomment>messages</extracomment><translation>range() admite enteros</translation></message>
<message><source>rank {0}</source><extracomment>messages</extracomment><translation>rango {0}</translation></message>
<message><source>rank {0}, {1}</source><extracomment>messages</extracomment><translation>rango {0}, {1}</translation></message>
<message><source>ranks {0}</source><extracomment>messages</extracomment><translation>rangos {0}</translation></message>
<message><source>rate too high</source><extracomment>messages</extracomment><translation>tasa demasiado alta</translation></message>
<message><source>rate too low</source><extracomment>messages</extracomment><translation>tasa demasiado baja</translation></message>
<message><source>rate {0}</source><extracomment>window</extracomment><translation>tasa {0}</translation></message>
<message><source>recall</source><extracomment>window</extracomment><translation>exhaustividad</translation></message>
<message><source>remove a wire of the circle, or use a recurrent layer</source><extracomment>messages</extracomment><translation>quita una conexión del círculo, o usa una capa recurrente</translation></message>
<message><source>remove its wires first</source><extracomment>messages</extracomment><translation>quita antes sus conexiones</translation></message>
<message><source>remove these rows, or fill the gaps</source><extracomment>messages</extracomment><translation>quita estas filas, o rellena los huecos</translation></message>
<message><source>required</source><extracomment>declarations</extracomment><translation>obligatorio</translation></message>
<message><source>right</source><extracomment>window</extracomment><translation>correcto</translation></message>
<message><source>right answers lost when a column is shuffled among the samples</source><extracomment>window</extracomment><translation>respuestas correctas perdidas al mezclar una columna entre las muestras</translation></message>
<message><source>right or wrong</source><extracomment>window</extracomment><translation>correcto o erróneo</translation></message>
<message><source>row has</source><extracomment>messages</extracomment><translation>fila no tiene</translation></message>
<message><source>row id</source><extracomment>messages</extracomment><translation>row id</translation></message>
<message><source>row lacks</source><extracomment>messages</extracomment><translation>fila carece de</translation></message>
<message><source>row {0}, column {1}: {2}</source><extracomment>window</extracomment><translation>fila {0}, columna {1}: {2}</translation></message>
<message><source>rows</source><extracomment>declarations</extracomment><translation>filas</translation></message>
<message><source>rows have</source><extracomment>messages</extracomment><translation>filas no tienen</translation></message>
<message><source>rows lack</source><extracomment>messages</extracomment><translation>filas carecen de</translation></message>
<message><source>running</source><extracomment>window</extracomment><translation>en curso</translation></message>
<message><source>same: the output is strides times the input; valid: it holds every window whole.</source><extracomment>declarations</extracomment><translation>same: la salida es strides por la entrada; valid: contiene entera cada ventana.</translation></message>
<message><source>same: windows may reach over the edge; valid: the window stays inside.</source><extracomment>declarations</extracomment><translation>same: las ventanas pueden salir del borde; valid: la ventana queda dentro.</translation></message>
<message><source>same: zeros around the input keep its size; valid: the window stays inside.</source><extracomment>declarations</extracomment><translation>same: ceros alrededor de la entrada conservan su tamaño; valid: la ventana queda dentro.</translation></message>
<message><source>same: zeros around the input keep its size; valid: the window stays inside; causal: zeros before the input only.</source><extracomment>declarations</extracomment><translation>same: ceros alrededor de la entrada conservan su tamaño; valid: la ventana queda dentro; causal: ceros solo antes.</translation></message>
<message><source>sample is</source><extracomment>messages</extracomment><translation>muestra está</translation></message>
<message><source>sample {0}</source><extracomment>window</extracomment><translation>muestra {0}</translation></message>
<message><source>samples are</source><extracomment>messages</extracomment><translation>muestras están</translation></message>
<message><source>samples in their order</source><extracomment>messages</extracomment><translation>muestras en su orden</translation></message>
<message><source>save the file as UTF-8, and open that</source><extracomment>messages</extracomment><translation>guarda el archivo como UTF-8 y abre ese</translation></message>
<message><source>save the samples as CSV or with numpy.savez</source><extracomment>messages</extracomment><translation>guarda las muestras como CSV o con numpy.savez</translation></message>
<message><source>save the sheet as CSV in the program that made it</source><extracomment>messages</extracomment><translation>guarda la hoja como CSV en el programa que la hizo</translation></message>
<message><source>save the table as CSV (UTF-8)</source><extracomment>messages</extracomment><translation>guarda la tabla como CSV (UTF-8)</translation></message>
<message><source>save the table as CSV again</source><extracomment>messages</extracomment><translation>guarda de nuevo la tabla como CSV</translation></message>
<message><source>save them anew</source><extracomment>messages</extracomment><translation>guárdalas de nuevo</translation></message>
<message><source>save them as CSV first</source><extracomment>messages</extracomment><translation>guárdalos antes como CSV</translation></message>
<message><source>save to another place</source><extracomment>messages</extracomment><translation>guarda en otro lugar</translation></message>
<message><source>say on the Data page which column is “Predicted”</source><extracomment>messages</extracomment><translation>indica en la página Datos qué columna es «Predicho»</translation></message>
<message><source>scalar</source><extracomment>window</extracomment><translation>escalar</translation></message>
<message><source>scale it by {0}</source><extracomment>messages</extracomment><translation>escálala por {0}</translation></message>
<message><source>sees {0}</source><extracomment>window</extracomment><translation>ve {0}</translation></message>
<message><source>sequences (steps × features)</source><extracomment>messages</extracomment><translation>secuencias (pasos × características)</translation></message>
<message><source>set axes to -1 to sum along the last axis of both</source><extracomment>messages</extracomment><translation>pon axes en -1 para sumar por el último eje de ambas</translation></message>
<message><source>set axis to -1 to join features</source><extracomment>messages</extracomment><translation>pon axis en -1 para unir características</translation></message>
<message><source>set batch_size of the Input, or turn stateful off</source><extracomment>messages</extracomment><translation>pon batch_size del Input, o desactiva stateful</translation></message>
<message><source>set input_dim to {0}</source><extracomment>messages</extracomment><translation>pon input_dim en {0}</translation></message>
<message><source>set it to {0}</source><extracomment>messages</extracomment><translation>ponlo en {0}</translation></message>
<message><source>set its activation to sigmoid, or give it a unit for each class</source><extracomment>messages</extracomment><translation>pon sigmoid como activación, o dale una unidad por clase</translation></message>
<message><source>set its rate to 0.5</source><extracomment>messages</extracomment><translation>pon su tasa en 0.5</translation></message>
<message><source>set its shape to {0}, or map other data to it</source><extracomment>messages</extracomment><translation>pon su forma en {0}, o asígnale otros datos</translation></message>
<message><source>set its units to {0}</source><extracomment>messages</extracomment><translation>pon sus unidades en {0}</translation></message>
<message><source>set its weight to 1</source><extracomment>messages</extracomment><translation>pon su peso en 1</translation></message>
<message><source>set kernel_size to {0}</source><extracomment>messages</extracomment><translation>pon kernel_size en {0}</translation></message>
<message><source>set strides to {0}</source><extracomment>messages</extracomment><translation>pon strides en {0}</translation></message>
<message><source>set the Input's shape to {0}, or map other data to it</source><extracomment>messages</extracomment><translation>pon la forma del Input en {0}, o asígnale otros datos</translation></message>
<message><source>set the activation of the last layer to linear, or scale the labels</source><extracomment>messages</extracomment><translation>pon lineal la activación de la última capa, o escala las etiquetas</translation></message>
<message><source>set the activation of {0} to relu</source><extracomment>messages</extracomment><translation>pon relu como activación de {0}</translation></message>
<message><source>set the batch size to 32</source><extracomment>messages</extracomment><translation>pon el tamaño de lote en 32</translation></message>
<message><source>set the batch size to {0}</source><extracomment>messages</extracomment><translation>pon el tamaño de lote en {0}</translation></message>
<message><source>set the dtype of {0} to int32</source><extracomment>messages</extracomment><translation>pon el dtype de {0} en int32</translation></message>
<message><source>set their activations to relu, or put BatchNormalization in between</source><extracomment>messages</extracomment><translation>pon relu en sus activaciones, o BatchNormalization entre ellas</translation></message>
<message><source>set units to the number of classes, or use binary_crossentropy with sigmoid</source><extracomment>messages</extracomment><translation>pon units en el número de clases, o usa binary_crossentropy con sigmoid</translation></message>
<message><source>set units to {0}</source><extracomment>messages</extracomment><translation>pon units en {0}</translation></message>
<message><source>set use_bias of {0} to False</source><extracomment>messages</extracomment><translation>pon use_bias de {0} en False</translation></message>
<message><source>set {0} to {1}</source><extracomment>messages</extracomment><translation>pon {0} en {1}</translation></message>
<message><source>shape not known yet</source><extracomment>window</extracomment><translation>forma aún desconocida</translation></message>
<message><source>shape {0}</source><extracomment>messages</extracomment><translation>forma {0}</translation></message>
<message><source>shapes {0} cannot be joined along axis {1}</source><extracomment>messages</extracomment><translation>las formas {0} no se pueden unir por el eje {1}</translation></message>
<message><source>shapes {0} do not go together</source><extracomment>messages</extracomment><translation>las formas {0} no encajan</translation></message>
<message><source>share right</source><extracomment>window</extracomment><translation>parte correcta</translation></message>
<message><source>shared_axes are not axes of its input</source><extracomment>messages</extracomment><translation>shared_axes no son ejes de su entrada</translation></message>
<message><source>shorten the sequence by Conv1D or pooling before it</source><extracomment>messages</extracomment><translation>acorta antes la secuencia con Conv1D o pooling</translation></message>
<message><source>sigmoid for one value, or a value for each class</source><extracomment>messages</extracomment><translation>sigmoid para un valor, o un valor por clase</translation></message>
<message><source>sigmoid, or a categorical loss</source><extracomment>messages</extracomment><translation>sigmoid, o una pérdida categórica</translation></message>
<message><source>single numbers</source><extracomment>messages</extracomment><translation>números sueltos</translation></message>
<message><source>size of axis {0}</source><extracomment>messages</extracomment><translation>tamaño del eje {0}</translation></message>
<message><source>size of the images</source><extracomment>messages</extracomment><translation>tamaño de las imágenes</translation></message>
<message><source>sizes {0} and {1} do not go together</source><extracomment>messages</extracomment><translation>los tamaños {0} y {1} no encajan</translation></message>
<message><source>softmax of 1 value</source><extracomment>messages</extracomment><translation>softmax de 1 valor</translation></message>
<message><source>softmax of one unit is always 1, so nothing can be learnt</source><extracomment>messages</extracomment><translation>softmax de una unidad siempre es 1, así que no se aprende nada</translation></message>
<message><source>softmax with {0}</source><extracomment>messages</extracomment><translation>softmax con {0}</translation></message>
<message><source>some are NaN or infinite</source><extracomment>window</extracomment><translation>algunos son NaN o infinitos</translation></message>
<message><source>some of 1 to {0}, each once</source><extracomment>messages</extracomment><translation>algunos de 1 a {0}, cada uno una vez</translation></message>
<message><source>step {0}</source><extracomment>window</extracomment><translation>paso {0}</translation></message>
<message><source>step {0} of {1}</source><extracomment>window</extracomment><translation>paso {0} de {1}</translation></message>
<message><source>step {0}, feature {1}: {2}</source><extracomment>window</extracomment><translation>paso {0}, característica {1}: {2}</translation></message>
<message><source>step {0}: {1}</source><extracomment>window</extracomment><translation>paso {0}: {1}</translation></message>
<message><source>steps</source><extracomment>window</extracomment><translation>pasos</translation></message>
<message><source>stop it first</source><extracomment>messages</extracomment><translation>detenla antes</translation></message>
<message><source>stopped</source><extracomment>window</extracomment><translation>detenida</translation></message>
<message><source>stopped in epoch {0} of {1}</source><extracomment>messages</extracomment><translation>detenida en la época {0} de {1}</translation></message>
<message><source>store it with a dtype of numbers, all rows of one length</source><extracomment>messages</extracomment><translation>guárdala con un dtype de números, todas las filas de igual longitud</translation></message>
<message><source>store the data as .npz</source><extracomment>messages</extracomment><translation>guarda los datos como .npz</translation></message>
<message><source>strides of at most {0}</source><extracomment>messages</extracomment><translation>strides de como mucho {0}</translation></message>
<message><source>t-SNE</source><extracomment>window</extracomment><translation>t-SNE</translation></message>
<message><source>take it as categories, or leave it out</source><extracomment>messages</extracomment><translation>tómala como categorías, u omítela</translation></message>
<message><source>take it as classes</source><extracomment>messages</extracomment><translation>tómalo como clases</translation></message>
<message><source>take it out of the folder, or save it anew</source><extracomment>messages</extracomment><translation>sácala de la carpeta, o guárdala de nuevo</translation></message>
<message><source>takes another dtype</source><extracomment>messages</extracomment><translation>admite otro dtype</translation></message>
<message><source>takes at least rank {0}</source><extracomment>messages</extracomment><translation>admite al menos rango {0}</translation></message>
<message><source>takes at most rank {0}</source><extracomment>messages</extracomment><translation>admite como mucho rango {0}</translation></message>
<message><source>takes rank {0}</source><extracomment>messages</extracomment><translation>admite rango {0}</translation></message>
<message><source>takes size {0} on axis {1}</source><extracomment>messages</extracomment><translation>admite tamaño {0} en el eje {1}</translation></message>
<message><source>takes whole numbers (ids of words or categories), and its input {0}</source><extracomment>messages</extracomment><translation>admite enteros (ids de palabras o categorías), y su entrada {0}</translation></message>
<message><source>takes {0}rank {1}{2}</source><extracomment>messages</extracomment><translation>admite {0}rango {1}{2}</translation></message>
<message><source>thaw a layer</source><extracomment>messages</extracomment><translation>descongela una capa</translation></message>
<message><source>thaw it, or load weights into it</source><extracomment>messages</extracomment><translation>descongélala, o cárgale pesos</translation></message>
<message><source>the answer</source><extracomment>window</extracomment><translation>la respuesta</translation></message>
<message><source>the answer in colour, the truth in grey</source><extracomment>window</extracomment><translation>la respuesta en color, la verdad en gris</translation></message>
<message><source>the block takes the weights of '{0}'</source><extracomment>messages</extracomment><translation>el bloque toma los pesos de '{0}'</translation></message>
<message><source>the first is line {0}</source><extracomment>messages</extracomment><translation>la primera es la línea {0}</translation></message>
<message><source>the first {0} of {1} arrays</source><extracomment>window</extracomment><translation>las primeras {0} de {1} matrices</translation></message>
<message><source>the graft was made for {0}, and is fed {1} now</source><extracomment>messages</extracomment><translation>el injerto se hizo para {0}, y recibe ahora {1}</translation></message>
<message><source>the label is missing</source><extracomment>messages</extracomment><translation>falta la etiqueta</translation></message>
<message><source>the label {0} is none of {1}</source><extracomment>messages</extracomment><translation>la etiqueta {0} no es ninguna de {1}</translation></message>
<message><source>the labels hold {0} NaN or infinite value{1}, the first in row {2}</source><extracomment>messages</extracomment><translation>las etiquetas contienen {0} valores NaN o infinitos{1}, el primero en la fila {2}</translation></message>
<message><source>the labels look like class numbers, and this loss takes one-hot vectors</source><extracomment>messages</extracomment><translation>las etiquetas parecen números de clase, y esta pérdida admite vectores one-hot</translation></message>
<message><source>the labels look one-hot, and this loss takes class numbers</source><extracomment>messages</extracomment><translation>las etiquetas parecen one-hot, y esta pérdida admite números de clase</translation></message>
<message><source>the labels of row {0} sum to {1}</source><extracomment>messages</extracomment><translation>las etiquetas de la fila {0} suman {1}</translation></message>
<message><source>the line</source><extracomment>messages</extracomment><translation>la línea</translation></message>
<message><source>the name of a source, such as 'builtin:digits' or 'csv:PATH'</source><extracomment>messages</extracomment><translation>el nombre de una fuente, como 'builtin:digits' o 'csv:PATH'</translation></message>
<message><source>the name of an array, or a list of columns</source><extracomment>messages</extracomment><translation>el nombre de una matriz, o una lista de columnas</translation></message>
<message><source>the name of an encoding, or none</source><extracomment>messages</extracomment><translation>el nombre de una codificación, o nada</translation></message>
<message><source>the new shape is {0}, the old one {1}</source><extracomment>messages</extracomment><translation>la forma nueva es {0}, la antigua {1}</translation></message>
<message><source>the output has one unit, and one class is always right</source><extracomment>messages</extracomment><translation>la salida tiene una unidad, y una sola clase siempre acierta</translation></message>
<message><source>the output's activation {0} does not {1}</source><extracomment>messages</extracomment><translation>la activación {0} de la salida no {1}</translation></message>
<message><source>the output's activation {0} leaves the range 0 to 1</source><extracomment>messages</extracomment><translation>la activación {0} de la salida se sale del intervalo 0 a 1</translation></message>
<message><source>the picture</source><extracomment>messages</extracomment><translation>la imagen</translation></message>
<message><source>the project</source><extracomment>messages</extracomment><translation>el proyecto</translation></message>
<message><source>the value of {0} is no literal</source><extracomment>messages</extracomment><translation>el valor de {0} no es un literal</translation></message>
<message><source>the value of {0}, {1}, cannot be told without running the code</source><extracomment>messages</extracomment><translation>el valor de {0}, {1}, no puede saberse sin ejecutar el código</translation></message>
<message><source>the {0} is called with nothing</source><extracomment>messages</extracomment><translation>{0} se llama sin nada</translation></message>
<message><source>the {0} of its input is not known</source><extracomment>messages</extracomment><translation>no se conoce {0} de su entrada</translation></message>
<message><source>the {0} that a model's to_{1}() gives</source><extracomment>messages</extracomment><translation>{0} que da to_{1}() de un modelo</translation></message>
<message><source>there is no layer {0}</source><extracomment>messages</extracomment><translation>no hay capa {0}</translation></message>
<message><source>this is no layer that could stand in a Sequential</source><extracomment>messages</extracomment><translation>esto no es una capa que pueda estar en un Sequential</translation></message>
<message><source>thread {0}</source><extracomment>window</extracomment><translation>hilo {0}</translation></message>
<message><source>to</source><extracomment>window</extracomment><translation>a</translation></message>
<message><source>to train with</source><extracomment>messages</extracomment><translation>para entrenar</translation></message>
<message><source>to validate each epoch</source><extracomment>messages</extracomment><translation>para validar cada época</translation></message>
<message><source>train first</source><extracomment>messages</extracomment><translation>entrena antes</translation></message>
<message><source>training</source><extracomment>window</extracomment><translation>entrenamiento</translation></message>
<message><source>true</source><extracomment>window</extracomment><translation>real</translation></message>
<message><source>true or false</source><extracomment>messages</extracomment><translation>verdadero o falso</translation></message>
<message><source>true, false or none</source><extracomment>messages</extracomment><translation>verdadero, falso o nada</translation></message>
<message><source>turn from_logits off, or set the activation of the last layer to linear</source><extracomment>messages</extracomment><translation>desactiva from_logits, o pon lineal la activación de la última capa</translation></message>
<message><source>turn on return_sequences of {0}</source><extracomment>messages</extracomment><translation>activa return_sequences de {0}</translation></message>
<message><source>turn shuffling off</source><extracomment>messages</extracomment><translation>desactiva la mezcla</translation></message>
<message><source>two blocks</source><extracomment>messages</extracomment><translation>dos bloques</translation></message>
<message><source>two directions hold {0} % of what varies</source><extracomment>window</extracomment><translation>dos direcciones recogen el {0} % de lo que varía</translation></message>
<message><source>two hands</source><extracomment>messages</extracomment><translation>dos manos</translation></message>
<message><source>two in a row</source><extracomment>messages</extracomment><translation>dos seguidas</translation></message>
<message><source>type numbers alone</source><extracomment>messages</extracomment><translation>escribe solo números</translation></message>
<message><source>type numbers there</source><extracomment>messages</extracomment><translation>escribe ahí números</translation></message>
<message><source>type one</source><extracomment>messages</extracomment><translation>escribe uno</translation></message>
<message><source>unknown kind of layer '{0}'</source><extracomment>messages</extracomment><translation>tipo de capa desconocido '{0}'</translation></message>
<message><source>unnamed: 0</source><extracomment>messages</extracomment><translation>unnamed: 0</translation></message>
<message><source>unpack it, and choose the folder or the file in it</source><extracomment>messages</extracomment><translation>descomprímelo, y elige la carpeta o el archivo que contiene</translation></message>
<message><source>unshare it</source><extracomment>messages</extracomment><translation>deja de compartirla</translation></message>
<message><source>use -1 for channels last, 1 for channels first</source><extracomment>messages</extracomment><translation>usa -1 con canales al final, 1 con canales delante</translation></message>
<message><source>use -1 for the last axis</source><extracomment>messages</extracomment><translation>usa -1 para el último eje</translation></message>
<message><source>use Conv2D or Flatten for images, or feed it an Input of dtype int32</source><extracomment>messages</extracomment><translation>usa Conv2D o Flatten para imágenes, o aliméntala con un Input de dtype int32</translation></message>
<message><source>use categorical_crossentropy, or set the activation to sigmoid</source><extracomment>messages</extracomment><translation>usa categorical_crossentropy, o pon sigmoid como activación</translation></message>
<message><source>use fewer samples</source><extracomment>messages</extracomment><translation>usa menos muestras</translation></message>
<message><source>use mean_absolute_error</source><extracomment>messages</extracomment><translation>usa mean_absolute_error</translation></message>
<message><source>use mean_squared_error for numbers to be predicted</source><extracomment>messages</extracomment><translation>usa mean_squared_error para números que predecir</translation></message>
<message><source>use mean_squared_error for numbers to be predicted, or map another target</source><extracomment>messages</extracomment><translation>usa mean_squared_error para números que predecir, o asigna otro objetivo</translation></message>
<message><source>use padding='same' or a {0} of at most {1}</source><extracomment>messages</extracomment><translation>usa padding='same' o un {0} de como mucho {1}</translation></message>
<message><source>use smaller batches, or smaller images</source><extracomment>messages</extracomment><translation>usa lotes más pequeños, o imágenes más pequeñas</translation></message>
<message><source>use sparse_categorical_crossentropy with {0} units and softmax</source><extracomment>messages</extracomment><translation>usa sparse_categorical_crossentropy con {0} unidades y softmax</translation></message>
<message><source>use sparse_categorical_crossentropy, or map a target of numbers</source><extracomment>messages</extracomment><translation>usa sparse_categorical_crossentropy, o asigna un objetivo de números</translation></message>
<message><source>use {0} with sigmoid where several classes may hold at once</source><extracomment>messages</extracomment><translation>usa {0} con sigmoid donde puedan darse varias clases a la vez</translation></message>
<message><source>use_bias False before BatchNormalization</source><extracomment>messages</extracomment><translation>use_bias False antes de BatchNormalization</translation></message>
<message><source>use_bias True</source><extracomment>messages</extracomment><translation>use_bias True</translation></message>
<message><source>validation</source><extracomment>window</extracomment><translation>validación</translation></message>
<message><source>value</source><extracomment>window</extracomment><translation>valor</translation></message>
<message><source>value {0}: {1}</source><extracomment>window</extracomment><translation>valor {0}: {1}</translation></message>
<message><source>wait for its end, or stop it</source><extracomment>messages</extracomment><translation>espera a que termine, o detenla</translation></message>
<message><source>was built for inputs {0}</source><extracomment>messages</extracomment><translation>se construyó para entradas {0}</translation></message>
<message><source>watch another value, or let some samples validate</source><extracomment>messages</extracomment><translation>vigila otro valor, o deja que algunas muestras validen</translation></message>
<message><source>weight '{0}' of shape {1}</source><extracomment>messages</extracomment><translation>peso '{0}' de forma {1}</translation></message>
<message><source>what a model's to_json() or a layer's get_config() gives</source><extracomment>messages</extracomment><translation>lo que da to_json() de un modelo o get_config() de una capa</translation></message>
<message><source>which digit is it</source><extracomment>messages</extracomment><translation>which digit is it</translation></message>
<message><source>which shape is it</source><extracomment>messages</extracomment><translation>which shape is it</translation></message>
<message><source>whole numbers from 0 on</source><extracomment>messages</extracomment><translation>enteros desde 0</translation></message>
<message><source>whole numbers, floats, booleans or text labels</source><extracomment>messages</extracomment><translation>enteros, decimales, booleanos o etiquetas de texto</translation></message>
<message><source>width of its query</source><extracomment>messages</extracomment><translation>anchura de su consulta</translation></message>
<message><source>width of its {0}</source><extracomment>messages</extracomment><translation>anchura de su {0}</translation></message>
<message><source>wire a block to it, or delete it</source><extracomment>messages</extracomment><translation>conéctale un bloque, o elimínalo</translation></message>
<message><source>wire an Input to its first layer, or paste it instead</source><extracomment>messages</extracomment><translation>conecta un Input con su primera capa, o pégala en su lugar</translation></message>
<message><source>wire another block to it, or delete it</source><extracomment>messages</extracomment><translation>conéctale otro bloque, o elimínalo</translation></message>
<message><source>wire it to a block, or delete it with what leads to it alone</source><extracomment>messages</extracomment><translation>conéctalo con un bloque, o elimínalo con lo que solo lleva a él</translation></message>
<message><source>wire it to a layer, or delete it</source><extracomment>messages</extracomment><translation>conéctalo con una capa, o elimínalo</translation></message>
<message><source>wire its inputs first</source><extracomment>messages</extracomment><translation>conecta antes sus entradas</translation></message>
<message><source>wire one Input to both places</source><extracomment>messages</extracomment><translation>conecta un Input con ambos lugares</translation></message>
<message><source>wire the parts together, or delete one</source><extracomment>messages</extracomment><translation>conecta las partes, o elimina una</translation></message>
<message><source>with trained weights</source><extracomment>window</extracomment><translation>con pesos entrenados</translation></message>
<message><source>words</source><extracomment>declarations</extracomment><translation>palabras</translation></message>
<message><source>works on the last axis alone, each position by itself</source><extracomment>messages</extracomment><translation>actúa solo sobre el último eje, cada posición por separado</translation></message>
<message><source>write arrays into it, the samples first</source><extracomment>messages</extracomment><translation>escribe matrices en él, las muestras primero</translation></message>
<message><source>write it again</source><extracomment>messages</extracomment><translation>escríbelo de nuevo</translation></message>
<message><source>write it again with numpy.save</source><extracomment>messages</extracomment><translation>escríbelo de nuevo con numpy.save</translation></message>
<message><source>write it again with numpy.savez(path, x=…, y=…)</source><extracomment>messages</extracomment><translation>escríbelo de nuevo con numpy.savez(path, x=…, y=…)</translation></message>
<message><source>write it with numpy.savez(path, x=…, y=…)</source><extracomment>messages</extracomment><translation>escríbelo con numpy.savez(path, x=…, y=…)</translation></message>
<message><source>write the file again</source><extracomment>messages</extracomment><translation>escribe de nuevo el archivo</translation></message>
<message><source>wrong</source><extracomment>window</extracomment><translation>erróneo</translation></message>
<message><source>wrong number of weights</source><extracomment>messages</extracomment><translation>número de pesos erróneo</translation></message>
<message><source>yes</source><extracomment>window</extracomment><translation>sí</translation></message>
<message><source>your own data</source><extracomment>messages</extracomment><translation>tus propios datos</translation></message>
<message><source>{0:.1%} right at once</source><extracomment>window</extracomment><translation>{0:.1%} acertadas a la primera</translation></message>
<message><source>{0}  ·  {1} of {2}</source><extracomment>window</extracomment><translation>{0}  ·  {1} de {2}</translation></message>
<message><source>{0} % of places right  ·  overlap (IoU) {1}</source><extracomment>window</extracomment><translation>{0} % de lugares correctos  ·  solapamiento (IoU) {1}</translation></message>
<message><source>{0} % right of {1}</source><extracomment>window</extracomment><translation>{0} % de aciertos de {1}</translation></message>
<message><source>{0} % right on {1} data</source><extracomment>window</extracomment><translation>{0} % de aciertos (muestras: {1})</translation></message>
<message><source>{0} % zeros</source><extracomment>window</extracomment><translation>{0} % ceros</translation></message>
<message><source>{0} (best)</source><extracomment>window</extracomment><translation>{0} (mejor)</translation></message>
<message><source>{0} (validation)</source><extracomment>window</extracomment><translation>{0} (validación)</translation></message>
<message><source>{0} ({1}) and {2} ({3}) cannot share one layer: they are of different kinds.</source><extracomment>messages</extracomment><translation>{0} ({1}) y {2} ({3}) no pueden compartir una capa: son de tipos distintos.</translation></message>
<message><source>{0} ({1}) cannot re-use the layer of {2} ({3}): a shared layer is of one kind.</source><extracomment>messages</extracomment><translation>{0} ({1}) no puede reutilizar la capa de {2} ({3}): una capa compartida es de un solo tipo.</translation></message>
<message><source>{0} ({1}) takes no input there.</source><extracomment>messages</extracomment><translation>{0} ({1}) no admite entrada ahí.</translation></message>
<message><source>{0} ({1}) takes no input.</source><extracomment>messages</extracomment><translation>{0} ({1}) no admite entrada.</translation></message>
<message><source>{0} ({1}); what lacks is taken as missing.</source><extracomment>messages</extracomment><translation>{0} ({1}); lo que falta se toma como ausente.</translation></message>
<message><source>{0} GFLOP/s of {1}, {2} GB/s of {3} that this machine reaches · {4} kernel calls</source><extracomment>window</extracomment><translation>{0} GFLOP/s de {1}, {2} GB/s de {3} que alcanza esta máquina · {4} llamadas a núcleos</translation></message>
<message><source>{0} Licence: {1}</source><extracomment>window</extracomment><translation>{0} Licencia: {1}</translation></message>
<message><source>{0} The network opens without trained weights.</source><extracomment>messages</extracomment><translation>{0} La red se abre sin pesos entrenados.</translation></message>
<message><source>{0} a sample</source><extracomment>window</extracomment><translation>{0} por muestra</translation></message>
<message><source>{0} a value ({1}): in {2}.</source><extracomment>messages</extracomment><translation>{0} un valor ({1}): en {2}.</translation></message>
<message><source>{0} above the table {1} passed over.</source><extracomment>messages</extracomment><translation>{0} sobre la tabla {1} omitidas.</translation></message>
<message><source>{0} and {1} follow each other without an activation in between: together they can do no more than one of them.</source><extracomment>messages</extracomment><translation>{0} y {1} se siguen sin activación entre ellas: juntas no pueden más que una sola.</translation></message>
<message><source>{0} and {1} more</source><extracomment>messages</extracomment><translation>{0} y {1} más</translation></message>
<message><source>{0} and {1}, axes {2} and {3}</source><extracomment>messages</extracomment><translation>{0} y {1}, ejes {2} y {3}</translation></message>
<message><source>{0} applies {1} to what {2} has already put through {3}.</source><extracomment>messages</extracomment><translation>{0} aplica {1} a lo que {2} ya pasó por {3}.</translation></message>
<message><source>{0} arrays ({1})</source><extracomment>messages</extracomment><translation>{0} matrices ({1})</translation></message>
<message><source>{0} as pictures</source><extracomment>window</extracomment><translation>{0} como imágenes</translation></message>
<message><source>{0} backups of the run are damaged, perhaps by a power cut: it {1}.</source><extracomment>messages</extracomment><translation>{0} copias de la ejecución están dañadas, quizá por un corte de luz: {1}.</translation></message>
<message><source>{0} blocks</source><extracomment>window</extracomment><translation>{0} bloques</translation></message>
<message><source>{0} cannot be bypassed: its states are read, and what goes past it has none.</source><extracomment>messages</extracomment><translation>{0} no se puede omitir: se leen sus estados, y lo que pasa de largo no tiene.</translation></message>
<message><source>{0} cannot be changed while a run lasts.</source><extracomment>messages</extracomment><translation>{0} no se puede cambiar durante una ejecución.</translation></message>
<message><source>{0} cannot be drawn: {1}</source><extracomment>messages</extracomment><translation>{0} no se puede dibujar: {1}</translation></message>
<message><source>{0} cannot be opened: {1}</source><extracomment>messages</extracomment><translation>{0} no se puede abrir: {1}</translation></message>
<message><source>{0} cannot be read as CSV: {1}.</source><extracomment>messages</extracomment><translation>{0} no se puede leer como CSV: {1}.</translation></message>
<message><source>{0} cannot be read: {1}.</source><extracomment>messages</extracomment><translation>{0} no se puede leer: {1}.</translation></message>
<message><source>{0} cannot feed itself.</source><extracomment>messages</extracomment><translation>{0} no puede alimentarse a sí mismo.</translation></message>
<message><source>{0} cannot skip the steps that {1} marks as padding: it takes them for data.</source><extracomment>messages</extracomment><translation>{0} no puede saltar los pasos que {1} marca como relleno: los toma por datos.</translation></message>
<message><source>{0} cannot stand between two blocks: it takes {1} inputs.</source><extracomment>messages</extracomment><translation>{0} no puede estar entre dos bloques: admite {1} entradas.</translation></message>
<message><source>{0} carries its state from batch to batch, and the samples are shuffled: what it carries belongs to other samples.</source><extracomment>messages</extracomment><translation>{0} lleva su estado de lote en lote, y las muestras se mezclan: lo que lleva pertenece a otras muestras.</translation></message>
<message><source>{0} changes how widely values spread while training, and {1} then measures another spread than it meets later.</source><extracomment>messages</extracomment><translation>{0} cambia al entrenar cuánto se dispersan los valores, y {1} mide entonces otra dispersión que la que encuentra después.</translation></message>
<message><source>{0} classes</source><extracomment>window</extracomment><translation>{0} clases</translation></message>
<message><source>{0} columns</source><extracomment>messages</extracomment><translation>{0} columnas</translation></message>
<message><source>{0} columns of numbers</source><extracomment>messages</extracomment><translation>{0} columnas de números</translation></message>
<message><source>{0} could not be opened.</source><extracomment>window</extracomment><translation>No se pudo abrir {0}.</translation></message>
<message><source>{0} could not compute: {1}</source><extracomment>window</extracomment><translation>{0} no pudo calcular: {1}</translation></message>
<message><source>{0} counts its rows from 0, and the data of {1} hold {2}.</source><extracomment>messages</extracomment><translation>{0} cuenta sus filas desde 0, y los datos de {1} contienen {2}.</translation></message>
<message><source>{0} dead</source><extracomment>window</extracomment><translation>{0} muertas</translation></message>
<message><source>{0} did not improve for {1} epochs</source><extracomment>messages</extracomment><translation>{0} no mejoró durante {1} épocas</translation></message>
<message><source>{0} different</source><extracomment>window</extracomment><translation>{0} distintos</translation></message>
<message><source>{0} differs from row to row, like a number that only names it.</source><extracomment>messages</extracomment><translation>{0} difiere de fila en fila, como un número que solo la nombra.</translation></message>
<message><source>{0} does not flatten images of a fixed size, channels last.</source><extracomment>messages</extracomment><translation>{0} no aplana imágenes de tamaño fijo con canales al final.</translation></message>
<message><source>{0} does not go with its input</source><extracomment>messages</extracomment><translation>{0} no encaja con su entrada</translation></message>
<message><source>{0} does not hold the weights of a project.</source><extracomment>messages</extracomment><translation>{0} no contiene los pesos de un proyecto.</translation></message>
<message><source>{0} drops {1} of all values; little is left to learn from.</source><extracomment>messages</extracomment><translation>{0} descarta el {1} de los valores; queda poco de lo que aprender.</translation></message>
<message><source>{0} earlier</source><extracomment>window</extracomment><translation>{0} antes</translation></message>
<message><source>{0} elements</source><extracomment>messages</extracomment><translation>{0} elementos</translation></message>
<message><source>{0} elements a sample</source><extracomment>messages</extracomment><translation>{0} elementos por muestra</translation></message>
<message><source>{0} epochs each: {1} epochs in all.</source><extracomment>window</extracomment><translation>{0} épocas cada una: {1} épocas en total.</translation></message>
<message><source>{0} expands to more than {1} GB.</source><extracomment>messages</extracomment><translation>{0} ocupa descomprimido más de {1} GB.</translation></message>
<message><source>{0} feeds back what {1} gives, which has no bound: over many steps it explodes.</source><extracomment>messages</extracomment><translation>{0} realimenta lo que da {1}, que no tiene límite: en muchos pasos explota.</translation></message>
<message><source>{0} files are no images that can be read, and are left out: {1}.</source><extracomment>messages</extracomment><translation>{0} archivos no son imágenes legibles, y se omiten: {1}.</translation></message>
<message><source>{0} filters</source><extracomment>window</extracomment><translation>{0} filtros</translation></message>
<message><source>{0} for {1} and {2}</source><extracomment>messages</extracomment><translation>{0} para {1} y {2}</translation></message>
<message><source>{0} gives a share for each class (softmax), and the loss {1} measures distances: it hardly corrects an answer that is surely wrong.</source><extracomment>messages</extracomment><translation>{0} da una parte para cada clase (softmax), y la pérdida {1} mide distancias: apenas corrige una respuesta claramente errónea.</translation></message>
<message><source>{0} gives out exactly what it is given.</source><extracomment>messages</extracomment><translation>{0} da exactamente lo que recibe.</translation></message>
<message><source>{0} gives several outputs at once, which have no targets of their own.</source><extracomment>messages</extracomment><translation>{0} da varias salidas a la vez, que no tienen objetivos propios.</translation></message>
<message><source>{0} gives too many numbers a sample for a map.</source><extracomment>messages</extracomment><translation>{0} da demasiados números por muestra para un mapa.</translation></message>
<message><source>{0} gives {1} a sample, and {2} has {3} for the loss {4}.</source><extracomment>messages</extracomment><translation>{0} da {1} por muestra, y {2} tiene {3} para la pérdida {4}.</translation></message>
<message><source>{0} gives {1}: a head needs a vector or maps.</source><extracomment>messages</extracomment><translation>{0} da {1}: una cabeza necesita un vector o mapas.</translation></message>
<message><source>{0} groups of width * width channels</source><extracomment>messages</extracomment><translation>{0} grupos de width * width canales</translation></message>
<message><source>{0} has a bias, which {1} subtracts again.</source><extracomment>messages</extracomment><translation>{0} tiene un sesgo que {1} vuelve a restar.</translation></message>
<message><source>{0} has a header and no rows of data.</source><extracomment>messages</extracomment><translation>{0} tiene cabecera y ninguna fila de datos.</translation></message>
<message><source>{0} has a kernel of {1} on {2}: its outer weights see nothing but padding.</source><extracomment>messages</extracomment><translation>{0} tiene un núcleo de {1} sobre {2}: sus pesos exteriores solo ven relleno.</translation></message>
<message><source>{0} has a part that it holds out, and one table cannot say which that is.</source><extracomment>messages</extracomment><translation>{0} tiene una parte reservada, y una sola tabla no puede decir cuál es.</translation></message>
<message><source>{0} has an unknown field {1}.</source><extracomment>messages</extracomment><translation>{0} tiene un campo desconocido {1}.</translation></message>
<message><source>{0} has changed since it was chosen. Weights that were trained know the data as they were.</source><extracomment>window</extracomment><translation>{0} ha cambiado desde que se eligió. Los pesos entrenados conocen los datos como eran.</translation></message>
<message><source>{0} has no array left to learn from.</source><extracomment>messages</extracomment><translation>A {0} no le queda matriz de la que aprender.</translation></message>
<message><source>{0} has no array {1}.</source><extracomment>messages</extracomment><translation>{0} no tiene matriz {1}.</translation></message>
<message><source>{0} has no column left to learn from.</source><extracomment>messages</extracomment><translation>A {0} no le queda columna de la que aprender.</translation></message>
<message><source>{0} has no column that Layerloom reads: {1}.</source><extracomment>messages</extracomment><translation>{0} no tiene ninguna columna que Layerloom lea: {1}.</translation></message>
<message><source>{0} has no column {1} for Input {2}.</source><extracomment>messages</extracomment><translation>{0} no tiene columna {1} para Input {2}.</translation></message>
<message><source>{0} has no column {1}.</source><extracomment>messages</extracomment><translation>{0} no tiene columna {1}.</translation></message>
<message><source>{0} has no column {1}: without labels it cannot be said what is right.</source><extracomment>messages</extracomment><translation>{0} no tiene columna {1}: sin etiquetas no se puede decir qué es correcto.</translation></message>
<message><source>{0} has no field {1}; it has {2}.</source><extracomment>messages</extracomment><translation>{0} no tiene campo {1}; tiene {2}.</translation></message>
<message><source>{0} has no input {1}; {2}.</source><extracomment>messages</extracomment><translation>{0} no tiene entrada {1}; {2}.</translation></message>
<message><source>{0} has no labels, and is left out.</source><extracomment>messages</extracomment><translation>{0} no tiene etiquetas, y se omite.</translation></message>
<message><source>{0} has no labels: without them it cannot be said what is right.</source><extracomment>messages</extracomment><translation>{0} no tiene etiquetas: sin ellas no se puede decir qué es correcto.</translation></message>
<message><source>{0} has no output {1}.</source><extracomment>messages</extracomment><translation>{0} no tiene salida {1}.</translation></message>
<message><source>{0} has no output {1}; it has {2}.</source><extracomment>messages</extracomment><translation>{0} no tiene salida {1}; tiene {2}.</translation></message>
<message><source>{0} has no parameter {1}; {2}</source><extracomment>messages</extracomment><translation>{0} no tiene parámetro {1}; {2}</translation></message>
<message><source>{0} has nothing but the column that is predicted.</source><extracomment>messages</extracomment><translation>{0} solo tiene la columna que se predice.</translation></message>
<message><source>{0} has samples of the shape {1}.</source><extracomment>messages</extracomment><translation>{0} tiene muestras de forma {1}.</translation></message>
<message><source>{0} has values far from all others, such as {1}.</source><extracomment>messages</extracomment><translation>{0} tiene valores lejos de todos los demás, como {1}.</translation></message>
<message><source>{0} has {1} classes, and {2} runs to class {3} (counted from 0).</source><extracomment>messages</extracomment><translation>{0} tiene {1} clases, y {2} llega hasta la clase {3} (contando desde 0).</translation></message>
<message><source>{0} has {1} columns, and Input {2} takes {3} numbers.</source><extracomment>messages</extracomment><translation>{0} tiene {1} columnas, e Input {2} admite {3} números.</translation></message>
<message><source>{0} has {1} columns, and the network takes {2}.</source><extracomment>messages</extracomment><translation>{0} tiene {1} columnas, y la red admite {2}.</translation></message>
<message><source>{0} has {1} different values: most come too seldom to be learned from.</source><extracomment>messages</extracomment><translation>{0} tiene {1} valores distintos: la mayoría aparece muy poco para aprender de ellos.</translation></message>
<message><source>{0} has {1} labels put right; your file is as it was.</source><extracomment>window</extracomment><translation>{0} tiene {1} etiquetas corregidas; tu archivo está como estaba.</translation></message>
<message><source>{0} has {1} rows (0 to {2}), and the data of {3} hold the id {4}.</source><extracomment>messages</extracomment><translation>{0} tiene {1} filas (0 a {2}), y los datos de {3} contienen el id {4}.</translation></message>
<message><source>{0} has {1} rows, and the data use {2} of them.</source><extracomment>messages</extracomment><translation>{0} tiene {1} filas, y los datos usan {2} de ellas.</translation></message>
<message><source>{0} has {1} samples.</source><extracomment>messages</extracomment><translation>{0} tiene {1} muestras.</translation></message>
<message><source>{0} has {1} units, and the labels name {2} classes.</source><extracomment>messages</extracomment><translation>{0} tiene {1} unidades, y las etiquetas nombran {2} clases.</translation></message>
<message><source>{0} has {1} weights, {2} of the network, because it reads the {3} values of {4} one by one.</source><extracomment>messages</extracomment><translation>{0} tiene {1} pesos, {2} de la red, porque lee uno a uno los {3} valores de {4}.</translation></message>
<message><source>{0} has {1}x{2} pixels, and others have {3}x{4}.</source><extracomment>messages</extracomment><translation>{0} tiene {1}x{2} píxeles, y otras tienen {3}x{4}.</translation></message>
<message><source>{0} holds no arrays.</source><extracomment>messages</extracomment><translation>{0} no contiene matrices.</translation></message>
<message><source>{0} holds no datasets of numbers or text.</source><extracomment>messages</extracomment><translation>{0} no contiene conjuntos de números o texto.</translation></message>
<message><source>{0} holds no samples of numbers or text.</source><extracomment>messages</extracomment><translation>{0} no contiene muestras de números o texto.</translation></message>
<message><source>{0} holds no samples.</source><extracomment>messages</extracomment><translation>{0} no contiene muestras.</translation></message>
<message><source>{0} holds something that is no number.</source><extracomment>messages</extracomment><translation>{0} contiene algo que no es un número.</translation></message>
<message><source>{0} holds words among its numbers.</source><extracomment>messages</extracomment><translation>{0} contiene palabras entre sus números.</translation></message>
<message><source>{0} images in no folder of a class are left out.</source><extracomment>messages</extracomment><translation>Se omiten {0} imágenes que no están en la carpeta de una clase.</translation></message>
<message><source>{0} images, {1}, with {2} more columns.</source><extracomment>messages</extracomment><translation>{0} imágenes, {1}, con {2} columnas más.</translation></message>
<message><source>{0} images, {1}, {2}</source><extracomment>messages</extracomment><translation>{0} imágenes, {1}, {2}</translation></message>
<message><source>{0} in all</source><extracomment>window</extracomment><translation>{0} en total</translation></message>
<message><source>{0} inputs</source><extracomment>messages</extracomment><translation>{0} entradas</translation></message>
<message><source>{0} is a Parquet file, and the package that reads it is not installed.</source><extracomment>messages</extracomment><translation>{0} es un archivo Parquet, y el paquete que lo lee no está instalado.</translation></message>
<message><source>{0} is a folder, not a CSV file.</source><extracomment>messages</extracomment><translation>{0} es una carpeta, no un archivo CSV.</translation></message>
<message><source>{0} is a folder, not a project.</source><extracomment>messages</extracomment><translation>{0} es una carpeta, no un proyecto.</translation></message>
<message><source>{0} is a folder, not an NPZ file.</source><extracomment>messages</extracomment><translation>{0} es una carpeta, no un archivo NPZ.</translation></message>
<message><source>{0} is a layer that is called by itself too</source><extracomment>messages</extracomment><translation>{0} es una capa que también se llama por sí sola</translation></message>
<message><source>{0} is a single image.</source><extracomment>messages</extracomment><translation>{0} es una sola imagen.</translation></message>
<message><source>{0} is an object, got {1}.</source><extracomment>messages</extracomment><translation>{0} es un objeto, recibido {1}.</translation></message>
<message><source>{0} is called in several ways, which blocks that share a layer cannot be.</source><extracomment>messages</extracomment><translation>{0} se llama de varias maneras, lo que no cabe en bloques que comparten una capa.</translation></message>
<message><source>{0} is damaged or no HDF5 file: {1}.</source><extracomment>messages</extracomment><translation>{0} está dañado o no es un archivo HDF5: {1}.</translation></message>
<message><source>{0} is damaged or no NPZ file.</source><extracomment>messages</extracomment><translation>{0} está dañado o no es un archivo NPZ.</translation></message>
<message><source>{0} is damaged or no Parquet file: {1}.</source><extracomment>messages</extracomment><translation>{0} está dañado o no es un archivo Parquet: {1}.</translation></message>
<message><source>{0} is damaged, or holds Python objects, which are not read because unpickling runs code.</source><extracomment>messages</extracomment><translation>{0} está dañado, o contiene objetos Python, que no se leen porque desempaquetarlos ejecuta código.</translation></message>
<message><source>{0} is damaged: it breaks off or is no JSON at line {1} ({2}).</source><extracomment>messages</extracomment><translation>{0} está dañado: se corta o no es JSON en la línea {1} ({2}).</translation></message>
<message><source>{0} is damaged: it holds {1}, which is no JSON number.</source><extracomment>messages</extracomment><translation>{0} está dañado: contiene {1}, que no es un número JSON.</translation></message>
<message><source>{0} is damaged: it names no weights that could be its own.</source><extracomment>messages</extracomment><translation>{0} está dañado: no nombra pesos que puedan ser suyos.</translation></message>
<message><source>{0} is damaged: its version is {1}.</source><extracomment>messages</extracomment><translation>{0} está dañado: su versión es {1}.</translation></message>
<message><source>{0} is damaged: {1}</source><extracomment>messages</extracomment><translation>{0} está dañado: {1}</translation></message>
<message><source>{0} is empty.</source><extracomment>messages</extracomment><translation>{0} está vacío.</translation></message>
<message><source>{0} is fed by an output that is not there.</source><extracomment>messages</extracomment><translation>{0} recibe de una salida que no existe.</translation></message>
<message><source>{0} is fed {1} times by {2} alone and {3}.</source><extracomment>messages</extracomment><translation>{0} lo alimenta {1} veces solo {2} y {3}.</translation></message>
<message><source>{0} is frozen and has no trained weights: it keeps the random ones that it starts with.</source><extracomment>messages</extracomment><translation>{0} está congelada y no tiene pesos entrenados: conserva los aleatorios con que empieza.</translation></message>
<message><source>{0} is in the palette under Blocks</source><extracomment>window</extracomment><translation>{0} está en la paleta, en Bloques</translation></message>
<message><source>{0} is inside the network and ends in softmax: its values compete, and little gets through to {1}.</source><extracomment>messages</extracomment><translation>{0} está dentro de la red y termina en softmax: sus valores compiten, y poco llega a {1}.</translation></message>
<message><source>{0} is larger than {1} GB.</source><extracomment>messages</extracomment><translation>{0} ocupa más de {1} GB.</translation></message>
<message><source>{0} is larger than {1} MB; it is no project file.</source><extracomment>messages</extracomment><translation>{0} ocupa más de {1} MB; no es un archivo de proyecto.</translation></message>
<message><source>{0} is made for batches of {1} samples, and the run uses batches of {2}.</source><extracomment>messages</extracomment><translation>{0} está hecha para lotes de {1} muestras, y la ejecución usa lotes de {2}.</translation></message>
<message><source>{0} is mapped to {1}, which the data do not have.</source><extracomment>messages</extracomment><translation>{0} está asignado a {1}, que los datos no tienen.</translation></message>
<message><source>{0} is no image that can be read: {1}.</source><extracomment>messages</extracomment><translation>{0} no es una imagen legible: {1}.</translation></message>
<message><source>{0} is no layer that could be called</source><extracomment>messages</extracomment><translation>{0} no es una capa que se pueda llamar</translation></message>
<message><source>{0} is no literal, layer or call of a layer</source><extracomment>messages</extracomment><translation>{0} no es literal, capa ni llamada a una capa</translation></message>
<message><source>{0} is no text file.</source><extracomment>messages</extracomment><translation>{0} no es un archivo de texto.</translation></message>
<message><source>{0} is no text.</source><extracomment>messages</extracomment><translation>{0} no es texto.</translation></message>
<message><source>{0} is not a Layerloom project.</source><extracomment>messages</extracomment><translation>{0} no es un proyecto de Layerloom.</translation></message>
<message><source>{0} is not a block of your own.</source><extracomment>messages</extracomment><translation>{0} no es un bloque propio.</translation></message>
<message><source>{0} is not a change that a document knows.</source><extracomment>messages</extracomment><translation>{0} no es un cambio que conozca un documento.</translation></message>
<message><source>{0} is not a data file that Layerloom reads.</source><extracomment>messages</extracomment><translation>{0} no es un archivo de datos que Layerloom lea.</translation></message>
<message><source>{0} is not a list.</source><extracomment>messages</extracomment><translation>{0} no es una lista.</translation></message>
<message><source>{0} is not folded</source><extracomment>messages</extracomment><translation>{0} no se integra</translation></message>
<message><source>{0} is not made with {1}.</source><extracomment>messages</extracomment><translation>{0} no se genera con {1}.</translation></message>
<message><source>{0} is not text in {1}.</source><extracomment>messages</extracomment><translation>{0} no es texto en {1}.</translation></message>
<message><source>{0} is not the id of a run.</source><extracomment>messages</extracomment><translation>{0} no es el id de una ejecución.</translation></message>
<message><source>{0} is not the id of a sweep.</source><extracomment>messages</extracomment><translation>{0} no es el id de un barrido.</translation></message>
<message><source>{0} is not there any more.</source><extracomment>messages</extracomment><translation>{0} ya no está.</translation></message>
<message><source>{0} is not where it was: {1}.</source><extracomment>window</extracomment><translation>{0} no está donde estaba: {1}.</translation></message>
<message><source>{0} is now called {1}</source><extracomment>window</extracomment><translation>{0} se llama ahora {1}</translation></message>
<message><source>{0} is re-used by {1} and must stay a {2}.</source><extracomment>messages</extracomment><translation>{0} lo reutiliza {1} y debe seguir siendo {2}.</translation></message>
<message><source>{0} is re-used by {1}; end the sharing first.</source><extracomment>messages</extracomment><translation>{0} lo reutiliza {1}; deja antes de compartir.</translation></message>
<message><source>{0} is re-used itself, so it owns its layer.</source><extracomment>messages</extracomment><translation>{0} es reutilizado, así que es dueño de su capa.</translation></message>
<message><source>{0} is the same in all rows: it teaches nothing.</source><extracomment>messages</extracomment><translation>{0} es igual en todas las filas: no enseña nada.</translation></message>
<message><source>{0} is the same in all rows: there is nothing to tell apart, and nothing to learn.</source><extracomment>messages</extracomment><translation>{0} es igual en todas las filas: no hay nada que distinguir ni que aprender.</translation></message>
<message><source>{0} is used outside of these blocks too.</source><extracomment>messages</extracomment><translation>{0} se usa también fuera de estos bloques.</translation></message>
<message><source>{0} is written in {1}, which has no {2}.</source><extracomment>messages</extracomment><translation>{0} está escrito en {1}, que no tiene {2}.</translation></message>
<message><source>{0} labels are put right in all; the page Data lists them.</source><extracomment>window</extracomment><translation>Hay {0} etiquetas corregidas en total; la página Datos las enumera.</translation></message>
<message><source>{0} labels were put right by hand.</source><extracomment>messages</extracomment><translation>Se corrigieron a mano {0} etiquetas.</translation></message>
<message><source>{0} later</source><extracomment>window</extracomment><translation>{0} después</translation></message>
<message><source>{0} layers with weights</source><extracomment>window</extracomment><translation>{0} capas con pesos</translation></message>
<message><source>{0} layers with weights from {1} on have no normalisation and no way past them.</source><extracomment>messages</extracomment><translation>{0} capas con pesos desde {1} no tienen normalización ni camino que las rodee.</translation></message>
<message><source>{0} layers with {1} or the like stand one behind the other, up to {2}: the first of them hardly learn.</source><extracomment>messages</extracomment><translation>{0} capas con {1} o similar van una tras otra, hasta {2}: las primeras apenas aprenden.</translation></message>
<message><source>{0} left</source><extracomment>window</extracomment><translation>quedan {0}</translation></message>
<message><source>{0} looks rows up by number, and Input {1} gives {2}: large ids are rounded.</source><extracomment>messages</extracomment><translation>{0} busca filas por número, e Input {1} da {2}: los ids grandes se redondean.</translation></message>
<message><source>{0} looks rows up by number, and the data of {1} hold fractions ({2} to {3}).</source><extracomment>messages</extracomment><translation>{0} busca filas por número, y los datos de {1} tienen fracciones ({2} a {3}).</translation></message>
<message><source>{0} measures each batch, and a batch is 1 sample: there is nothing to measure.</source><extracomment>messages</extracomment><translation>{0} mide cada lote, y un lote es 1 muestra: no hay nada que medir.</translation></message>
<message><source>{0} missing ({1})</source><extracomment>window</extracomment><translation>faltan {0} ({1})</translation></message>
<message><source>{0} more</source><extracomment>window</extracomment><translation>{0} más</translation></message>
<message><source>{0} more cells than the first and {1} left out: {2}.</source><extracomment>messages</extracomment><translation>{0} más celdas que la primera y {1} omitida: {2}.</translation></message>
<message><source>{0} ms</source><extracomment>window</extracomment><translation>{0} ms</translation></message>
<message><source>{0} ms a step of {1} samples, limited by {2}</source><extracomment>window</extracomment><translation>{0} ms por paso de {1} muestras, limitado por: {2}</translation></message>
<message><source>{0} must be {1}, not {2:g}.</source><extracomment>window</extracomment><translation>{0} debe ser {1}, no {2:g}.</translation></message>
<message><source>{0} must re-use the block that owns the layer, not {1}, which re-uses it too.</source><extracomment>messages</extracomment><translation>{0} debe reutilizar el bloque dueño de la capa, no {1}, que también la reutiliza.</translation></message>
<message><source>{0} names no images.</source><extracomment>messages</extracomment><translation>{0} no nombra imágenes.</translation></message>
<message><source>{0} names no layer of this network: nothing was taken.</source><extracomment>window</extracomment><translation>{0} no nombra ninguna capa de esta red: no se tomó nada.</translation></message>
<message><source>{0} names on the left, and not as many values on the right</source><extracomment>messages</extracomment><translation>{0} nombres a la izquierda, y no tantos valores a la derecha</translation></message>
<message><source>{0} no “{1}”, which is to be predicted: nothing can be learned from them.</source><extracomment>messages</extracomment><translation>{0} «{1}», que se debe predecir: de ellas no se puede aprender nada.</translation></message>
<message><source>{0} normalises what {1} has just normalised.</source><extracomment>messages</extracomment><translation>{0} normaliza lo que {1} acaba de normalizar.</translation></message>
<message><source>{0} numbers</source><extracomment>messages</extracomment><translation>{0} números</translation></message>
<message><source>{0} numbers below 1e9</source><extracomment>messages</extracomment><translation>{0} números menores que 1e9</translation></message>
<message><source>{0} of memory</source><extracomment>window</extracomment><translation>{0} de memoria</translation></message>
<message><source>{0} of the units of {1} give 0 for every sample that was looked at: they do not learn any more.</source><extracomment>messages</extracomment><translation>{0} de las unidades de {1} dan 0 para cada muestra mirada: ya no aprenden.</translation></message>
<message><source>{0} of {1}</source><extracomment>window</extracomment><translation>{0} de {1}</translation></message>
<message><source>{0} of {1} epochs in {2} s</source><extracomment>window</extracomment><translation>{0} de {1} épocas en {2} s</translation></message>
<message><source>{0} of {1} filters</source><extracomment>window</extracomment><translation>{0} de {1} filtros</translation></message>
<message><source>{0} of {1} runs</source><extracomment>window</extracomment><translation>{0} de {1} ejecuciones</translation></message>
<message><source>{0} of {1} samples leaves none to validate with.</source><extracomment>messages</extracomment><translation>{0} de {1} muestras no deja ninguna con que validar.</translation></message>
<message><source>{0} of {1} stages are frozen: {2} parameters stay, {3} go on learning, and so does the new head.</source><extracomment>window</extracomment><translation>{0} de {1} etapas están congeladas: {2} parámetros quedan, {3} siguen aprendiendo, igual que la nueva cabeza.</translation></message>
<message><source>{0} of {1} steps right</source><extracomment>window</extracomment><translation>{0} de {1} pasos correctos</translation></message>
<message><source>{0} on axis {1}</source><extracomment>messages</extracomment><translation>{0} en el eje {1}</translation></message>
<message><source>{0} on {1} threads, {2}</source><extracomment>window</extracomment><translation>{0} en {1} hilos, {2}</translation></message>
<message><source>{0} parameters</source><extracomment>window</extracomment><translation>{0} parámetros</translation></message>
<message><source>{0} parameters, frozen</source><extracomment>window</extracomment><translation>{0} parámetros, congelados</translation></message>
<message><source>{0} parts</source><extracomment>messages</extracomment><translation>{0} partes</translation></message>
<message><source>{0} pixels high and {1} wide</source><extracomment>messages</extracomment><translation>{0} píxeles de alto y {1} de ancho</translation></message>
<message><source>{0} plain layers</source><extracomment>messages</extracomment><translation>{0} capas simples</translation></message>
<message><source>{0} predictions in {1}</source><extracomment>window</extracomment><translation>{0} predicciones en {1}</translation></message>
<message><source>{0} predicts numbers through relu: once a unit gives 0 for all samples, it learns no more.</source><extracomment>messages</extracomment><translation>{0} predice números por relu: cuando una unidad da 0 en todas las muestras, no aprende más.</translation></message>
<message><source>{0} re-uses a block that is not there.</source><extracomment>messages</extracomment><translation>{0} reutiliza un bloque que no existe.</translation></message>
<message><source>{0} re-uses the layer of {1}, whose weights are made for {2}; it is fed {3}.</source><extracomment>messages</extracomment><translation>{0} reutiliza la capa de {1}, cuyos pesos son para {2}; recibe {3}.</translation></message>
<message><source>{0} reads a state of {1}; a network gives first outputs only.</source><extracomment>messages</extracomment><translation>{0} lee un estado de {1}; una red da solo primeras salidas.</translation></message>
<message><source>{0} reads {1} steps one after the other: it is slow, and forgets the first of them.</source><extracomment>messages</extracomment><translation>{0} lee {1} pasos uno tras otro: es lento y olvida los primeros.</translation></message>
<message><source>{0} rows have no label and are left out (the first is line {1}).</source><extracomment>messages</extracomment><translation>{0} filas no tienen etiqueta y se dejan fuera (la primera es la línea {1}).</translation></message>
<message><source>{0} rows, {1} columns, separated by {2}.</source><extracomment>messages</extracomment><translation>{0} filas, {1} columnas, con separador {2}.</translation></message>
<message><source>{0} rows, {1} columns.</source><extracomment>messages</extracomment><translation>{0} filas, {1} columnas.</translation></message>
<message><source>{0} runs are deleted.</source><extracomment>window</extracomment><translation>{0} ejecuciones se han borrado.</translation></message>
<message><source>{0} samples</source><extracomment>messages</extracomment><translation>{0} muestras</translation></message>
<message><source>{0} samples are few: what is learned from them may not hold for others.</source><extracomment>messages</extracomment><translation>{0} muestras son pocas: lo que se aprenda puede no valer para otras.</translation></message>
<message><source>{0} samples in each array</source><extracomment>messages</extracomment><translation>{0} muestras en cada matriz</translation></message>
<message><source>{0} samples in {1} batches, {2} to validate, {3} parameters</source><extracomment>window</extracomment><translation>{0} muestras en {1} lotes, {2} para validar, {3} parámetros</translation></message>
<message><source>{0} samples of {1} were taken for {2}</source><extracomment>window</extracomment><translation>{0} muestras de {1} se tomaron por {2}</translation></message>
<message><source>{0} samples, {1}</source><extracomment>messages</extracomment><translation>{0} muestras, {1}</translation></message>
<message><source>{0} samples/s</source><extracomment>window</extracomment><translation>{0} muestras/s</translation></message>
<message><source>{0} samples; inputs: {1}; targets: {2}.</source><extracomment>messages</extracomment><translation>{0} muestras; entradas: {1}; objetivos: {2}.</translation></message>
<message><source>{0} saturating layers</source><extracomment>messages</extracomment><translation>{0} capas que saturan</translation></message>
<message><source>{0} sees {1} of the {2} at a time, and {3} throws the places away: no shape larger than that can be told.</source><extracomment>messages</extracomment><translation>{0} ve {1} de {2} a la vez, y {3} descarta los lugares: no se puede reconocer ninguna forma mayor.</translation></message>
<message><source>{0} settings, {1}: expected {2}, got {3}.</source><extracomment>messages</extracomment><translation>Ajustes de {0}, {1}: se espera {2}, recibido {3}.</translation></message>
<message><source>{0} shares its layer with another place.</source><extracomment>messages</extracomment><translation>{0} comparte su capa con otro lugar.</translation></message>
<message><source>{0} stands behind a frozen layer and is not frozen itself: training on few samples shifts what the frozen layers behind it were trained for.</source><extracomment>messages</extracomment><translation>{0} está tras una capa congelada y no está congelada: entrenar con pocas muestras desplaza aquello para lo que se entrenaron las capas congeladas de detrás.</translation></message>
<message><source>{0} stands behind the last layer and spoils the answers while the network trains.</source><extracomment>messages</extracomment><translation>{0} está tras la última capa y estropea las respuestas mientras la red entrena.</translation></message>
<message><source>{0} stands in a group that is not there.</source><extracomment>messages</extracomment><translation>{0} está en un grupo que no existe.</translation></message>
<message><source>{0} statements are not read</source><extracomment>messages</extracomment><translation>las instrucciones {0} no se leen</translation></message>
<message><source>{0} steps by {1} with a window of {2}: what lies between is never seen.</source><extracomment>messages</extracomment><translation>{0} avanza {1} con una ventana de {2}: lo que queda entre medias nunca se ve.</translation></message>
<message><source>{0} still has weights of its own; remove them first.</source><extracomment>messages</extracomment><translation>{0} aún tiene pesos propios; quítalos antes.</translation></message>
<message><source>{0} still has weights; remove them first.</source><extracomment>messages</extracomment><translation>{0} aún tiene pesos; quítalos antes.</translation></message>
<message><source>{0} still has wires; remove them first.</source><extracomment>messages</extracomment><translation>{0} aún tiene conexiones; quítalas antes.</translation></message>
<message><source>{0} taken for {1}</source><extracomment>window</extracomment><translation>{0} tomado por {1}</translation></message>
<message><source>{0} takes a sequence, and {1} gives its last step alone.</source><extracomment>messages</extracomment><translation>{0} admite una secuencia, y {1} da solo su último paso.</translation></message>
<message><source>{0} takes at most {1} parameters without a name</source><extracomment>messages</extracomment><translation>{0} admite como mucho {1} parámetros sin nombre</translation></message>
<message><source>{0} takes batches of {1} samples, and {2} samples to train with and {3} to validate with cannot be cut into these.</source><extracomment>messages</extracomment><translation>{0} admite lotes de {1} muestras, y {2} muestras para entrenar y {3} para validar no se pueden cortar así.</translation></message>
<message><source>{0} takes no input, so there is nothing that could go past it.</source><extracomment>messages</extracomment><translation>{0} no admite entrada, así que no hay nada que pueda pasar de largo.</translation></message>
<message><source>{0} takes no input; it was not added.</source><extracomment>messages</extracomment><translation>{0} no admite entrada; no se añadió.</translation></message>
<message><source>{0} takes the softmax of one value, which is always 1.</source><extracomment>messages</extracomment><translation>{0} toma el softmax de un solo valor, que siempre es 1.</translation></message>
<message><source>{0} takes {1}, and gets {2}.</source><extracomment>messages</extracomment><translation>{0} admite {1}, y recibe {2}.</translation></message>
<message><source>{0} takes {1}, not {2!r}.</source><extracomment>window</extracomment><translation>{0} admite {1}, no {2!r}.</translation></message>
<message><source>{0} takes {1}; these are {2}.</source><extracomment>messages</extracomment><translation>{0} admite {1}; estos son {2}.</translation></message>
<message><source>{0} takes {1}; this is {2}.</source><extracomment>messages</extracomment><translation>{0} admite {1}; esto es {2}.</translation></message>
<message><source>{0} there twice ({1}): a copy that is held out makes the network look better than it is.</source><extracomment>messages</extracomment><translation>{0} dos veces ({1}): una copia reservada hace que la red parezca mejor de lo que es.</translation></message>
<message><source>{0} times</source><extracomment>messages</extracomment><translation>{0} veces</translation></message>
<message><source>{0} to {1}</source><extracomment>window</extracomment><translation>{0} a {1}</translation></message>
<message><source>{0} units</source><extracomment>messages</extracomment><translation>{0} unidades</translation></message>
<message><source>{0} up to {1}</source><extracomment>messages</extracomment><translation>{0} hasta {1}</translation></message>
<message><source>{0} values</source><extracomment>window</extracomment><translation>{0} valores</translation></message>
<message><source>{0} was not saved. Your work is still here.</source><extracomment>window</extracomment><translation>{0} no se guardó. Tu trabajo sigue aquí.</translation></message>
<message><source>{0} was not written.</source><extracomment>window</extracomment><translation>{0} no se escribió.</translation></message>
<message><source>{0} was saved by a newer Layerloom (project version {1}; this one reads up to {2}).</source><extracomment>messages</extracomment><translation>{0} lo guardó un Layerloom más nuevo (versión de proyecto {1}; este lee hasta {2}).</translation></message>
<message><source>{0} was written, but not all of it is for Keras: {1}</source><extracomment>window</extracomment><translation>{0} se escribió, pero no todo es para Keras: {1}</translation></message>
<message><source>{0} wires</source><extracomment>messages</extracomment><translation>{0} conexiones</translation></message>
<message><source>{0} wires from {1}</source><extracomment>messages</extracomment><translation>{0} conexiones de {1}</translation></message>
<message><source>{0} would lose its input {1}, which is wired.</source><extracomment>messages</extracomment><translation>{0} perdería su entrada {1}, que está conectada.</translation></message>
<message><source>{0} would lose its output {1}, which is wired.</source><extracomment>messages</extracomment><translation>{0} perdería su salida {1}, que está conectada.</translation></message>
<message><source>{0} x {1} pixels</source><extracomment>messages</extracomment><translation>{0} x {1} píxeles</translation></message>
<message><source>{0} {1} ({2}) for “{3}”, loss {4}{5}</source><extracomment>messages</extracomment><translation>{0} {1} ({2}) para «{3}», pérdida {4}{5}</translation></message>
<message><source>{0} {1} cannot be written as code.</source><extracomment>messages</extracomment><translation>{0} {1} no se puede escribir como código.</translation></message>
<message><source>{0} {1} cannot be written as code: nothing feeds it.</source><extracomment>messages</extracomment><translation>{0} {1} no se puede escribir como código: nada lo alimenta.</translation></message>
<message><source>{0} {1} cannot be written as code: the shape of what {2} gives it is not known.</source><extracomment>messages</extracomment><translation>{0} {1} no se puede escribir como código: no se conoce la forma de lo que {2} le da.</translation></message>
<message><source>{0} {1} has no activation.</source><extracomment>messages</extracomment><translation>{0} {1} no tiene activación.</translation></message>
<message><source>{0} {1} holds no network to open.</source><extracomment>messages</extracomment><translation>{0} {1} no contiene ninguna red que abrir.</translation></message>
<message><source>{0} {1} in the head cannot work on maps.</source><extracomment>messages</extracomment><translation>{0} {1} en la cabeza no puede trabajar con mapas.</translation></message>
<message><source>{0} {1} is fed {2} tensors; a block of this kind has {3} input{4}.</source><extracomment>messages</extracomment><translation>{0} {1} recibe {2} tensores; un bloque de este tipo tiene {3} entradas{4}.</translation></message>
<message><source>{0} {1} is not fed: nothing is wired to its input.</source><extracomment>messages</extracomment><translation>{0} {1} no recibe nada: su entrada no está conectada.</translation></message>
<message><source>{0} {1} joins at least {2} inputs; {3} wired.</source><extracomment>messages</extracomment><translation>{0} {1} une al menos {2} entradas; {3} conectadas.</translation></message>
<message><source>{0} {1} not there and left out ({2} {3}{4}).</source><extracomment>messages</extracomment><translation>{0} {1} ausente y se omite ({2} {3}{4}).</translation></message>
<message><source>{0} {1} on {2}; the loss {3} of {4} then gets {5} values a sample. Insert Flatten?</source><extracomment>messages</extracomment><translation>{0} {1} sobre {2}; la pérdida {3} de {4} recibe entonces {5} valores por muestra. ¿Insertar Flatten?</translation></message>
<message><source>{0} {1}: its input {2} is not wired, and a later one is.</source><extracomment>messages</extracomment><translation>{0} {1}: su entrada {2} no está conectada, y una posterior sí.</translation></message>
<message><source>{0} {1}: this version of Layerloom does not know layers of this kind.</source><extracomment>messages</extracomment><translation>{0} {1}: esta versión de Layerloom no conoce capas de este tipo.</translation></message>
<message><source>{0} · {1} ms</source><extracomment>window</extracomment><translation>{0} · {1} ms</translation></message>
<message><source>{0} – Handbook</source><extracomment>window</extracomment><translation>{0} – Manual</translation></message>
<message><source>{0}, column {1}</source><extracomment>messages</extracomment><translation>{0}, columna {1}</translation></message>
<message><source>{0}, in steps of {1}</source><extracomment>window</extracomment><translation>{0}, en pasos de {1}</translation></message>
<message><source>{0}, keep the flow</source><extracomment>messages</extracomment><translation>{0}, mantener el flujo</translation></message>
<message><source>{0}, known as such</source><extracomment>window</extracomment><translation>{0}, reconocidas como tales</translation></message>
<message><source>{0}, line {1}: column {2} has no value.</source><extracomment>messages</extracomment><translation>{0}, línea {1}: la columna {2} no tiene valor.</translation></message>
<message><source>{0}, line {1}: column {2} holds the text {3} and is to be numbers.</source><extracomment>messages</extracomment><translation>{0}, línea {1}: la columna {2} contiene el texto {3} y debe ser números.</translation></message>
<message><source>{0}, line {1}: column {2} holds the text {3}; features must be numbers.</source><extracomment>messages</extracomment><translation>{0}, línea {1}: la columna {2} contiene el texto {3}; las características deben ser números.</translation></message>
<message><source>{0}, line {1}: target {2} holds the text {3} and is to be a number.</source><extracomment>messages</extracomment><translation>{0}, línea {1}: el objetivo {2} contiene el texto {3} y debe ser un número.</translation></message>
<message><source>{0}, line {1}: there is no image {2}.</source><extracomment>messages</extracomment><translation>{0}, línea {1}: no hay imagen {2}.</translation></message>
<message><source>{0}, line {1}: {2}, where the first line has {3}.</source><extracomment>messages</extracomment><translation>{0}, línea {1}: {2}, cuando la primera línea tiene {3}.</translation></message>
<message><source>{0}, rows {1} to {2}</source><extracomment>messages</extracomment><translation>{0}, filas {1} a {2}</translation></message>
<message><source>{0}, shape {1}</source><extracomment>messages</extracomment><translation>{0}, forma {1}</translation></message>
<message><source>{0}, then {1}</source><extracomment>messages</extracomment><translation>{0}, luego {1}</translation></message>
<message><source>{0}, {1:g} or less</source><extracomment>window</extracomment><translation>{0}, {1:g} o menos</translation></message>
<message><source>{0}, {1:g} or more</source><extracomment>window</extracomment><translation>{0}, {1:g} o más</translation></message>
<message><source>{0}, {1:g} to {2:g}</source><extracomment>window</extracomment><translation>{0}, de {1:g} a {2:g}</translation></message>
<message><source>{0}, {1}: expected a number from 0 to 1,000,000, got {2}.</source><extracomment>messages</extracomment><translation>{0}, {1}: se espera un número de 0 a 1.000.000, recibido {2}.</translation></message>
<message><source>{0}: array {1} has dtype {2}.</source><extracomment>messages</extracomment><translation>{0}: la matriz {1} tiene dtype {2}.</translation></message>
<message><source>{0}: array {1} has no samples.</source><extracomment>messages</extracomment><translation>{0}: la matriz {1} no tiene muestras.</translation></message>
<message><source>{0}: array {1} holds Python objects, which are not read because unpickling runs code.</source><extracomment>messages</extracomment><translation>{0}: la matriz {1} contiene objetos Python, que no se leen porque desempaquetarlos ejecuta código.</translation></message>
<message><source>{0}: array {1} holds text.</source><extracomment>messages</extracomment><translation>{0}: la matriz {1} contiene texto.</translation></message>
<message><source>{0}: array {1} is damaged.</source><extracomment>messages</extracomment><translation>{0}: la matriz {1} está dañada.</translation></message>
<message><source>{0}: column {1} holds no dates, for example {2}.</source><extracomment>messages</extracomment><translation>{0}: la columna {1} no contiene fechas, por ejemplo {2}.</translation></message>
<message><source>{0}: column {1} holds words, and the network predicts numbers.</source><extracomment>messages</extracomment><translation>{0}: la columna {1} contiene palabras, y la red predice números.</translation></message>
<message><source>{0}: expected a whole number from {1} to {2}, got {3}.</source><extracomment>messages</extracomment><translation>{0}: se espera un entero de {1} a {2}, recibido {3}.</translation></message>
<message><source>{0}: free</source><extracomment>window</extracomment><translation>{0}: libre</translation></message>
<message><source>{0}: from {1} to {2}</source><extracomment>window</extracomment><translation>{0}: de {1} a {2}</translation></message>
<message><source>{0}: it or {1} has no weights yet.</source><extracomment>messages</extracomment><translation>{0}: él o {1} aún no tiene pesos.</translation></message>
<message><source>{0}: its layer, or that of {1}, is used in several places.</source><extracomment>messages</extracomment><translation>{0}: su capa, o la de {1}, se usa en varios lugares.</translation></message>
<message><source>{0}: its output cannot be told ({1}).</source><extracomment>messages</extracomment><translation>{0}: no se puede saber su salida ({1}).</translation></message>
<message><source>{0}: nothing feeds it.</source><extracomment>messages</extracomment><translation>{0}: nada lo alimenta.</translation></message>
<message><source>{0}: nothing is connected to its input; connect a layer to it.</source><extracomment>messages</extracomment><translation>{0}: no hay nada conectado a su entrada; conéctale una capa.</translation></message>
<message><source>{0}: takes {1} inputs, and {2} connected; connect another.</source><extracomment>messages</extracomment><translation>{0}: admite {1} entradas, y {2} conectadas; conecta otra.</translation></message>
<message><source>{0}: the {1} of a sweep must be {2}, not {3}.</source><extracomment>messages</extracomment><translation>{0}: {1} de un barrido debe ser {2}, no {3}.</translation></message>
<message><source>{0}: what {1} is fed is not known.</source><extracomment>messages</extracomment><translation>{0}: no se sabe qué recibe {1}.</translation></message>
<message><source>{0}: {1} (expected {2}).</source><extracomment>messages</extracomment><translation>{0}: {1} (se espera {2}).</translation></message>
<message><source>{0}: {1} (expected {2}); {3}.</source><extracomment>messages</extracomment><translation>{0}: {1} (se espera {2}); {3}.</translation></message>
<message><source>{0}: {1} (expected {2}, got {3}).</source><extracomment>messages</extracomment><translation>{0}: {1} (se espera {2}, recibido {3}).</translation></message>
<message><source>{0}: {1} (expected {2}, got {3}); {4}.</source><extracomment>messages</extracomment><translation>{0}: {1} (se espera {2}, recibido {3}); {4}.</translation></message>
<message><source>{0}: {1} (got {2}).</source><extracomment>messages</extracomment><translation>{0}: {1} (recibido {2}).</translation></message>
<message><source>{0}: {1} (got {2}); {3}.</source><extracomment>messages</extracomment><translation>{0}: {1} (recibido {2}); {3}.</translation></message>
<message><source>{0}: {1} before it is read elsewhere too.</source><extracomment>messages</extracomment><translation>{0}: {1}, antes de él, se lee también en otro lugar.</translation></message>
<message><source>{0}: {1} blocks, {2}</source><extracomment>window</extracomment><translation>{0}: {1} bloques, {2}</translation></message>
<message><source>{0}: {1} from {2}</source><extracomment>window</extracomment><translation>{0}: {1} de {2}</translation></message>
<message><source>{0}: {1} has {2} samples and {3} has {4}.</source><extracomment>messages</extracomment><translation>{0}: {1} tiene {2} muestras y {3} tiene {4}.</translation></message>
<message><source>{0}: {1} layers took weights, {2} left.</source><extracomment>window</extracomment><translation>{0}: {1} capas tomaron pesos, {2} no.</translation></message>
<message><source>{0}: {1} samples of {2}, {3}</source><extracomment>window</extracomment><translation>{0}: {1} muestras de {2}, {3}</translation></message>
<message><source>{0}: {1}, such as {2}</source><extracomment>window</extracomment><translation>{0}: {1}, como {2}</translation></message>
<message><source>{0}; or choose the file where you have it</source><extracomment>messages</extracomment><translation>{0}; o elige el archivo donde lo tengas</translation></message>
<message><source>{0}a finite number is needed, got {1}.</source><extracomment>messages</extracomment><translation>{0}se necesita un número finito, recibido {1}.</translation></message>
<message><source>{0}keys must be text, got {1}.</source><extracomment>messages</extracomment><translation>{0}las claves deben ser texto, recibido {1}.</translation></message>
<message><source>{0}only numbers, text, true/false, lists and objects can be kept in a project; got {1}.</source><extracomment>messages</extracomment><translation>{0}en un proyecto solo caben números, texto, verdadero/falso, listas y objetos; recibido {1}.</translation></message>
<message><source>{0}rank {1}</source><extracomment>messages</extracomment><translation>{0}rango {1}</translation></message>
<message><source>{0}{1} have no wire to the rest of the network; they learn apart from it.</source><extracomment>messages</extracomment><translation>{0}{1} no tienen conexión con el resto de la red; aprenden aparte.</translation></message>
<message><source>{0}×{0}; at least {1}×{1}</source><extracomment>window</extracomment><translation>{0}×{0}; al menos {1}×{1}</translation></message>
<message><source>“12+34” as characters; the digits of the sum are to be found.</source><extracomment>messages</extracomment><translation>«12+34» como caracteres; hay que hallar las cifras de la suma.</translation></message>
<message><source>“New sweep…” trains the network again and again with other values of some fields, and finds the best.</source><extracomment>window</extracomment><translation>«Nuevo barrido…» entrena la red una y otra vez con otros valores de algunos campos y encuentra los mejores.</translation></message>
<message><source>“{0}” gives “{1}” away: is it known when you predict?</source><extracomment>messages</extracomment><translation>«{0}» delata «{1}»: ¿se conoce al predecir?</translation></message>
<message><source>“{0}” goes on by {1} from row to row: a step “window” tells what comes next from what was before.</source><extracomment>messages</extracomment><translation>«{0}» avanza {1} de fila en fila: un paso «window» dice qué viene a partir de lo anterior.</translation></message>
<message><source>“{0}” is {1} times as common as “{2}”: give rare classes more weight, and look at the figures of each class.</source><extracomment>messages</extracomment><translation>«{0}» es {1} veces más común que «{2}»: da más peso a las clases raras y mira las cifras de cada clase.</translation></message>
<message><source>“{0}” loses trained weights. Undo brings them back.</source><extracomment>window</extracomment><translation>«{0}» pierde pesos entrenados. Deshacer los recupera.</translation></message>
</context>
</TS>
