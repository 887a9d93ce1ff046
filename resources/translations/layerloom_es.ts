<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>{0} a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <translation>Color del grupo</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show on nodes</source>
        <translation>Mostrar en los nodos</translation>
    </message>
    <message>
        <source>Guided tours</source>
        <translation>Visitas guiadas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Begin an empty network</source>
        <translation>Empezar una red vacía</translation>
    </message>
    <message>
        <source>New from the starter project</source>
        <translation>Nuevo a partir del proyecto inicial</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Nuevo desde plantilla…</translation>
    </message>
    <message>
        <source>Networks of many kinds that train at once, with data</source>
        <translation>Redes de muchos tipos, con datos, listas para entrenar</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Ready-made networks…</source>
        <translation>Redes ya hechas…</translation>
    </message>
    <message>
        <source>Networks that others designed and trained, with their options</source>
        <translation>Redes que otros diseñaron y entrenaron, con sus opciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Abrir datos…</translation>
    </message>
    <message>
        <source>Load weights…</source>
        <translation>Cargar pesos…</translation>
    </message>
    <message>
        <source>Take weights from a file, for the layers that it names</source>
        <translation>Tomar de un archivo los pesos de las capas que nombra</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste with outer wires</source>
        <translation>Pegar con conexiones externas</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete and keep the flow</source>
        <translation>Eliminar y mantener el flujo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Add a layer…</source>
        <translation>Añadir una capa…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Share one layer</source>
        <translation>Compartir una capa</translation>
    </message>
    <message>
        <source>The chosen blocks become one layer with one set of weights</source>
        <translation>Los bloques elegidos pasan a ser una capa con los mismos pesos</translation>
    </message>
    <message>
        <source>Give it a layer of its own</source>
        <translation>Darle una capa propia</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Descongelar</translation>
    </message>
    <message>
        <source>Forget trained weights</source>
        <translation>Olvidar los pesos entrenados</translation>
    </message>
    <message>
        <source>The next run begins with fresh weights</source>
        <translation>La próxima ejecución empieza con pesos nuevos</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave the chosen blocks out of the network: what feeds them goes on to what reads them</source>
        <translation>Dejar fuera los bloques elegidos: su entrada pasa a lo que sigue</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Copies of the chosen blocks, one behind the other</source>
        <translation>Copias de los bloques elegidos, una tras otra</translation>
    </message>
    <message>
        <source>Save as block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the chosen blocks under a name, to put them into other networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Fold or open the group</source>
        <translation>Plegar o abrir el grupo</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Sacar del grupo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Bend the wire</source>
        <translation>Doblar la conexión</translation>
    </message>
    <message>
        <source>A point by which the chosen wire is led; a double click on a wire makes one too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Make it an earlier input</source>
        <translation>Mover a una entrada anterior</translation>
    </message>
    <message>
        <source>The chosen wire changes places with the input before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a later input</source>
        <translation>Mover a una entrada posterior</translation>
    </message>
    <message>
        <source>The chosen wire changes places with the input behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>Bordes izquierdos</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centros</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Bordes derechos</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>Bordes superiores</translation>
    </message>
    <message>
        <source>Middles</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>Bordes inferiores</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Distribuir en horizontal</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Distribuir en vertical</translation>
    </message>
    <message>
        <source>Arrange from left to right</source>
        <translation>Ordenar de izquierda a derecha</translation>
    </message>
    <message>
        <source>Arrange from the top down</source>
        <translation>Ordenar de arriba abajo</translation>
    </message>
    <message>
        <source>Arrange the selection</source>
        <translation>Ordenar la selección</translation>
    </message>
    <message>
        <source>Cut here, keep what leads to it</source>
        <translation>Cortar aquí y conservar lo anterior</translation>
    </message>
    <message>
        <source>Drop from here on</source>
        <translation>Quitar desde aquí</translation>
    </message>
    <message>
        <source>New head behind it…</source>
        <translation>Nueva cabeza detrás…</translation>
    </message>
    <message>
        <source>Cut here, and end in as many classes as the data has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graft a network onto it…</source>
        <translation>Injertar una red…</translation>
    </message>
    <message>
        <source>Insert a layer behind it…</source>
        <translation>Insertar una capa detrás…</translation>
    </message>
    <message>
        <source>Take out and reconnect</source>
        <translation>Quitar y reconectar</translation>
    </message>
    <message>
        <source>Replace the layer…</source>
        <translation>Sustituir la capa…</translation>
    </message>
    <message>
        <source>Change the number of classes…</source>
        <translation>Cambiar el número de clases…</translation>
    </message>
    <message>
        <source>Swap the activation…</source>
        <translation>Cambiar la activación…</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>Congelar hasta aquí</translation>
    </message>
    <message>
        <source>Thaw up to here</source>
        <translation>Descongelar hasta aquí</translation>
    </message>
    <message>
        <source>Freeze everything</source>
        <translation>Congelar todo</translation>
    </message>
    <message>
        <source>Thaw everything</source>
        <translation>Descongelar todo</translation>
    </message>
    <message>
        <source>Open the network in place</source>
        <translation>Abrir la red en su lugar</translation>
    </message>
    <message>
        <source>Its blocks stand where it stood, with their weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one network of them</source>
        <translation>Convertirlos en una red</translation>
    </message>
    <message>
        <source>The chosen blocks become one block, a network of its own, with their weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold BatchNormalization</source>
        <translation>Integrar BatchNormalization</translation>
    </message>
    <message>
        <source>Into the linear layer before it: the same predictions with one layer less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense head to convolutions</source>
        <translation>Cabeza densa a convoluciones</translation>
    </message>
    <message>
        <source>The network then takes larger images and gives a map of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>What is in the data, and what is done to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Where the network is right, and where it goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw, drop or type a sample and see what the network says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune…</source>
        <translation>Ajuste fino…</translation>
    </message>
    <message>
        <source>Put a trained network to another use: freeze it, give it a new head, train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>All runs that were made, to compare, open and go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with other values of some fields, and find the best ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show data at nodes</source>
        <translation>Mostrar datos en los nodos</translation>
    </message>
    <message>
        <source>Send a sample through the network and show what comes out of each block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Muestra siguiente</translation>
    </message>
    <message>
        <source>Sample before</source>
        <translation>Muestra anterior</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplicaciones y sumas</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Campo receptivo</translation>
    </message>
    <message>
        <source>Measured time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes alone</source>
        <translation>Solo formas</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates, own data, trained networks, tours, and what was begun before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first network</source>
        <translation>Una primera red</translation>
    </message>
    <message>
        <source>Look at a network that reads handwritten digits, train it with one click, and see what it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a network by hand</source>
        <translation>Construir una red a mano</translation>
    </message>
    <message>
        <source>Put layers on the empty canvas, wire them, and train them to tell irises apart by four measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What filters see</source>
        <translation>Lo que ven los filtros</translation>
    </message>
    <message>
        <source>Send a picture through a convolutional network and watch what each layer makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences with an LSTM</source>
        <translation>Secuencias con una LSTM</translation>
    </message>
    <message>
        <source>Tell nine speakers apart by the sound of two vowels: data that has an order, and a layer that remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune a trained network</source>
        <translation>Ajustar una red entrenada</translation>
    </message>
    <message>
        <source>Take a network that reads digits, and teach it with few pictures to tell odd from even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Tus propios datos</translation>
    </message>
    <message>
        <source>From a file to a trained network, and how to read what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the tour&apos;s card</source>
        <translation>Ir a la tarjeta de la visita</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Salir de la visita</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>Ir al panel siguiente</translation>
    </message>
    <message>
        <source>Go to the panel before</source>
        <translation>Ir al panel anterior</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everything does; it needs no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handbook&apos;s page on the chosen block, the field or the panel that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of training as a timeline, and what limits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of each block in a step of training, on a batch of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Find blocks…</source>
        <translation>Buscar bloques…</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Mostrar la selección</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>Ajustar a la cuadrícula</translation>
    </message>
    <message>
        <source>Go to bookmark 1</source>
        <translation>Ir al marcador 1</translation>
    </message>
    <message>
        <source>Set bookmark 1</source>
        <translation>Poner el marcador 1</translation>
    </message>
    <message>
        <source>Remember what the canvas shows; the project keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to bookmark 2</source>
        <translation>Ir al marcador 2</translation>
    </message>
    <message>
        <source>Set bookmark 2</source>
        <translation>Poner el marcador 2</translation>
    </message>
    <message>
        <source>Go to bookmark 3</source>
        <translation>Ir al marcador 3</translation>
    </message>
    <message>
        <source>Set bookmark 3</source>
        <translation>Poner el marcador 3</translation>
    </message>
    <message>
        <source>Go to bookmark 4</source>
        <translation>Ir al marcador 4</translation>
    </message>
    <message>
        <source>Set bookmark 4</source>
        <translation>Poner el marcador 4</translation>
    </message>
    <message>
        <source>Go to bookmark 5</source>
        <translation>Ir al marcador 5</translation>
    </message>
    <message>
        <source>Set bookmark 5</source>
        <translation>Poner el marcador 5</translation>
    </message>
    <message>
        <source>Go to bookmark 6</source>
        <translation>Ir al marcador 6</translation>
    </message>
    <message>
        <source>Set bookmark 6</source>
        <translation>Poner el marcador 6</translation>
    </message>
    <message>
        <source>Go to bookmark 7</source>
        <translation>Ir al marcador 7</translation>
    </message>
    <message>
        <source>Set bookmark 7</source>
        <translation>Poner el marcador 7</translation>
    </message>
    <message>
        <source>Go to bookmark 8</source>
        <translation>Ir al marcador 8</translation>
    </message>
    <message>
        <source>Set bookmark 8</source>
        <translation>Poner el marcador 8</translation>
    </message>
    <message>
        <source>Go to bookmark 9</source>
        <translation>Ir al marcador 9</translation>
    </message>
    <message>
        <source>Set bookmark 9</source>
        <translation>Poner el marcador 9</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>The canvas</source>
        <translation>El lienzo</translation>
    </message>
    <message>
        <source>Reset the panels</source>
        <translation>Restablecer los paneles</translation>
    </message>
    <message>
        <source>About Layerloom</source>
        <translation>Acerca de Layerloom</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often shall the chosen blocks stand one behind the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
</context>
<context>
    <name>ActivationPicture</name>
    <message>
        <source>Output of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}, feature {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}, column {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {0}, row {1}, column {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activations</name>
    <message>
        <source>Data at a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on Show data at nodes and choose a block to see what comes out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some are NaN or infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a value to read it; a click enlarges a map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertList</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the block {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Save as block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the block:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in the palette under Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block was not renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is now called {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block {0} was deleted. Networks that it was put into keep their layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>CallbackList</name>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Add a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What watches the training, and acts when an epoch or a batch is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallbackRow</name>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>{0} blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bypassed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasHost</name>
    <message>
        <source>Drag a layer here, or press Tab to search for one.</source>
        <translation>Arrastra aquí una capa o pulsa Tab para buscarla.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassWeights</name>
    <message>
        <source>Class weights</source>
        <translation>Pesos de clase</translation>
    </message>
    <message>
        <source>All classes count the same, sample by sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes count more, so that each class has the same say in the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is a number of at least 0, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Leave the tour</source>
        <translation>Salir de la visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} columns more, which are inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} missing ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommonForm</name>
    <message>
        <source>Mixed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} samples of {1} were taken for {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>The other settings hold from the next run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for a learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets have no classes to balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be measured yet. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step could not be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms a step of {1} samples, limited by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated for one sample. Times come with a measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chrome trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostTable</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run some steps of training on the data, and put everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Exportar…</translation>
    </message>
    <message>
        <source>Write the table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated for one sample. Times come with a measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of each block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Parámetros</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation type="unfinished">Multiplicaciones y sumas</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memoria</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what the block gives, for one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the input one place of the output sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds of one step, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the time of all blocks in one step, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Abrir datos…</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network learns to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network learns to predict:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardise the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring each column to mean 0 and deviation 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out rows with missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of samples, from 0 to less than 1, that is kept for the evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns or arrays that the network does not get, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>What feeds what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To train with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number from 0 to less than 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataKeeper</name>
    <message>
        <source>Opening the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing data and network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a folder of images…</source>
        <translation>Abrir una carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets that come with Layerloom, or that it makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the network to this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the input, the last layer and the loss; or make a network that suits the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out: no gaps, no copies, no class far from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to be predicted: choose another column for it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not fit these data yet: “{0}” mends that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network yet: one click makes one that suits the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not where it was: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changed since it was chosen. Weights that were trained know the data as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to {0}?</source>
        <translation>¿Guardar los cambios en {0}?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Si no se guardan, se pierden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DimensionRow</name>
    <message>
        <source>now {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not vary {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {0} varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes {1}, not {2!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {0:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0:g} to {1:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must be {1}, not {2:g}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Draw here, or drop a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Back to the default of {0}</source>
        <translation>Volver al valor predeterminado de {0}</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Dígitos manuscritos</translation>
    </message>
    <message>
        <source>Projects and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{0} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {0}</source>
        <translation>{0} abierto</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Layerloom projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} guardado</translation>
    </message>
    <message>
        <source>{0} was not saved. Your work is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Layerloom does not write {0} files; it writes {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {0}</source>
        <translation>{0} exportado</translation>
    </message>
    <message>
        <source>Keras HDF5 with weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras archive with weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras weights alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python script for Keras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python script for Layerloom&apos;s engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find: conv, units=64, filters&gt;128, 3x3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find blocks by name, type, shape or parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a name or type, a parameter (units=64, filters&gt;128), sizes (3x3), the number of weights (params&gt;1000), or is:frozen, is:shared, is:bypassed, is:error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before (Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>FineTune</name>
    <message>
        <source>None: pixels as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet: mean and deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet: blue first, less the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune a trained network</source>
        <translation>Ajustar una red entrenada</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  The trained network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  What it shall learn now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  How much of it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Its new head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought to the size it was trained with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set up only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the network, and begin to train later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} samples of {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Choose a trained network and data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} blocks, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with trained weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} stages are frozen: {2} parameters stay, {3} go on learning, and so does the new head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained weights that go; undo brings them back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>A trained network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up to be fine-tuned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on where the run stands: weights, optimizer and order of samples are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the weights of this epoch into the network; undo takes them out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the epochs after this one, and train on from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last ten epochs of a run can be gone back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? Press Train, and watch this network learn. Or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the first tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all ways to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the greeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>{0}  ·  {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page is about that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – Handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandbookPart</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Histogram of {0}: from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputOrder</name>
    <message>
        <source>Order of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>Kernels</name>
    <message>
        <source>{0} as pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Layerloom speaks {0} from the next start on.</source>
        <translation>Layerloom hablará {0} desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Layerloom speaks the language of the system from the next start on.</source>
        <translation>Layerloom hablará el idioma del sistema desde el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Load weights…</source>
        <translation>Cargar pesos…</translation>
    </message>
    <message>
        <source>Take weights from a file of Keras or Layerloom, for the layers that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one block to see its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer has no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights yet: {0} parameters get their first values when the network is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {0} of {1} arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersEditor</name>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveCurves</name>
    <message>
        <source>Training curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished">Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Draw the loss on a logarithmic scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each batch</source>
        <translation>Cada lote</translation>
    </message>
    <message>
        <source>Show the values of single batches beside those of epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train to see the network learn.</source>
        <translation>Pulsa Entrenar para ver aprender a la red.</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of single batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of batches: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>While it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each batch moves the weights; a new rate holds from the next batch on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples looked at before each update; another size holds from the next batch on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate ÷ 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate × 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping, callbacks, and freezing or thawing blocks take effect at the next batch too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadOptions</name>
    <message>
        <source>Load weights</source>
        <translation>Cargar pesos</translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave layers whose shapes do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Layers that are called alike take weights; all others keep what they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer of the file goes to the first here, and so on; all of them must fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise nothing is loaded where one shape does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadReport</name>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded weights by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} layers took weights, {2} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MadeCard</name>
    <message>
        <source>How it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number of at least 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Layerloom ended before {0} was saved. The work is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>About Layerloom</source>
        <translation>Acerca de Layerloom</translation>
    </message>
    <message>
        <source>Layerloom: draw a neural network, train it, watch it learn, take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} parámetros</translation>
    </message>
    <message>
        <source>Problems ({0})</source>
        <translation>Problemas ({0})</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
</context>
<context>
    <name>ModelBrowser</name>
    <message>
        <source>Ready-made networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Building {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}×{0}; at least {1}×{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.1%} right at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these options: {0} parameters in {1} layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {0}: {1:.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelOptions</name>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random first values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, of ImageNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .h5 or .weights.h5 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width (alpha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As made: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Ready-made networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images named rightly at the first guess, with the published weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the ready-made network {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkComparison</name>
    <message>
        <source>Networks compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Weights apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm of the difference, divided by the norm of the first run&apos;s weights; and the largest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberCards</name>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted against true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted less true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors by prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² {0}  ·  mean error {1}  ·  root mean square {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Parameters of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Wire to</source>
        <translation>Conectar con</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Search layers</source>
        <translation>Buscar capas</translation>
    </message>
    <message>
        <source>Layer kinds</source>
        <translation>Tipos de capas</translation>
    </message>
    <message>
        <source>No layer is called that.</source>
        <translation>Ninguna capa se llama así.</translation>
    </message>
</context>
<context>
    <name>ParallelCoordinates</name>
    <message>
        <source>Parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line a run; drag along an axis to keep only runs that pass there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Fix: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show this for this block any more; it is kept in the project and can be undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Silenced ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong: the network can be trained.</source>
        <translation>Todo está bien: la red se puede entrenar.</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run some steps of training on the data, and put everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Exportar…</translation>
    </message>
    <message>
        <source>Write the timeline in the Chrome trace format, for Perfetto and its like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Mostrar todo</translation>
    </message>
    <message>
        <source>A step of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move. Click: the block. Arrow keys: kernel by kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of {0} samples: {1} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GFLOP/s of {1}, {2} GB/s of {3} that this machine reaches · {4} kernel calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Measure the network, as it is now, on data that it was not trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Train the network, or evaluate it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy on {0} {1} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on {0} {1} samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Data to evaluate on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Let the network, as it is now, answer for all samples of this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network, then press Evaluate to see where it is right and wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The truth of this output is not among the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % right of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most confident mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest from the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} taken for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, known as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPart</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
</context>
<context>
    <name>RunOverlay</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Choose runs to see their curves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunSession</name>
    <message>
        <source>The network cannot be trained yet. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Figures follow when the run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run will not be kept. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>{0} samples in {1} batches, {2} to validate, {3} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused in epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From batch {0} on: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Train: {0} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained {0} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, up to the failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train in {0} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks that were changed while the network trained keep the weights they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0} {1} samples: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % right on {1} data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>The run {0} was interrupted after epoch {1} of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run ended before its first epoch: nothing was kept to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the state after epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n run(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Search: a name, #tag, note or setting like batch_size=32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>Every run is kept here from its first batch on. Press Train, and it appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the network of this run, with the weights it has come to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its best weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its last weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was when the run began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on where the run was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train further, or again from an earlier epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen runs; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Choose two runs to compare their networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What was this run for, and what did it show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1} threads, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best after epoch {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Sample at the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the data at the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleFlowPart</name>
    <message>
        <source>Data at a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a sample through the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not compute: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights as trained so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrained: first weights drawn with seed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained weights, and first ones drawn with seed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes out of {0} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplesCard</name>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0} more held out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleChart</name>
    <message>
        <source>Rate by step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleSection</name>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Find a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a copy of the network for a moment with rates that grow, and sees which suits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the rate that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the rate changes from step to step; none: it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate that is set by hand while the network trains ends the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss fell with none of the rates. Look at the data and at the last layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a rate of {0} the loss falls fast, and is far from running away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchChart</name>
    <message>
        <source>Loss by rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsComparison</name>
    <message>
        <source>Settings compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memoria</translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Stages of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{0} layers with weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the steps that suit the data in place of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data go to the network as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step called {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary images while training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurgeryHost</name>
    <message>
        <source>Insert a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the place of {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graft a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load weights</source>
        <translation>Cargar pesos</translation>
    </message>
    <message>
        <source>Weights and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names no layer of this network: nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded weights of {0} for {1} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {0} were not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” loses trained weights. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <source>New sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the fields to vary. The network is trained again and again with other values of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is varied yet. The learning rate is a good beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from the runs so far (Bayesian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid: every combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End runs early that do worse than half of those before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed proposes the same values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at most: {0}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} epochs each: {1} epochs in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at most: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sweeps</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Validation {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be trained yet. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of run {0} are set. Undo takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {0} {1:.4g} (run {2})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepsPage</name>
    <message>
        <source>Sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep trains the network again and again with other values of some fields, and finds the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary fields of the network that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>End with the batch that is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the runs that are still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen run among all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the best values in the network that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashed line joins the runs that no other one beats in both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetTree</name>
    <message>
        <source>Search fields: units, learning rate, activation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that can be varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
</context>
<context>
    <name>TemplateBrowser</name>
    <message>
        <source>New from template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template is about that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Drawing {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel or + and - zoom, dragging moves, Home shows all, arrows go from kernel to kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a step to see what it spends its time on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Example: {0}</source>
        <translation>Ejemplo: {0}</translation>
    </message>
    <message>
        <source>Default: {0}</source>
        <translation>Predeterminado: {0}</translation>
    </message>
    <message>
        <source>Takes a whole number</source>
        <translation>Admite un número entero</translation>
    </message>
    <message>
        <source>Takes a number</source>
        <translation>Admite un número</translation>
    </message>
    <message>
        <source>Takes whole numbers with commas between them</source>
        <translation>Admite enteros separados por comas</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>One of {0}</source>
        <translation>Uno de {0}</translation>
    </message>
    <message>
        <source>{0}, {1:g} to {2:g}</source>
        <translation>{0}, de {1:g} a {2:g}</translation>
    </message>
    <message>
        <source>{0}, {1:g} or more</source>
        <translation>{0}, {1:g} o más</translation>
    </message>
    <message>
        <source>{0}, {1:g} or less</source>
        <translation>{0}, {1:g} o menos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>Tradeoff</name>
    <message>
        <source>Score against cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Seconds of training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>The network has no output yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>How the weights are updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Metrics of which output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Remove the metric {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialsTable</name>
    <message>
        <source>Runs of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>{0} (best)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the mouse, or drop a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste one row: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryoutPart</name>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network and its data have to be there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers appear here as you draw or type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unforeseen</name>
    <message>
        <source>Something went wrong inside Layerloom; your work is as it was. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightView</name>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none that is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of {0} values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Layerloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a network, train it, watch it learn, take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided tours</source>
        <translation type="unfinished">Visitas guiadas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePart</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted after epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_BlockView</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer&apos;s name in summaries and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Entrenable</translation>
    </message>
    <message>
        <source>Off: the weights stay as they are while the network trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Shapes and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-uses the layer of {0}: the same fields and weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplicaciones y sumas</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Sees of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, in steps of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LossRow</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>What the training makes small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of this loss in the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number of at least 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Choose a block to see and change its fields.</source>
        <translation>Elige un bloque para ver y cambiar sus campos.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Entradas y salidas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Entrenable</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>{0} a sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SamplesCard</name>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SeveralView</name>
    <message>
        <source>Trainable</source>
        <translation>Entrenable</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
</context>
<context>
    <name>asker</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>As a picture: inputs down, outputs across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, their first of {0} channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
