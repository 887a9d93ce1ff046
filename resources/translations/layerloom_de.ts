<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Layerloom</name>
<message><source> and {0} more</source><extracomment>messages</extracomment><translation> und {0} weitere</translation></message>
<message><source> of {0}</source><extracomment>window</extracomment><translation> von {0}</translation></message>
<message><source>'.' or ',', or none</source><extracomment>messages</extracomment><translation>'.' oder ',' oder nichts</translation></message>
<message><source>'/' separates a layer from its weights in Keras files</source><extracomment>messages</extracomment><translation>'/' trennt in Keras-Dateien eine Schicht von ihren Gewichten</translation></message>
<message><source>'epoch', 'batch', or a number of batches between values.</source><extracomment>declarations</extracomment><translation>'epoch', 'batch' oder eine Zahl von Stapeln zwischen Werten.</translation></message>
<message><source>'epoch', or a number of batches.</source><extracomment>declarations</extracomment><translation>'epoch' oder eine Zahl von Stapeln.</translation></message>
<message><source>'number', 'classes', 'category', 'text' or 'date' by name</source><extracomment>messages</extracomment><translation>'number', 'classes', 'category', 'text' oder 'date' nach Namen</translation></message>
<message><source>'refuse' or 'drop'</source><extracomment>messages</extracomment><translation>'refuse' oder 'drop'</translation></message>
<message><source>'rgb' or 'gray', or none</source><extracomment>messages</extracomment><translation>'rgb' oder 'gray' oder nichts</translation></message>
<message><source>'right' or 'down'</source><extracomment>messages</extracomment><translation>'right' oder 'down'</translation></message>
<message><source>'{0}' has {1} in the place of {2}</source><extracomment>messages</extracomment><translation>'{0}' hat {1} anstelle von {2}</translation></message>
<message><source>'{0}' is called '{1}' here</source><extracomment>messages</extracomment><translation>'{0}' heißt hier '{1}'</translation></message>
<message><source>'{0}' is folded into '{1}'</source><extracomment>messages</extracomment><translation>'{0}' ist in '{1}' eingerechnet</translation></message>
<message><source>'{0}' is not folded: its weights, or those of '{1}', do not fit</source><extracomment>messages</extracomment><translation>'{0}' ist nicht eingerechnet: seine Gewichte oder die von '{1}' passen nicht</translation></message>
<message><source>(None, height, width, channels)</source><extracomment>messages</extracomment><translation>(None, Höhe, Breite, Kanäle)</translation></message>
<message><source>(batch, queries, dim), (batch, keys, width) and (batch, keys, dim)</source><extracomment>messages</extracomment><translation>(Stapel, Anfragen, Größe), (Stapel, Schlüssel, Breite) und (Stapel, Schlüssel, Größe)</translation></message>
<message><source>(batch, queries, features) and (batch, keys, features)</source><extracomment>messages</extracomment><translation>(Stapel, Anfragen, Merkmale) und (Stapel, Schlüssel, Merkmale)</translation></message>
<message><source>(batch, steps) of whole numbers</source><extracomment>messages</extracomment><translation>(Stapel, Schritte) aus ganzen Zahlen</translation></message>
<message><source>(batch, steps, …) of at least 1 step</source><extracomment>messages</extracomment><translation>(Stapel, Schritte, …) mit mindestens 1 Schritt</translation></message>
<message><source>(batch, {0})</source><extracomment>messages</extracomment><translation>(Stapel, {0})</translation></message>
<message><source>(epoch, rate) -&gt; rate, or (epoch) -&gt; rate; epochs count from 0.</source><extracomment>declarations</extracomment><translation>(Epoche, Rate) -&gt; Rate, oder (Epoche) -&gt; Rate; Epochen zählen ab 0.</translation></message>
<message><source>, got {0}</source><extracomment>window</extracomment><translation>, erhalten {0}</translation></message>
<message><source>, their first of {0} channels</source><extracomment>window</extracomment><translation>, der erste ihrer {0} Kanäle</translation></message>
<message><source>, {0} more held out</source><extracomment>window</extracomment><translation>, {0} weitere zurückgehalten</translation></message>
<message><source>0 for no, 1 for yes, or both.</source><extracomment>declarations</extracomment><translation>0 für Nein, 1 für Ja oder beide.</translation></message>
<message><source>0 trainable parameters</source><extracomment>messages</extracomment><translation>0 trainierbare Parameter</translation></message>
<message><source>0.15: from 15 % smaller to 15 % larger.</source><extracomment>declarations</extracomment><translation>0.15: von 15 % kleiner bis 15 % größer.</translation></message>
<message><source>0.2: from 20 % less to 20 % more.</source><extracomment>declarations</extracomment><translation>0.2: von 20 % weniger bis 20 % mehr.</translation></message>
<message><source>1  The trained network</source><extracomment>window</extracomment><translation>1  Das trainierte Netz</translation></message>
<message><source>1 file is no image that can be read, and is left out: {0}.</source><extracomment>messages</extracomment><translation>1 Datei ist kein lesbares Bild und wird ausgelassen: {0}.</translation></message>
<message><source>1 for a straight line.</source><extracomment>declarations</extracomment><translation>1 für eine Gerade.</translation></message>
<message><source>1 input</source><extracomment>messages</extracomment><translation>1 Eingang</translation></message>
<message><source>1 row has no label and is left out (line {0}).</source><extracomment>messages</extracomment><translation>1 Zeile hat kein Label und wird ausgelassen (Zeile {0} der Datei).</translation></message>
<message><source>1 to say so.</source><extracomment>declarations</extracomment><translation>1, um es zu melden.</translation></message>
<message><source>1 to {0} characters, a letter or a digit first</source><extracomment>messages</extracomment><translation>1 bis {0} Zeichen, zuerst ein Buchstabe oder eine Ziffer</translation></message>
<message><source>1 to {0} visible characters without '/'</source><extracomment>messages</extracomment><translation>1 bis {0} sichtbare Zeichen ohne '/'</translation></message>
<message><source>1 to {0}, or -1</source><extracomment>messages</extracomment><translation>1 bis {0} oder -1</translation></message>
<message><source>1 unit</source><extracomment>messages</extracomment><translation>1 Einheit</translation></message>
<message><source>150 flowers, four measures of each, three kinds. Click the tab Data to look at them.</source><extracomment>tables</extracomment><translation>150 Blüten, je vier Maße, drei Arten. Auf den Reiter Daten klicken, um sie anzusehen.</translation></message>
<message><source>2  What it shall learn now</source><extracomment>window</extracomment><translation>2  Was es jetzt lernen soll</translation></message>
<message><source>2 classes</source><extracomment>messages</extracomment><translation>2 Klassen</translation></message>
<message><source>3  How much of it stays as it is</source><extracomment>window</extracomment><translation>3  Wie viel davon bleibt, wie es ist</translation></message>
<message><source>4  Its new head</source><extracomment>window</extracomment><translation>4  Sein neuer Kopf</translation></message>
<message><source>A .h5 or .weights.h5 file</source><extracomment>window</extracomment><translation>Eine .h5- oder .weights.h5-Datei</translation></message>
<message><source>A Conv2D layer slides small windows over the picture. Each window is a filter that answers strongly where the picture looks like it: an edge, a corner, a stroke.</source><extracomment>tables</extracomment><translation>Eine Conv2D-Schicht schiebt kleine Fenster über das Bild. Jedes Fenster ist ein Filter, der stark antwortet, wo das Bild ihm gleicht: eine Kante, eine Ecke, ein Strich.</translation></message>
<message><source>A batch of {0} samples is more than the {1} to train with: an epoch is one step.</source><extracomment>messages</extracomment><translation>Ein Stapel von {0} Beispielen ist mehr als die {1} zum Trainieren: eine Epoche ist ein Schritt.</translation></message>
<message><source>A batch of {0} samples needs about {1} GB; {2} alone gives out {3} values a sample.</source><extracomment>messages</extracomment><translation>Ein Stapel von {0} Beispielen braucht etwa {1} GB; {2} allein ergibt {3} Werte je Beispiel.</translation></message>
<message><source>A batch size is a whole number of at least 1, not {0}.</source><extracomment>messages</extracomment><translation>Eine Stapelgröße ist eine ganze Zahl von mindestens 1, nicht {0}.</translation></message>
<message><source>A bend of a wire is a place: two numbers.</source><extracomment>messages</extracomment><translation>Ein Knick einer Verbindung ist ein Ort: zwei Zahlen.</translation></message>
<message><source>A block cannot wait for its own output.</source><extracomment>messages</extracomment><translation>Ein Block kann nicht auf seine eigene Ausgabe warten.</translation></message>
<message><source>A block keeps its id; {0} cannot become {1}.</source><extracomment>messages</extracomment><translation>Ein Block behält seine Id; {0} kann nicht {1} werden.</translation></message>
<message><source>A block without its inputs has no shape, and all behind it cannot be told.</source><extracomment>tables</extracomment><translation>Ein Block ohne seine Eingänge hat keine Form, und alles dahinter lässt sich nicht bestimmen.</translation></message>
<message><source>A block's name is made of letters, digits, blanks and .,()+&amp;'-.</source><extracomment>messages</extracomment><translation>Der Name eines Blocks besteht aus Buchstaben, Ziffern, Leerzeichen und .,()+&amp;'-.</translation></message>
<message><source>A class number that marks what does not count.</source><extracomment>declarations</extracomment><translation>Eine Klassennummer, die markiert, was nicht zählt.</translation></message>
<message><source>A class without a unit can neither be answered nor learnt.</source><extracomment>tables</extracomment><translation>Eine Klasse ohne Einheit kann weder geantwortet noch gelernt werden.</translation></message>
<message><source>A comment is a 'note' or a 'frame', not {0}.</source><extracomment>messages</extracomment><translation>Ein Kommentar ist 'note' oder 'frame', nicht {0}.</translation></message>
<message><source>A comment keeps its id.</source><extracomment>messages</extracomment><translation>Ein Kommentar behält seine Id.</translation></message>
<message><source>A convolution, batch normalization and ReLU.</source><extracomment>tables</extracomment><translation>Eine Faltung, Stapelnormalisierung und ReLU.</translation></message>
<message><source>A dict of further HTTP headers.</source><extracomment>declarations</extracomment><translation>Ein Wörterbuch weiterer HTTP-Kopfzeilen.</translation></message>
<message><source>A filter of three steps slides along the recording, so a sound is found wherever it stands; no state is carried, and training is fast. Try: wider kernels, or the LSTM of Japanese vowels on the same data.</source><extracomment>tables</extracomment><translation>Ein Filter von drei Schritten gleitet über die Aufnahme; ein Laut wird also gefunden, wo er auch steht. Kein Zustand wird mitgeführt, das Training ist schnell. Zum Probieren: breitere Kerne, oder das LSTM der japanischen Vokale an denselben Daten.</translation></message>
<message><source>A first network</source><extracomment>tables</extracomment><translation>Ein erstes Netz</translation></message>
<message><source>A function's name, such as 'softmax', or an expression in x, such as 'x / 255'.</source><extracomment>declarations</extracomment><translation>Name einer Funktion, etwa 'softmax', oder ein Ausdruck in x, etwa 'x / 255'.</translation></message>
<message><source>A group has a name.</source><extracomment>messages</extracomment><translation>Eine Gruppe hat einen Namen.</translation></message>
<message><source>A group keeps its id.</source><extracomment>messages</extracomment><translation>Eine Gruppe behält ihre Id.</translation></message>
<message><source>A headline and facts about it: was it passed on?</source><extracomment>messages</extracomment><translation>Eine Schlagzeile und Angaben dazu: wurde sie weitergegeben?</translation></message>
<message><source>A layer in several places has one set of weights of one shape.</source><extracomment>tables</extracomment><translation>Eine Schicht an mehreren Stellen hat einen Satz Gewichte von einer Form.</translation></message>
<message><source>A layer that answers</source><extracomment>tables</extracomment><translation>Eine Schicht, die antwortet</translation></message>
<message><source>A layer that thinks</source><extracomment>tables</extracomment><translation>Eine Schicht, die denkt</translation></message>
<message><source>A learning rate is a positive number, not {0}.</source><extracomment>messages</extracomment><translation>Eine Lernrate ist eine positive Zahl, nicht {0}.</translation></message>
<message><source>A learning rate of {0} is so low that the weights will hardly change.</source><extracomment>messages</extracomment><translation>Eine Lernrate von {0} ist so niedrig, dass sich die Gewichte kaum ändern.</translation></message>
<message><source>A learning rate of {0} is very high for {1}: the loss will jump about, or become NaN.</source><extracomment>messages</extracomment><translation>Eine Lernrate von {0} ist sehr hoch für {1}: der Verlust wird umherspringen oder NaN werden.</translation></message>
<message><source>A line a run; drag along an axis to keep only runs that pass there.</source><extracomment>window</extracomment><translation>Eine Linie je Lauf; entlang einer Achse ziehen, um nur Läufe zu behalten, die dort durchgehen.</translation></message>
<message><source>A loss computes with numbers.</source><extracomment>tables</extracomment><translation>Ein Verlust rechnet mit Zahlen.</translation></message>
<message><source>A map of the samples</source><extracomment>window</extracomment><translation>Eine Karte der Beispiele</translation></message>
<message><source>A model of class {0} has no drawing: it is not made of named layers ({1}).</source><extracomment>messages</extracomment><translation>Ein Modell der Klasse {0} hat keine Zeichnung: es besteht nicht aus benannten Schichten ({1}).</translation></message>
<message><source>A model of class {0} has no drawing: only Sequential and functional models name their layers.</source><extracomment>messages</extracomment><translation>Ein Modell der Klasse {0} hat keine Zeichnung: nur sequenzielle und funktionale Modelle nennen ihre Schichten.</translation></message>
<message><source>A multilayer perceptron: layers in which each unit sees all that came before. No straight line parts the spirals; hidden layers bend it. Try: take one Dense away, or make both smaller, and watch the accuracy.</source><extracomment>tables</extracomment><translation>Ein mehrschichtiges Perzeptron: Schichten, in denen jede Einheit alles Vorige sieht. Keine Gerade trennt die Spiralen; verborgene Schichten biegen sie. Zum Probieren: eine Dense wegnehmen oder beide verkleinern und die Genauigkeit ansehen.</translation></message>
<message><source>A nested network runs only where all its blocks do.</source><extracomment>tables</extracomment><translation>Ein inneres Netz läuft nur, wenn alle seine Blöcke laufen.</translation></message>
<message><source>A network learns by comparing its output with the labels.</source><extracomment>tables</extracomment><translation>Ein Netz lernt, indem seine Ausgabe mit den Labels verglichen wird.</translation></message>
<message><source>A network of {0} blocks ({1}) with {2} parameters, trained on {3} for {4} of {5} epochs with Layerloom.</source><extracomment>window</extracomment><translation>Ein Netz aus {0} Blöcken ({1}) mit {2} Parametern, am {3} in {4} von {5} Epochen mit Layerloom trainiert.</translation></message>
<message><source>A network that fits</source><extracomment>tables</extracomment><translation>Ein passendes Netz</translation></message>
<message><source>A network that reads digits</source><extracomment>window</extracomment><translation>Ein Netz, das Ziffern liest</translation></message>
<message><source>A network that reads digits, ready to train</source><extracomment>window</extracomment><translation>Ein Netz, das Ziffern liest, bereit zum Training</translation></message>
<message><source>A network was made that suits the data</source><extracomment>messages</extracomment><translation>Ein Netz wurde gemacht, das zu den Daten passt</translation></message>
<message><source>A network with a circle cannot be laid out.</source><extracomment>messages</extracomment><translation>Ein Netz mit einem Kreis kann nicht angeordnet werden.</translation></message>
<message><source>A new head</source><extracomment>tables</extracomment><translation>Ein neuer Kopf</translation></message>
<message><source>A new network was made that suits the data</source><extracomment>messages</extracomment><translation>Ein neues Netz wurde gemacht, das zu den Daten passt</translation></message>
<message><source>A part is repeated 2 to {0} times.</source><extracomment>messages</extracomment><translation>Ein Teil wird 2- bis {0}-mal wiederholt.</translation></message>
<message><source>A part that is repeated has one output; this one has {0}.</source><extracomment>messages</extracomment><translation>Ein Teil, der wiederholt wird, hat einen Ausgang; dieser hat {0}.</translation></message>
<message><source>A part that is repeated is fed by one block; this one is fed by several.</source><extracomment>messages</extracomment><translation>Ein Teil, der wiederholt wird, wird von einem Block gespeist; dieser von mehreren.</translation></message>
<message><source>A part that is repeated is fed by the one before it, so it has an input and no Input block.</source><extracomment>messages</extracomment><translation>Ein Teil, der wiederholt wird, wird vom vorigen gespeist, also hat er einen Eingang und keinen Input-Block.</translation></message>
<message><source>A perceptron on colour pictures laid flat, as people first try on CIFAR-10.</source><extracomment>tables</extracomment><translation>Ein Perzeptron auf flachgelegten Farbbildern, wie man CIFAR-10 zuerst versucht.</translation></message>
<message><source>A picture of a shape, a question about it in words, and the answer.</source><extracomment>messages</extracomment><translation>Ein Bild einer Form, eine Frage dazu in Worten und die Antwort.</translation></message>
<message><source>A plain multilayer perceptron that bends its borders around three spirals.</source><extracomment>tables</extracomment><translation>Ein einfaches mehrschichtiges Perzeptron, das seine Grenzen um drei Spiralen biegt.</translation></message>
<message><source>A point by which the chosen wire is led; a double click on a wire makes one too</source><extracomment>tables</extracomment><translation>Ein Punkt, über den die gewählte Verbindung geführt wird; ein Doppelklick auf eine Verbindung macht auch einen</translation></message>
<message><source>A project, or a model of Keras or ONNX</source><extracomment>window</extracomment><translation>Ein Projekt oder ein Modell von Keras oder ONNX</translation></message>
<message><source>A random orthogonal matrix; a kernel of higher rank is one with its leading axes joined (Saxe et al., 2013).</source><extracomment>declarations</extracomment><translation>Eine zufällige orthogonale Matrix; ein Kern höheren Rangs ist eine mit zusammengefassten vorderen Achsen (Saxe et al., 2013).</translation></message>
<message><source>A rate that is set by hand while the network trains ends the schedule.</source><extracomment>window</extracomment><translation>Eine Rate, die während des Trainings von Hand gesetzt wird, beendet den Verlauf.</translation></message>
<message><source>A recurrent layer behind another one reads its output at every step.</source><extracomment>tables</extracomment><translation>Eine rekurrente Schicht hinter einer anderen liest deren Ausgabe bei jedem Schritt.</translation></message>
<message><source>A run that trains is described when it has ended.</source><extracomment>messages</extracomment><translation>Ein Lauf, der trainiert, wird beschrieben, wenn er beendet ist.</translation></message>
<message><source>A sample of your own</source><extracomment>window</extracomment><translation>Ein eigenes Beispiel</translation></message>
<message><source>A sampler is {0} or {1}, not {2}.</source><extracomment>messages</extracomment><translation>Ein Auswahlverfahren ist {0} oder {1}, nicht {2}.</translation></message>
<message><source>A series with columns that are no numbers cannot be typed.</source><extracomment>messages</extracomment><translation>Eine Reihe mit Spalten, die keine Zahlen sind, lässt sich nicht tippen.</translation></message>
<message><source>A shape larger than the receptive field looks like its parts in any order.</source><extracomment>tables</extracomment><translation>Eine Gestalt, die größer ist als das rezeptive Feld, sieht aus wie ihre Teile in beliebiger Ordnung.</translation></message>
<message><source>A short film of a digit that moves, a question about it in words, and the answer.</source><extracomment>messages</extracomment><translation>Ein kurzer Film einer bewegten Ziffer, eine Frage dazu in Worten und die Antwort.</translation></message>
<message><source>A single share is all of the whole: the output never changes.</source><extracomment>tables</extracomment><translation>Ein einziger Anteil ist das Ganze: die Ausgabe ändert sich nie.</translation></message>
<message><source>A size is not known</source><extracomment>tables</extracomment><translation>Eine Größe ist nicht bekannt</translation></message>
<message><source>A small convolutional network that reads handwritten digits.</source><extracomment>tables</extracomment><translation>Ein kleines Faltungsnetz, das handgeschriebene Ziffern liest.</translation></message>
<message><source>A smaller gain does not count as better.</source><extracomment>tables</extracomment><translation>Ein kleinerer Gewinn zählt nicht als besser.</translation></message>
<message><source>A state is the memory of what came before, and shuffling mixes that up.</source><extracomment>tables</extracomment><translation>Ein Zustand ist die Erinnerung an das Vorige, und Mischen bringt das durcheinander.</translation></message>
<message><source>A state that is fed back grows from step to step unless something bounds it.</source><extracomment>tables</extracomment><translation>Ein zurückgeführter Zustand wächst von Schritt zu Schritt, wenn ihn nichts begrenzt.</translation></message>
<message><source>A stateful layer keeps a state for each sample of a batch, so it must know how many.</source><extracomment>tables</extracomment><translation>Eine zustandsbehaftete Schicht hält für jedes Beispiel eines Stapels einen Zustand, also muss sie wissen, wie viele es sind.</translation></message>
<message><source>A step of training</source><extracomment>window</extracomment><translation>Ein Trainingsschritt</translation></message>
<message><source>A step of training as a timeline, and what limits it</source><extracomment>tables</extracomment><translation>Ein Trainingsschritt als Zeitleiste, und was ihn begrenzt</translation></message>
<message><source>A step of {0} samples: {1} ms</source><extracomment>window</extracomment><translation>Ein Schritt von {0} Beispielen: {1} ms</translation></message>
<message><source>A sweep began</source><extracomment>window</extracomment><translation>Eine Suchreihe hat begonnen</translation></message>
<message><source>A sweep has at least one run, not {0}.</source><extracomment>messages</extracomment><translation>Eine Suchreihe hat mindestens einen Lauf, nicht {0}.</translation></message>
<message><source>A sweep varies at least one field.</source><extracomment>messages</extracomment><translation>Eine Suchreihe variiert mindestens ein Feld.</translation></message>
<message><source>A sweep varies each field once.</source><extracomment>messages</extracomment><translation>Eine Suchreihe variiert jedes Feld einmal.</translation></message>
<message><source>A table, images, arrays: a network is made for them</source><extracomment>window</extracomment><translation>Eine Tabelle, Bilder, Felder: ein Netz wird dafür gemacht</translation></message>
<message><source>A trained network</source><extracomment>window</extracomment><translation>Ein trainiertes Netz</translation></message>
<message><source>A trained network…</source><extracomment>window</extracomment><translation>Ein trainiertes Netz…</translation></message>
<message><source>A typed row needs a network with one Input.</source><extracomment>messages</extracomment><translation>Eine getippte Zeile braucht ein Netz mit einem Input.</translation></message>
<message><source>A validation split of {0} leaves none of the {1} samples to train with.</source><extracomment>messages</extracomment><translation>Ein Validierungsanteil von {0} lässt keines der {1} Beispiele zum Trainieren.</translation></message>
<message><source>A value that is not allowed</source><extracomment>tables</extracomment><translation>Ein Wert, der nicht erlaubt ist</translation></message>
<message><source>A value that the first save must be better than.</source><extracomment>declarations</extracomment><translation>Ein Wert, den die erste Speicherung übertreffen muss.</translation></message>
<message><source>A value to be better than; until it is reached, nothing counts as better.</source><extracomment>declarations</extracomment><translation>Ein Wert, der übertroffen werden muss; bis dahin zählt nichts als besser.</translation></message>
<message><source>A vector is no pair with itself.</source><extracomment>declarations</extracomment><translation>Ein Vektor ist kein Paar mit sich selbst.</translation></message>
<message><source>A weight is a number of at least 0, not {0}.</source><extracomment>window</extracomment><translation>Ein Gewicht ist eine Zahl von mindestens 0, nicht {0}.</translation></message>
<message><source>A window is either spread or moved in larger steps, not both.</source><extracomment>tables</extracomment><translation>Ein Fenster wird entweder gespreizt oder in größeren Schritten bewegt, nicht beides.</translation></message>
<message><source>A window larger than the image has no place to stand: the output would be empty.</source><extracomment>tables</extracomment><translation>Ein Fenster, das größer ist als das Bild, hat keinen Platz: die Ausgabe wäre leer.</translation></message>
<message><source>A wire from {0} to {1} would make a circle: {2} already leads to {3}.</source><extracomment>messages</extracomment><translation>Eine Verbindung von {0} nach {1} ergäbe einen Kreis: {2} führt schon zu {3}.</translation></message>
<message><source>A wire is a list of four texts (source, its port, target, its port), got {0}.</source><extracomment>messages</extracomment><translation>Eine Verbindung ist eine Liste von vier Texten (Quelle, ihr Anschluss, Ziel, sein Anschluss), erhalten {0}.</translation></message>
<message><source>About Layerloom</source><extracomment>window</extracomment><translation>Über Layerloom</translation></message>
<message><source>About the chosen runs</source><extracomment>window</extracomment><translation>Über die gewählten Läufe</translation></message>
<message><source>Accuracy</source><extracomment>tables</extracomment><translation>Genauigkeit</translation></message>
<message><source>Actions without a key stand in the menus.</source><extracomment>window</extracomment><translation>Aktionen ohne Taste stehen in den Menüs.</translation></message>
<message><source>Activation</source><extracomment>tables</extracomment><translation>Aktivierung</translation></message>
<message><source>Activation {0}</source><extracomment>messages</extracomment><translation>Aktivierung {0}</translation></message>
<message><source>Activation:</source><extracomment>window</extracomment><translation>Aktivierung:</translation></message>
<message><source>Activations</source><extracomment>window</extracomment><translation>Aktivierungen</translation></message>
<message><source>Activity regularizer</source><extracomment>declarations</extracomment><translation>Ausgabe-Regularisierer</translation></message>
<message><source>Actual size</source><extracomment>tables</extracomment><translation>Originalgröße</translation></message>
<message><source>Adam whose step is, for each weight, as long as the weight times the rate (You et al., 2019).</source><extracomment>declarations</extracomment><translation>Adam, dessen Schritt für jedes Gewicht so lang ist wie das Gewicht mal die Rate (You et al., 2019).</translation></message>
<message><source>Adam with Nesterov momentum (Dozat, 2016).</source><extracomment>declarations</extracomment><translation>Adam mit Nesterov-Momentum (Dozat, 2016).</translation></message>
<message><source>Adam with the largest recent gradient in place of the average square (Kingma and Ba, 2014).</source><extracomment>declarations</extracomment><translation>Adam mit dem größten jüngsten Gradienten statt des mittleren Quadrats (Kingma und Ba, 2014).</translation></message>
<message><source>Adam with weights that decay by themselves, apart from the gradient (Loshchilov and Hutter, 2017).</source><extracomment>declarations</extracomment><translation>Adam mit Gewichten, die für sich abnehmen, unabhängig vom Gradienten (Loshchilov und Hutter, 2017).</translation></message>
<message><source>Add a callback</source><extracomment>window</extracomment><translation>Rückruf hinzufügen</translation></message>
<message><source>Add a comment</source><extracomment>window</extracomment><translation>Kommentar hinzufügen</translation></message>
<message><source>Add a layer…</source><extracomment>tables</extracomment><translation>Schicht hinzufügen…</translation></message>
<message><source>Add a metric</source><extracomment>window</extracomment><translation>Maß hinzufügen</translation></message>
<message><source>Add a number of its own to each output.</source><extracomment>declarations</extracomment><translation>Zu jeder Ausgabe eine eigene Zahl addieren.</translation></message>
<message><source>Add a sample</source><extracomment>window</extracomment><translation>Beispiel hinzufügen</translation></message>
<message><source>Add a step</source><extracomment>window</extracomment><translation>Schritt hinzufügen</translation></message>
<message><source>Add an Input</source><extracomment>messages</extracomment><translation>Input hinzufügen</translation></message>
<message><source>Add another</source><extracomment>window</extracomment><translation>Weitere hinzufügen</translation></message>
<message><source>Add comment</source><extracomment>messages</extracomment><translation>Kommentar hinzufügen</translation></message>
<message><source>Add {0}</source><extracomment>messages</extracomment><translation>{0} hinzufügen</translation></message>
<message><source>Added to L2, over twice the rate.</source><extracomment>declarations</extracomment><translation>Zu L2 addiert, durch das Doppelte der Rate.</translation></message>
<message><source>Added to squared gradients.</source><extracomment>declarations</extracomment><translation>Zu quadrierten Gradienten addiert.</translation></message>
<message><source>Added to the denominator, so that it is not 0.</source><extracomment>declarations</extracomment><translation>Zum Nenner addiert, damit er nicht 0 ist.</translation></message>
<message><source>Added to the mean square, so that nothing is divided by zero.</source><extracomment>declarations</extracomment><translation>Zum mittleren Quadrat addiert, damit nicht durch null geteilt wird.</translation></message>
<message><source>Added to the variance, so that nothing is divided by zero.</source><extracomment>declarations</extracomment><translation>Zur Varianz addiert, damit nicht durch null geteilt wird.</translation></message>
<message><source>Additions as text</source><extracomment>messages</extracomment><translation>Additionen als Text</translation></message>
<message><source>Adds a random number to each value.</source><extracomment>declarations</extracomment><translation>Addiert zu jedem Wert eine Zufallszahl.</translation></message>
<message><source>Adds its inputs, element by element.</source><extracomment>declarations</extracomment><translation>Addiert die Eingaben Element für Element.</translation></message>
<message><source>Adds normal noise to its input while training.</source><extracomment>declarations</extracomment><translation>Addiert beim Training normalverteiltes Rauschen zur Eingabe.</translation></message>
<message><source>Advanced</source><extracomment>window</extracomment><translation>Erweitert</translation></message>
<message><source>After</source><extracomment>window</extracomment><translation>Nachher</translation></message>
<message><source>After epoch {0}</source><extracomment>window</extracomment><translation>Nach Epoche {0}</translation></message>
<message><source>Against size</source><extracomment>window</extracomment><translation>Gegen die Größe</translation></message>
<message><source>Against time</source><extracomment>window</extracomment><translation>Gegen die Zeit</translation></message>
<message><source>Alerts</source><extracomment>window</extracomment><translation>Warnungen</translation></message>
<message><source>Align</source><extracomment>tables</extracomment><translation>Ausrichten</translation></message>
<message><source>Align {0}</source><extracomment>messages</extracomment><translation>Ausrichten: {0}</translation></message>
<message><source>All classes count the same, sample by sample.</source><extracomment>window</extracomment><translation>Alle Klassen zählen gleich, Beispiel für Beispiel.</translation></message>
<message><source>All images are of one class: to be told apart, each class wants a folder of its own.</source><extracomment>messages</extracomment><translation>Alle Bilder sind von einer Klasse: um unterschieden zu werden, braucht jede Klasse einen eigenen Ordner.</translation></message>
<message><source>All inputs of {0} are wired already.</source><extracomment>messages</extracomment><translation>Alle Eingänge von {0} sind schon verbunden.</translation></message>
<message><source>All outputs</source><extracomment>window</extracomment><translation>Alle Ausgaben</translation></message>
<message><source>All runs that were made, to compare, open and go on with</source><extracomment>tables</extracomment><translation>Alle Läufe, zum Vergleichen, Öffnen und Weitermachen</translation></message>
<message><source>All samples are held out.</source><extracomment>tables</extracomment><translation>Alle Beispiele sind zurückgehalten.</translation></message>
<message><source>Alpha</source><extracomment>declarations</extracomment><translation>Alpha</translation></message>
<message><source>Alpha constraint</source><extracomment>declarations</extracomment><translation>Alpha-Beschränkung</translation></message>
<message><source>Alpha initializer</source><extracomment>declarations</extracomment><translation>Alpha-Initialisierer</translation></message>
<message><source>Alpha regularizer</source><extracomment>declarations</extracomment><translation>Alpha-Regularisierer</translation></message>
<message><source>Also called {0}.</source><extracomment>messages</extracomment><translation>Auch {0} genannt.</translation></message>
<message><source>Amount</source><extracomment>declarations</extracomment><translation>Stärke</translation></message>
<message><source>Amsgrad</source><extracomment>declarations</extracomment><translation>AMSGrad</translation></message>
<message><source>An Input has no layer to replace.</source><extracomment>messages</extracomment><translation>Ein Input hat keine Schicht zum Ersetzen.</translation></message>
<message><source>An LSTM that tells nine speakers apart by how they say two vowels.</source><extracomment>tables</extracomment><translation>Ein LSTM, das neun Sprecher daran unterscheidet, wie sie zwei Vokale sprechen.</translation></message>
<message><source>An area for each output by itself, then their mean.</source><extracomment>declarations</extracomment><translation>Eine Fläche für jede Ausgabe für sich, dann ihr Mittel.</translation></message>
<message><source>An embedding looks up one row for each whole number.</source><extracomment>tables</extracomment><translation>Eine Einbettung schlägt für jede ganze Zahl eine Zeile nach.</translation></message>
<message><source>An empty network</source><extracomment>window</extracomment><translation>Ein leeres Netz</translation></message>
<message><source>An id is a text that is not empty.</source><extracomment>messages</extracomment><translation>Eine Id ist ein nicht leerer Text.</translation></message>
<message><source>An incomplete last batch has no states of its own.</source><extracomment>tables</extracomment><translation>Ein unvollständiger letzter Stapel hat keine eigenen Zustände.</translation></message>
<message><source>Angle between target and output: their lengths do not matter.</source><extracomment>declarations</extracomment><translation>Winkel zwischen Ziel und Ausgabe: ihre Längen zählen nicht.</translation></message>
<message><source>Another digit</source><extracomment>tables</extracomment><translation>Eine andere Ziffer</translation></message>
<message><source>Another question, few pictures</source><extracomment>tables</extracomment><translation>Eine andere Frage, wenige Bilder</translation></message>
<message><source>Another sign…</source><extracomment>window</extracomment><translation>Anderes Zeichen…</translation></message>
<message><source>Answer and truth, number by number</source><extracomment>window</extracomment><translation>Antwort und Wahrheit, Zahl für Zahl</translation></message>
<message><source>Answer to explain</source><extracomment>window</extracomment><translation>Antwort, die erklärt wird</translation></message>
<message><source>Answering</source><extracomment>window</extracomment><translation>Antwort wird berechnet</translation></message>
<message><source>Answers that are dropped are wrong whatever was learnt.</source><extracomment>tables</extracomment><translation>Weggelassene Antworten sind falsch, was auch gelernt wurde.</translation></message>
<message><source>Antialias</source><extracomment>declarations</extracomment><translation>Kantenglättung</translation></message>
<message><source>Any sample</source><extracomment>window</extracomment><translation>Beliebiges Beispiel</translation></message>
<message><source>Appearance</source><extracomment>tables</extracomment><translation>Darstellung</translation></message>
<message><source>Append</source><extracomment>declarations</extracomment><translation>Anhängen</translation></message>
<message><source>Applied twice it flattens all answers, and learning almost stops.</source><extracomment>tables</extracomment><translation>Zweimal angewandt flacht es alle Antworten ab, und das Lernen stockt.</translation></message>
<message><source>Applies a function to every element.</source><extracomment>declarations</extracomment><translation>Wendet eine Funktion auf jedes Element an.</translation></message>
<message><source>Applies a layer, or a whole model, to every step of a sequence, with the same weights.</source><extracomment>declarations</extracomment><translation>Wendet eine Schicht oder ein ganzes Modell auf jeden Schritt einer Sequenz an, mit denselben Gewichten.</translation></message>
<message><source>Apply class balancing</source><extracomment>declarations</extracomment><translation>Klassen ausgleichen</translation></message>
<message><source>Apply the best</source><extracomment>window</extracomment><translation>Das Beste übernehmen</translation></message>
<message><source>Apply the reset gate after the recurrent product (as fast kernels do), not before it.</source><extracomment>declarations</extracomment><translation>Das Rücksetzgate nach dem rekurrenten Produkt anwenden (wie schnelle Kerne), nicht davor.</translation></message>
<message><source>Apply the values of a run</source><extracomment>messages</extracomment><translation>Die Werte eines Laufs übernehmen</translation></message>
<message><source>Area under the curve of decisions: 1 where all outputs of targets 1 exceed those of targets 0; 0.5 by chance.</source><extracomment>declarations</extracomment><translation>Fläche unter der Kurve der Entscheidungen: 1, wo alle Ausgaben zu Ziel 1 die zu Ziel 0 übertreffen; 0.5 beim Raten.</translation></message>
<message><source>Arguments</source><extracomment>declarations</extracomment><translation>Argumente</translation></message>
<message><source>Arrange</source><extracomment>tables</extracomment><translation>Anordnen</translation></message>
<message><source>Arrange from left to right</source><extracomment>tables</extracomment><translation>Von links nach rechts anordnen</translation></message>
<message><source>Arrange from the top down</source><extracomment>tables</extracomment><translation>Von oben nach unten anordnen</translation></message>
<message><source>Arrange the selection</source><extracomment>tables</extracomment><translation>Auswahl anordnen</translation></message>
<message><source>As a picture: inputs down, outputs across</source><extracomment>window</extracomment><translation>Als Bild: Eingänge nach unten, Ausgänge nach rechts</translation></message>
<message><source>As found</source><extracomment>window</extracomment><translation>Wie gefunden</translation></message>
<message><source>As it was when the run began</source><extracomment>window</extracomment><translation>Wie es war, als der Lauf begann</translation></message>
<message><source>As made</source><extracomment>window</extracomment><translation>Wie gemacht</translation></message>
<message><source>As made: {0}</source><extracomment>window</extracomment><translation>Wie gemacht: {0}</translation></message>
<message><source>As the images are</source><extracomment>window</extracomment><translation>Wie die Bilder sind</translation></message>
<message><source>As the system</source><extracomment>tables</extracomment><translation>Wie das System</translation></message>
<message><source>At most</source><extracomment>declarations</extracomment><translation>Höchstens</translation></message>
<message><source>At random; each class in its share (stratified); the last rows (time); or whole groups, so that none is on both sides.</source><extracomment>declarations</extracomment><translation>Zufällig; jede Klasse in ihrem Anteil (stratified); die letzten Zeilen (time); oder ganze Gruppen, damit keine auf beiden Seiten ist.</translation></message>
<message><source>Attention axes</source><extracomment>declarations</extracomment><translation>Achsen der Aufmerksamkeit</translation></message>
<message><source>Autoencoder</source><extracomment>tables</extracomment><translation>Autoencoder</translation></message>
<message><source>Average</source><extracomment>window</extracomment><translation>Mittel</translation></message>
<message><source>Axes</source><extracomment>declarations</extracomment><translation>Achsen</translation></message>
<message><source>Axes along which a query looks; none: all but the batch and the features.</source><extracomment>declarations</extracomment><translation>Achsen, entlang derer eine Anfrage blickt; ohne Angabe alle außer Stapel und Merkmalen.</translation></message>
<message><source>Axes along which one slope serves all, counted from 1; [1, 2]: one for a channel.</source><extracomment>declarations</extracomment><translation>Achsen, entlang derer eine Steigung für alle gilt, ab 1 gezählt; [1, 2]: eine je Kanal.</translation></message>
<message><source>Axes along which the length is taken: 0 for Dense, [0, 1, 2] for Conv2D.</source><extracomment>declarations</extracomment><translation>Achsen, entlang derer die Länge genommen wird: 0 für Dense, [0, 1, 2] für Conv2D.</translation></message>
<message><source>Axes do not match</source><extracomment>tables</extracomment><translation>Achsen passen nicht</translation></message>
<message><source>Axes over which areas are taken, such as [1, 2, 3] for one loss a sample; none: all.</source><extracomment>declarations</extracomment><translation>Achsen, über die Flächen genommen werden, etwa [1, 2, 3] für einen Verlust je Beispiel; ohne Angabe alle.</translation></message>
<message><source>Axis</source><extracomment>declarations</extracomment><translation>Achse</translation></message>
<message><source>Axis along which the inputs are joined; not the batch.</source><extracomment>declarations</extracomment><translation>Achse, entlang der die Eingaben verbunden werden; nicht der Stapel.</translation></message>
<message><source>Axis along which the vectors lie.</source><extracomment>declarations</extracomment><translation>Achse, entlang der die Vektoren liegen.</translation></message>
<message><source>Axis along which values are compared.</source><extracomment>declarations</extracomment><translation>Achse, entlang der Werte verglichen werden.</translation></message>
<message><source>Axis of the channels: -1 for channels last, 1 for channels first.</source><extracomment>declarations</extracomment><translation>Achse der Kanäle: -1 bei Kanälen hinten, 1 bei Kanälen vorn.</translation></message>
<message><source>Axis of the classes.</source><extracomment>declarations</extracomment><translation>Achse der Klassen.</translation></message>
<message><source>Axis of the features: -1 for channels last, 1 for channels first.</source><extracomment>declarations</extracomment><translation>Achse der Merkmale: -1 bei Kanälen hinten, 1 bei Kanälen vorn.</translation></message>
<message><source>Axis to sum along: one for both inputs, or one each; not the batch.</source><extracomment>declarations</extracomment><translation>Achse, entlang der summiert wird: eine für beide Eingaben oder je eine; nicht der Stapel.</translation></message>
<message><source>Axis, or axes, along which the length is taken.</source><extracomment>declarations</extracomment><translation>Achse oder Achsen, entlang derer die Länge genommen wird.</translation></message>
<message><source>Axis, or axes, along which the shares sum to 1.</source><extracomment>declarations</extracomment><translation>Achse oder Achsen, entlang derer die Anteile 1 ergeben.</translation></message>
<message><source>Axis, or axes, each place along which has a mean and a variance of its own; none: one for all.</source><extracomment>declarations</extracomment><translation>Achse oder Achsen, an denen jede Stelle eigenes Mittel und eigene Varianz hat; ohne Angabe gemeinsam für alle.</translation></message>
<message><source>Axis, or axes, over which mean and variance are taken.</source><extracomment>declarations</extracomment><translation>Achse oder Achsen, über die Mittel und Varianz genommen werden.</translation></message>
<message><source>Axis, or axes, over which the mean square is taken.</source><extracomment>declarations</extracomment><translation>Achse oder Achsen, über die das mittlere Quadrat genommen wird.</translation></message>
<message><source>Back</source><extracomment>window</extracomment><translation>Zurück</translation></message>
<message><source>Back to epoch {0}</source><extracomment>window</extracomment><translation>Zurück zu Epoche {0}</translation></message>
<message><source>Back to the default of {0}</source><extracomment>window</extracomment><translation>Zurück zum Vorgabewert von {0}</translation></message>
<message><source>Backup dir</source><extracomment>declarations</extracomment><translation>Sicherungsordner</translation></message>
<message><source>Backups kept: the newest, and those of so many epochs less one before it.</source><extracomment>declarations</extracomment><translation>Behaltene Sicherungen: die neueste und die von so vielen Epochen weniger eins davor.</translation></message>
<message><source>Backward</source><extracomment>window</extracomment><translation>Rückwärts</translation></message>
<message><source>Backward layer</source><extracomment>declarations</extracomment><translation>Rückwärts-Schicht</translation></message>
<message><source>Balance</source><extracomment>window</extracomment><translation>Ausgleichen</translation></message>
<message><source>Bar</source><extracomment>window</extracomment><translation>Senkrechter Strich</translation></message>
<message><source>Baseline</source><extracomment>declarations</extracomment><translation>Ausgangswert</translation></message>
<message><source>Batch differs from the stateful layer's</source><extracomment>tables</extracomment><translation>Stapel anders als bei der zustandsbehafteten Schicht</translation></message>
<message><source>Batch larger than the data</source><extracomment>tables</extracomment><translation>Stapel größer als die Daten</translation></message>
<message><source>Batch size</source><extracomment>tables</extracomment><translation>Stapelgröße</translation></message>
<message><source>Batch size not fixed</source><extracomment>tables</extracomment><translation>Stapelgröße nicht fest</translation></message>
<message><source>BatchNormalization, or residual wires, in a network of more than {0} layers</source><extracomment>messages</extracomment><translation>BatchNormalization oder residuale Verbindungen in einem Netz von mehr als {0} Schichten</translation></message>
<message><source>Batches whose gradients are averaged for one step.</source><extracomment>declarations</extracomment><translation>Stapel, deren Gradienten für einen Schritt gemittelt werden.</translation></message>
<message><source>Before</source><extracomment>window</extracomment><translation>Vorher</translation></message>
<message><source>Before and after</source><extracomment>window</extracomment><translation>Vorher und nachher</translation></message>
<message><source>Began</source><extracomment>window</extracomment><translation>Begonnen</translation></message>
<message><source>Begin an empty network</source><extracomment>tables</extracomment><translation>Ein leeres Netz beginnen</translation></message>
<message><source>Behind {0}:</source><extracomment>window</extracomment><translation>Hinter {0}:</translation></message>
<message><source>Bend the wire</source><extracomment>tables</extracomment><translation>Verbindung knicken</translation></message>
<message><source>Best after epoch {0}: {1}</source><extracomment>window</extracomment><translation>Bestes nach Epoche {0}: {1}</translation></message>
<message><source>Best precision where the recall is good enough.</source><extracomment>declarations</extracomment><translation>Beste Genauigkeit, wo die Trefferquote genügt.</translation></message>
<message><source>Best recall where the precision is good enough.</source><extracomment>declarations</extracomment><translation>Beste Trefferquote, wo die Genauigkeit genügt.</translation></message>
<message><source>Best share of targets of 0 left alone, where enough targets of 1 are found.</source><extracomment>declarations</extracomment><translation>Bester Anteil in Ruhe gelassener Ziele 0, wo genug Ziele 1 gefunden werden.</translation></message>
<message><source>Best share of targets of 1 found, where enough targets of 0 are left alone.</source><extracomment>declarations</extracomment><translation>Bester Anteil gefundener Ziele 1, wo genug Ziele 0 in Ruhe gelassen werden.</translation></message>
<message><source>Beta</source><extracomment>declarations</extracomment><translation>Beta</translation></message>
<message><source>Beta 1</source><extracomment>declarations</extracomment><translation>Beta 1</translation></message>
<message><source>Beta 2</source><extracomment>declarations</extracomment><translation>Beta 2</translation></message>
<message><source>Beta 2 decay</source><extracomment>declarations</extracomment><translation>Beta-2-Abnahme</translation></message>
<message><source>Beta constraint</source><extracomment>declarations</extracomment><translation>Beta-Beschränkung</translation></message>
<message><source>Beta initializer</source><extracomment>declarations</extracomment><translation>Beta-Initialisierer</translation></message>
<message><source>Beta regularizer</source><extracomment>declarations</extracomment><translation>Beta-Regularisierer</translation></message>
<message><source>Between values.</source><extracomment>declarations</extracomment><translation>Zwischen Werten.</translation></message>
<message><source>Bias before normalisation</source><extracomment>tables</extracomment><translation>Bias vor einer Normalisierung</translation></message>
<message><source>Bias constraint</source><extracomment>declarations</extracomment><translation>Bias-Beschränkung</translation></message>
<message><source>Bias initializer</source><extracomment>declarations</extracomment><translation>Bias-Initialisierer</translation></message>
<message><source>Bias regularizer</source><extracomment>declarations</extracomment><translation>Bias-Regularisierer</translation></message>
<message><source>Bin boundaries</source><extracomment>declarations</extracomment><translation>Klassengrenzen</translation></message>
<message><source>Blobs</source><extracomment>messages</extracomment><translation>Haufen</translation></message>
<message><source>Block</source><extracomment>window</extracomment><translation>Block</translation></message>
<message><source>Block feeds itself</source><extracomment>messages</extracomment><translation>Block speist sich selbst</translation></message>
<message><source>Block to look through</source><extracomment>window</extracomment><translation>Block, durch den geblickt wird</translation></message>
<message><source>Block whose answers are mapped</source><extracomment>window</extracomment><translation>Block, dessen Antworten gezeigt werden</translation></message>
<message><source>Block without effect</source><extracomment>tables</extracomment><translation>Block ohne Wirkung</translation></message>
<message><source>Block {0} has no kind.</source><extracomment>messages</extracomment><translation>Block {0} hat keine Art.</translation></message>
<message><source>Blocks</source><extracomment>window</extracomment><translation>Blöcke</translation></message>
<message><source>Blocks are aligned at {0}, not at {1}.</source><extracomment>messages</extracomment><translation>Blöcke werden an {0} ausgerichtet, nicht an {1}.</translation></message>
<message><source>Blocks are distributed 'horizontal' or 'vertical', not {0}.</source><extracomment>messages</extracomment><translation>Blöcke werden 'horizontal' oder 'vertical' verteilt, nicht {0}.</translation></message>
<message><source>Blocks that were changed while the network trained keep the weights they had.</source><extracomment>window</extracomment><translation>Blöcke, die während des Trainings geändert wurden, behalten die Gewichte, die sie hatten.</translation></message>
<message><source>Blue</source><extracomment>tables</extracomment><translation>Blau</translation></message>
<message><source>Bookmarks</source><extracomment>tables</extracomment><translation>Lesezeichen</translation></message>
<message><source>Bookmarks have the numbers 1 to 9, not {0}.</source><extracomment>messages</extracomment><translation>Lesezeichen haben die Nummern 1 bis 9, nicht {0}.</translation></message>
<message><source>Both branches share one Embedding and one LSTM: blocks tied by a dashed line have one set of weights, learned from both messages. Try: choose a tied block and unshare it; the network has more to learn from as much.</source><extracomment>tables</extracomment><translation>Beide Zweige teilen sich ein Embedding und ein LSTM: mit einer gestrichelten Linie verbundene Blöcke haben einen Satz Gewichte, aus beiden Nachrichten gelernt. Zum Probieren: einen verbundenen Block wählen und das Teilen aufheben; das Netz muss dann aus gleich vielem mehr lernen.</translation></message>
<message><source>Both outputs are to say the same, one from the words alone, one with the facts too. The first keeps the LSTM honest while the second learns. Try: other weights for the two losses, and see which curve gains.</source><extracomment>tables</extracomment><translation>Beide Ausgaben sollen dasselbe sagen, eine aus den Wörtern allein, eine auch mit den Fakten. Die erste hält das LSTM bei der Sache, während die zweite lernt. Zum Probieren: andere Gewichte für die zwei Verluste, und sehen, welche Kurve gewinnt.</translation></message>
<message><source>Bottleneck block</source><extracomment>tables</extracomment><translation>Engpass-Block</translation></message>
<message><source>Bottom edges</source><extracomment>tables</extracomment><translation>Untere Kanten</translation></message>
<message><source>Boundaries</source><extracomment>declarations</extracomment><translation>Grenzen</translation></message>
<message><source>Branches do not go together</source><extracomment>tables</extracomment><translation>Zweige passen nicht zusammen</translation></message>
<message><source>Brightness</source><extracomment>window</extracomment><translation>Helligkeit</translation></message>
<message><source>Bring back</source><extracomment>window</extracomment><translation>Zurückholen</translation></message>
<message><source>Bring each column to mean 0 and deviation 1; the step Normalise does more.</source><extracomment>window</extracomment><translation>Jede Spalte auf Mittel 0 und Abweichung 1 bringen; der Schritt Normieren tut mehr.</translation></message>
<message><source>Bringing the sweep back</source><extracomment>window</extracomment><translation>Die Suchreihe wird zurückgeholt</translation></message>
<message><source>Brings images to one size: stretched, cut to the new shape before, or whole with bars at its sides.</source><extracomment>declarations</extracomment><translation>Bringt Bilder auf eine Größe: gestreckt, vorher auf die neue Form zugeschnitten oder ganz mit Balken an den Seiten.</translation></message>
<message><source>Brings numbers to a common size: mean 0 and deviation 1, the range 0 to 1, or pixels of 0 to 255 to 0 to 1.</source><extracomment>declarations</extracomment><translation>Bringt Zahlen auf eine gemeinsame Größe: Mittel 0 und Abweichung 1, den Bereich 0 bis 1 oder Bildpunkte von 0 bis 255 auf 0 bis 1.</translation></message>
<message><source>Brings series to one length: longer ones are cut, shorter ones filled up.</source><extracomment>declarations</extracomment><translation>Bringt Reihen auf eine Länge: längere werden gekürzt, kürzere aufgefüllt.</translation></message>
<message><source>Brought to the size it was trained with</source><extracomment>window</extracomment><translation>Auf die Größe gebracht, mit der es trainiert wurde</translation></message>
<message><source>Build a network by hand</source><extracomment>tables</extracomment><translation>Ein Netz von Hand bauen</translation></message>
<message><source>Build it layer by layer</source><extracomment>window</extracomment><translation>Schicht für Schicht bauen</translation></message>
<message><source>Building {0}</source><extracomment>window</extracomment><translation>{0} wird gebaut</translation></message>
<message><source>Bundled set</source><extracomment>messages</extracomment><translation>Mitgelieferter Datensatz</translation></message>
<message><source>By name</source><extracomment>window</extracomment><translation>Nach Namen</translation></message>
<message><source>By name or order</source><extracomment>window</extracomment><translation>Nach Name oder Reihenfolge</translation></message>
<message><source>Bypass</source><extracomment>window</extracomment><translation>Überbrücken</translation></message>
<message><source>Calibration</source><extracomment>window</extracomment><translation>Kalibrierung</translation></message>
<message><source>Callbacks</source><extracomment>window</extracomment><translation>Rückrufe</translation></message>
<message><source>Called with (batch, logs).</source><extracomment>declarations</extracomment><translation>Aufgerufen mit (Stapel, Werte).</translation></message>
<message><source>Called with (epoch, logs).</source><extracomment>declarations</extracomment><translation>Aufgerufen mit (Epoche, Werte).</translation></message>
<message><source>Called with (logs).</source><extracomment>declarations</extracomment><translation>Aufgerufen mit (Werte).</translation></message>
<message><source>Calls the functions given, each at its stage.</source><extracomment>declarations</extracomment><translation>Ruft die gegebenen Funktionen auf, jede zu ihrer Zeit.</translation></message>
<message><source>Cancel</source><extracomment>window</extracomment><translation>Abbrechen</translation></message>
<message><source>Cancel the search</source><extracomment>window</extracomment><translation>Die Suche abbrechen</translation></message>
<message><source>Cancelled.</source><extracomment>window</extracomment><translation>Abgebrochen.</translation></message>
<message><source>Cannot read {0}: there is no such file.</source><extracomment>messages</extracomment><translation>{0} kann nicht gelesen werden: es gibt keine solche Datei.</translation></message>
<message><source>Cannot read {0}: {1}.</source><extracomment>messages</extracomment><translation>{0} kann nicht gelesen werden: {1}.</translation></message>
<message><source>Cannot save {0}: the disk is full. The file is as it was before.</source><extracomment>messages</extracomment><translation>{0} kann nicht gespeichert werden: der Datenträger ist voll. Die Datei ist, wie sie war.</translation></message>
<message><source>Cannot save {0}: {1}. The file is as it was before.</source><extracomment>messages</extracomment><translation>{0} kann nicht gespeichert werden: {1}. Die Datei ist, wie sie war.</translation></message>
<message><source>Categories</source><extracomment>window</extracomment><translation>Kategorien</translation></message>
<message><source>Cell</source><extracomment>declarations</extracomment><translation>Zelle</translation></message>
<message><source>Cells</source><extracomment>declarations</extracomment><translation>Zellen</translation></message>
<message><source>Center</source><extracomment>declarations</extracomment><translation>Verschieben (beta)</translation></message>
<message><source>Centered</source><extracomment>declarations</extracomment><translation>Zentriert</translation></message>
<message><source>Central European (Windows-1250)</source><extracomment>window</extracomment><translation>Mitteleuropäisch (Windows-1250)</translation></message>
<message><source>Centres</source><extracomment>tables</extracomment><translation>Mitten (waagerecht)</translation></message>
<message><source>Change the network, and begin to train later.</source><extracomment>window</extracomment><translation>Das Netz ändern und später trainieren.</translation></message>
<message><source>Change the number of classes</source><extracomment>window</extracomment><translation>Anzahl der Klassen ändern</translation></message>
<message><source>Change the number of classes…</source><extracomment>tables</extracomment><translation>Anzahl der Klassen ändern…</translation></message>
<message><source>Change {0} settings</source><extracomment>messages</extracomment><translation>Einstellungen ändern ({0})</translation></message>
<message><source>Changed</source><extracomment>window</extracomment><translation>Geändert</translation></message>
<message><source>Changed fields</source><extracomment>window</extracomment><translation>Geänderte Felder</translation></message>
<message><source>Changes smaller than this are none.</source><extracomment>declarations</extracomment><translation>Kleinere Änderungen als diese zählen nicht.</translation></message>
<message><source>Channels</source><extracomment>window</extracomment><translation>Kanäle</translation></message>
<message><source>Channels come first</source><extracomment>tables</extracomment><translation>Kanäle stehen vorn</translation></message>
<message><source>Chinese, simplified (GB 18030)</source><extracomment>window</extracomment><translation>Chinesisch, vereinfacht (GB 18030)</translation></message>
<message><source>Chinese, traditional (Big5)</source><extracomment>window</extracomment><translation>Chinesisch, traditionell (Big5)</translation></message>
<message><source>Choose a block</source><extracomment>tables</extracomment><translation>Einen Block wählen</translation></message>
<message><source>Choose a block to see and change its fields.</source><extracomment>window</extracomment><translation>Einen Block wählen, um seine Felder zu sehen und zu ändern.</translation></message>
<message><source>Choose a file…</source><extracomment>window</extracomment><translation>Datei wählen…</translation></message>
<message><source>Choose a trained network and data.</source><extracomment>window</extracomment><translation>Ein trainiertes Netz und Daten wählen.</translation></message>
<message><source>Choose at least two blocks to share one layer.</source><extracomment>messages</extracomment><translation>Mindestens zwei Blöcke wählen, um eine Schicht zu teilen.</translation></message>
<message><source>Choose at least {0} blocks to {1}.</source><extracomment>messages</extracomment><translation>Mindestens {0} Blöcke wählen, um sie zu bearbeiten ({1}).</translation></message>
<message><source>Choose data…</source><extracomment>window</extracomment><translation>Daten wählen…</translation></message>
<message><source>Choose one block to see its weights.</source><extracomment>window</extracomment><translation>Einen Block wählen, um seine Gewichte zu sehen.</translation></message>
<message><source>Choose one run.</source><extracomment>window</extracomment><translation>Einen Lauf wählen.</translation></message>
<message><source>Choose runs to see their curves.</source><extracomment>window</extracomment><translation>Läufe wählen, um ihre Kurven zu sehen.</translation></message>
<message><source>Choose softmax as its activation: the three numbers then are probabilities.</source><extracomment>tables</extracomment><translation>Softmax als Aktivierung wählen: die drei Zahlen sind dann Wahrscheinlichkeiten.</translation></message>
<message><source>Choose some</source><extracomment>tables</extracomment><translation>Welche wählen</translation></message>
<message><source>Choose the blocks to cut at.</source><extracomment>messages</extracomment><translation>Die Blöcke wählen, an denen geschnitten wird.</translation></message>
<message><source>Choose the blocks to group.</source><extracomment>messages</extracomment><translation>Die Blöcke wählen, die gruppiert werden.</translation></message>
<message><source>Choose the blocks to keep.</source><extracomment>messages</extracomment><translation>Die Blöcke wählen, die behalten werden.</translation></message>
<message><source>Choose the blocks to make one network of.</source><extracomment>messages</extracomment><translation>Die Blöcke wählen, aus denen ein Netz wird.</translation></message>
<message><source>Choose the file…</source><extracomment>window</extracomment><translation>Datei wählen…</translation></message>
<message><source>Choose the layer</source><extracomment>tables</extracomment><translation>Die Schicht wählen</translation></message>
<message><source>Choose two runs to compare their networks.</source><extracomment>window</extracomment><translation>Zwei Läufe wählen, um ihre Netze zu vergleichen.</translation></message>
<message><source>Choose…</source><extracomment>window</extracomment><translation>Wählen…</translation></message>
<message><source>Chosen on the map</source><extracomment>window</extracomment><translation>Auf der Karte gewählt</translation></message>
<message><source>Chrome trace</source><extracomment>window</extracomment><translation>Chrome-Trace</translation></message>
<message><source>Circle</source><extracomment>messages</extracomment><translation>Kreis</translation></message>
<message><source>Circles</source><extracomment>messages</extracomment><translation>Kreise</translation></message>
<message><source>Class</source><extracomment>window</extracomment><translation>Klasse</translation></message>
<message><source>Class aggregation</source><extracomment>declarations</extracomment><translation>Klassen zusammenfassen</translation></message>
<message><source>Class id</source><extracomment>declarations</extracomment><translation>Klassennummer</translation></message>
<message><source>Class numbers for one-hot labels</source><extracomment>tables</extracomment><translation>Klassennummern statt One-Hot-Labels</translation></message>
<message><source>Class of the curves</source><extracomment>window</extracomment><translation>Klasse der Kurven</translation></message>
<message><source>Class weights</source><extracomment>window</extracomment><translation>Klassengewichte</translation></message>
<message><source>Class {0} has {1} labels and class {2} has {3}: {4} can be right on {5} by always saying {6}.</source><extracomment>messages</extracomment><translation>Klasse {0} hat {1} Labels und Klasse {2} hat {3}: {4} kann bei {5} richtig liegen, indem es immer {6} sagt.</translation></message>
<message><source>Classes</source><extracomment>window</extracomment><translation>Klassen</translation></message>
<message><source>Classes are counted from 0 in whole numbers.</source><extracomment>tables</extracomment><translation>Klassen werden ab 0 in ganzen Zahlen gezählt.</translation></message>
<message><source>Classes learnt by distance</source><extracomment>tables</extracomment><translation>Klassen nach Abstand gelernt</translation></message>
<message><source>Classes of very unlike size</source><extracomment>tables</extracomment><translation>Klassen sehr ungleicher Größe</translation></message>
<message><source>Classes:</source><extracomment>window</extracomment><translation>Klassen:</translation></message>
<message><source>Clear</source><extracomment>window</extracomment><translation>Leeren</translation></message>
<message><source>Click on the LSTM block. It reads the moments one after the other and carries a memory along; what it hands on at the end stands for the whole recording.</source><extracomment>tables</extracomment><translation>Auf den LSTM-Block klicken. Er liest die Augenblicke nacheinander und trägt ein Gedächtnis mit; was er am Ende weitergibt, steht für die ganze Aufnahme.</translation></message>
<message><source>Click on the canvas and press D (View &gt; Show on nodes &gt; Show data at nodes). Below each block appears what comes out of it.</source><extracomment>tables</extracomment><translation>Auf die Fläche klicken und D drücken (Ansicht &gt; An Blöcken zeigen &gt; Daten an den Blöcken zeigen). Unter jedem Block erscheint, was aus ihm kommt.</translation></message>
<message><source>Click on the first Conv2D block to see its filters.</source><extracomment>tables</extracomment><translation>Auf den ersten Conv2D-Block klicken, um seine Filter zu sehen.</translation></message>
<message><source>Click on the first Conv2D block.</source><extracomment>tables</extracomment><translation>Auf den ersten Conv2D-Block klicken.</translation></message>
<message><source>Click or drag to choose what the canvas shows.</source><extracomment>window</extracomment><translation>Klicken oder ziehen, um zu wählen, was die Fläche zeigt.</translation></message>
<message><source>Click the block, type 4 into the field shape, and press Enter.</source><extracomment>tables</extracomment><translation>Auf den Block klicken, 4 in das Feld für die Form tippen und Eingabe drücken.</translation></message>
<message><source>Click the last block and type 3 into the field units: one for each kind of iris.</source><extracomment>tables</extracomment><translation>Auf den letzten Block klicken und 3 in das Feld für die Einheiten tippen: eine für jede Art.</translation></message>
<message><source>Click the tab Data.</source><extracomment>tables</extracomment><translation>Auf den Reiter Daten klicken.</translation></message>
<message><source>Clip the gradients (clipnorm 1 in the optimizer's advanced fields), lower the learning rate, and begin with smaller weights (glorot_uniform or he_normal).</source><extracomment>messages</extracomment><translation>Die Gradienten begrenzen (clipnorm 1 in den erweiterten Feldern des Optimierers), die Lernrate senken und mit kleineren Gewichten beginnen (glorot_uniform oder he_normal).</translation></message>
<message><source>Clip threshold</source><extracomment>declarations</extracomment><translation>Schrittgrenze</translation></message>
<message><source>Clipnorm</source><extracomment>declarations</extracomment><translation>Längengrenze (clipnorm)</translation></message>
<message><source>Clipvalue</source><extracomment>declarations</extracomment><translation>Wertgrenze (clipvalue)</translation></message>
<message><source>Close</source><extracomment>window</extracomment><translation>Schließen</translation></message>
<message><source>Close (Esc)</source><extracomment>window</extracomment><translation>Schließen (Esc)</translation></message>
<message><source>Close the greeting</source><extracomment>window</extracomment><translation>Die Begrüßung schließen</translation></message>
<message><source>Close the message</source><extracomment>window</extracomment><translation>Meldung schließen</translation></message>
<message><source>Coefficient of determination: the share of the targets' variance that the output explains.</source><extracomment>declarations</extracomment><translation>Bestimmtheitsmaß: der Anteil der Varianz der Ziele, den die Ausgabe erklärt.</translation></message>
<message><source>Colour of the group</source><extracomment>tables</extracomment><translation>Farbe der Gruppe</translation></message>
<message><source>Colour the group</source><extracomment>messages</extracomment><translation>Gruppe färben</translation></message>
<message><source>Coloured shapes</source><extracomment>messages</extracomment><translation>Farbige Formen</translation></message>
<message><source>Colours</source><extracomment>window</extracomment><translation>Farben</translation></message>
<message><source>Column</source><extracomment>declarations</extracomment><translation>Spalte</translation></message>
<message><source>Column {0} holds {1}, and a network takes numbers.</source><extracomment>messages</extracomment><translation>Spalte {0} enthält {1}, und ein Netz nimmt Zahlen.</translation></message>
<message><source>Column {0} holds {1}, and the network was trained with {2}.</source><extracomment>messages</extracomment><translation>Spalte {0} enthält {1}, und das Netz wurde mit {2} trainiert.</translation></message>
<message><source>Columns</source><extracomment>window</extracomment><translation>Spalten</translation></message>
<message><source>Columns for {0}</source><extracomment>window</extracomment><translation>Spalten für {0}</translation></message>
<message><source>Columns of pixels.</source><extracomment>declarations</extracomment><translation>Spalten von Bildpunkten.</translation></message>
<message><source>Comma</source><extracomment>window</extracomment><translation>Komma</translation></message>
<message><source>Comma, as in 3,5</source><extracomment>window</extracomment><translation>Komma, wie in 3,5</translation></message>
<message><source>Comment</source><extracomment>window</extracomment><translation>Kommentar</translation></message>
<message><source>Comment: {0}</source><extracomment>window</extracomment><translation>Kommentar: {0}</translation></message>
<message><source>Comments</source><extracomment>window</extracomment><translation>Kommentare</translation></message>
<message><source>Comparing data and network</source><extracomment>window</extracomment><translation>Daten und Netz werden verglichen</translation></message>
<message><source>Comparing runs</source><extracomment>window</extracomment><translation>Läufe werden verglichen</translation></message>
<message><source>Comparing the data</source><extracomment>window</extracomment><translation>Die Daten werden verglichen</translation></message>
<message><source>Compute</source><extracomment>window</extracomment><translation>Rechnen</translation></message>
<message><source>Compute: {0} of a step goes to arithmetic, {1} GFLOP a second over the whole step of the {2} that this machine reaches. Fewer or smaller layers make it faster.</source><extracomment>messages</extracomment><translation>Rechnen: {0} eines Schritts geht in Arithmetik, {1} GFLOP je Sekunde über den ganzen Schritt von {2}, die diese Maschine erreicht. Weniger oder kleinere Schichten machen es schneller.</translation></message>
<message><source>Computes a function of its input: one that has a name, or an expression of ops.</source><extracomment>declarations</extracomment><translation>Berechnet eine Funktion der Eingabe: eine mit Namen oder einen Ausdruck.</translation></message>
<message><source>Confusion matrix</source><extracomment>window</extracomment><translation>Verwechslungsmatrix</translation></message>
<message><source>Connect</source><extracomment>messages</extracomment><translation>Verbinden</translation></message>
<message><source>Connect the chosen blocks</source><extracomment>tables</extracomment><translation>Gewählte Blöcke verbinden</translation></message>
<message><source>Connect {0}</source><extracomment>messages</extracomment><translation>{0} verbinden</translation></message>
<message><source>Contents</source><extracomment>window</extracomment><translation>Inhalt</translation></message>
<message><source>Contrast</source><extracomment>window</extracomment><translation>Kontrast</translation></message>
<message><source>Conv-BN-ReLU block</source><extracomment>tables</extracomment><translation>Conv-BN-ReLU-Block</translation></message>
<message><source>Convolution</source><extracomment>tables</extracomment><translation>Faltung</translation></message>
<message><source>Convolution over time</source><extracomment>tables</extracomment><translation>Faltung über die Zeit</translation></message>
<message><source>Convolutions look for strokes, pooling makes the picture smaller, Dense layers decide. Press Train and watch the curves. Try: turn the filters of the first Conv2D down to 4, or take a Dropout away.</source><extracomment>tables</extracomment><translation>Faltungen suchen nach Strichen, Pooling verkleinert das Bild, Dense-Schichten entscheiden. Trainieren drücken und die Kurven ansehen. Zum Probieren: die Filter der ersten Conv2D auf 4 verringern oder eine Dropout wegnehmen.</translation></message>
<message><source>Convolutions of several sizes side by side.</source><extracomment>declarations</extracomment><translation>Faltungen mehrerer Größen nebeneinander.</translation></message>
<message><source>Convolutions split into a spatial and a channel part: few sums.</source><extracomment>declarations</extracomment><translation>Faltungen in räumlichen und Kanalteil getrennt: wenige Summen.</translation></message>
<message><source>Convolutions with a way around them: what they learn is added to what came in.</source><extracomment>tables</extracomment><translation>Faltungen mit einem Weg daran vorbei: was sie lernen, wird zu dem addiert, was hereinkam.</translation></message>
<message><source>Cooldown</source><extracomment>declarations</extracomment><translation>Ruhezeit</translation></message>
<message><source>Copies of the chosen blocks, one behind the other</source><extracomment>tables</extracomment><translation>Kopien der gewählten Blöcke, hintereinander</translation></message>
<message><source>Copy</source><extracomment>tables</extracomment><translation>Kopieren</translation></message>
<message><source>Copy as Keras code</source><extracomment>tables</extracomment><translation>Als Keras-Code kopieren</translation></message>
<message><source>Core</source><extracomment>tables</extracomment><translation>Grundschichten</translation></message>
<message><source>Correlation of outputs and targets that also asks for the same mean and spread.</source><extracomment>declarations</extracomment><translation>Korrelation von Ausgaben und Zielen, die auch gleiches Mittel und gleiche Streuung verlangt.</translation></message>
<message><source>Cosine of the angle between target and output: 1 for the same direction.</source><extracomment>declarations</extracomment><translation>Kosinus des Winkels zwischen Ziel und Ausgabe: 1 für dieselbe Richtung.</translation></message>
<message><source>Cost</source><extracomment>window</extracomment><translation>Aufwand</translation></message>
<message><source>Cost of each block</source><extracomment>window</extracomment><translation>Aufwand jedes Blocks</translation></message>
<message><source>Counting</source><extracomment>window</extracomment><translation>Zählen</translation></message>
<message><source>Counting classes</source><extracomment>window</extracomment><translation>Klassen werden gezählt</translation></message>
<message><source>Counting exact answers says nothing about numbers.</source><extracomment>tables</extracomment><translation>Genaue Treffer zu zählen sagt nichts über Zahlen.</translation></message>
<message><source>Covering parts</source><extracomment>window</extracomment><translation>Teile abdecken</translation></message>
<message><source>Crop</source><extracomment>window</extracomment><translation>Zuschneiden</translation></message>
<message><source>Crop to aspect ratio</source><extracomment>declarations</extracomment><translation>Auf Seitenverhältnis zuschneiden</translation></message>
<message><source>Cropping</source><extracomment>declarations</extracomment><translation>Zuschnitt</translation></message>
<message><source>Cross-entropy of one class of several, the targets class numbers.</source><extracomment>declarations</extracomment><translation>Kreuzentropie einer von mehreren Klassen, die Ziele Klassennummern.</translation></message>
<message><source>Cross-entropy of one class of several, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Kreuzentropie einer von mehreren Klassen, die Ziele one-hot.</translation></message>
<message><source>Cross-entropy of yes or no.</source><extracomment>declarations</extracomment><translation>Kreuzentropie von Ja oder Nein.</translation></message>
<message><source>Cross-entropy punishes a wrong answer the more, the surer it is; distances hardly do.</source><extracomment>tables</extracomment><translation>Die Kreuzentropie bestraft eine falsche Antwort umso mehr, je sicherer sie ist; Abstände tun das kaum.</translation></message>
<message><source>Curve</source><extracomment>declarations</extracomment><translation>Kurve</translation></message>
<message><source>Curves</source><extracomment>window</extracomment><translation>Kurven</translation></message>
<message><source>Cut</source><extracomment>tables</extracomment><translation>Ausschneiden</translation></message>
<message><source>Cut at {0}</source><extracomment>messages</extracomment><translation>Bei {0} schneiden</translation></message>
<message><source>Cut here, and end in as many classes as the data has</source><extracomment>tables</extracomment><translation>Hier schneiden und in so vielen Klassen enden, wie die Daten haben</translation></message>
<message><source>Cut here, keep what leads to it</source><extracomment>tables</extracomment><translation>Hier schneiden, das Davor behalten</translation></message>
<message><source>Cut the edges off first where the sides' ratio differs, so that nothing is stretched.</source><extracomment>declarations</extracomment><translation>Zuerst die Ränder abschneiden, wo das Seitenverhältnis abweicht, damit nichts gestreckt wird.</translation></message>
<message><source>Cut the wire</source><extracomment>messages</extracomment><translation>Verbindung trennen</translation></message>
<message><source>Cut {0} wires</source><extracomment>messages</extracomment><translation>{0} Verbindungen trennen</translation></message>
<message><source>Cuts a rectangle out of the images while training, at a random place.</source><extracomment>declarations</extracomment><translation>Schneidet beim Training an zufälliger Stelle ein Rechteck aus den Bildern.</translation></message>
<message><source>Cuts out a part of each image, and brings it to the image's size.</source><extracomment>declarations</extracomment><translation>Schneidet einen Teil aus jedem Bild und bringt ihn auf die Bildgröße.</translation></message>
<message><source>Cuts rows in the order of time into windows: each sees some rows, and predicts what comes so many rows later.</source><extracomment>declarations</extracomment><translation>Schneidet Zeilen in zeitlicher Reihenfolge in Fenster: jedes sieht einige Zeilen und sagt voraus, was so viele Zeilen später kommt.</translation></message>
<message><source>Cuts the middle out of images; smaller ones are cropped to the ratio of the sides, and enlarged.</source><extracomment>declarations</extracomment><translation>Schneidet die Mitte aus Bildern; kleinere werden auf das Seitenverhältnis zugeschnitten und vergrößert.</translation></message>
<message><source>Cycle</source><extracomment>declarations</extracomment><translation>Zyklus</translation></message>
<message><source>Cycles</source><extracomment>declarations</extracomment><translation>Zyklen</translation></message>
<message><source>Cyrillic (Windows-1251)</source><extracomment>window</extracomment><translation>Kyrillisch (Windows-1251)</translation></message>
<message><source>Dark</source><extracomment>tables</extracomment><translation>Dunkel</translation></message>
<message><source>Data</source><extracomment>window</extracomment><translation>Daten</translation></message>
<message><source>Data at a node</source><extracomment>window</extracomment><translation>Daten an einem Block</translation></message>
<message><source>Data at nodes</source><extracomment>tables</extracomment><translation>Daten an den Blöcken</translation></message>
<message><source>Data enter a network through Input blocks; without one nothing has a shape.</source><extracomment>tables</extracomment><translation>Daten gelangen durch Input-Blöcke ins Netz; ohne einen hat nichts eine Form.</translation></message>
<message><source>Data enters the network here.</source><extracomment>declarations</extracomment><translation>Hier gelangen die Daten ins Netz.</translation></message>
<message><source>Data for {0}</source><extracomment>window</extracomment><translation>Daten für {0}</translation></message>
<message><source>Data format</source><extracomment>declarations</extracomment><translation>Datenformat</translation></message>
<message><source>Data leaves these blocks by {0} and comes back to {1}.</source><extracomment>messages</extracomment><translation>Daten verlassen diese Blöcke bei {0} und kommen bei {1} zurück.</translation></message>
<message><source>Data must come from somewhere: in a circle each block waits for the other.</source><extracomment>messages</extracomment><translation>Daten müssen irgendwoher kommen: in einem Kreis wartet jeder Block auf den anderen.</translation></message>
<message><source>Data not scaled</source><extracomment>tables</extracomment><translation>Daten nicht skaliert</translation></message>
<message><source>Data of another shape</source><extracomment>tables</extracomment><translation>Daten von anderer Form</translation></message>
<message><source>Data settings have no option {0}.</source><extracomment>messages</extracomment><translation>Die Dateneinstellungen haben keine Option {0}.</translation></message>
<message><source>Data settings, {0}: expected {1}, got {2}.</source><extracomment>messages</extracomment><translation>Dateneinstellungen, {0}: erwartet {1}, erhalten {2}.</translation></message>
<message><source>Data to evaluate on</source><extracomment>window</extracomment><translation>Daten zum Auswerten</translation></message>
<message><source>Data with an order</source><extracomment>tables</extracomment><translation>Daten mit einer Reihenfolge</translation></message>
<message><source>Data {0}, {1}</source><extracomment>window</extracomment><translation>Daten {0}, {1}</translation></message>
<message><source>Data: Iris, R. A. Fisher (UCI), CC BY 4.0.</source><extracomment>tables</extracomment><translation>Daten: Iris, R. A. Fisher (UCI), CC BY 4.0.</translation></message>
<message><source>Data: Japanese Vowels, M. Kudo, J. Toyama and M. Shimbo (UCI), CC BY 4.0.</source><extracomment>tables</extracomment><translation>Daten: Japanese Vowels, M. Kudo, J. Toyama und M. Shimbo (UCI), CC BY 4.0.</translation></message>
<message><source>Data: Optical Recognition of Handwritten Digits, E. Alpaydin and C. Kaynak (UCI), CC BY 4.0.</source><extracomment>tables</extracomment><translation>Daten: Optical Recognition of Handwritten Digits, E. Alpaydin und C. Kaynak (UCI), CC BY 4.0.</translation></message>
<message><source>Data: generated by Layerloom, free to use (CC0).</source><extracomment>tables</extracomment><translation>Daten: von Layerloom erzeugt, frei verwendbar (CC0).</translation></message>
<message><source>Data: {0}</source><extracomment>window</extracomment><translation>Daten: {0}</translation></message>
<message><source>Dates</source><extracomment>window</extracomment><translation>Zeitangaben</translation></message>
<message><source>Dates to numbers</source><extracomment>window</extracomment><translation>Daten in Zahlen</translation></message>
<message><source>Dead end</source><extracomment>tables</extracomment><translation>Sackgasse</translation></message>
<message><source>Dead units</source><extracomment>window</extracomment><translation>Tote Einheiten</translation></message>
<message><source>Decay in stairs instead of at every step.</source><extracomment>declarations</extracomment><translation>In Stufen abnehmen statt bei jedem Schritt.</translation></message>
<message><source>Decay rate</source><extracomment>declarations</extracomment><translation>Abnahmefaktor</translation></message>
<message><source>Decay steps</source><extracomment>declarations</extracomment><translation>Schritte der Abnahme</translation></message>
<message><source>Decision surface</source><extracomment>window</extracomment><translation>Entscheidungsfläche</translation></message>
<message><source>Deep without help</source><extracomment>tables</extracomment><translation>Tief ohne Hilfe</translation></message>
<message><source>Default</source><extracomment>declarations</extracomment><translation>Vorgabe</translation></message>
<message><source>Default: {0}</source><extracomment>window</extracomment><translation>Vorgabe: {0}</translation></message>
<message><source>Delete</source><extracomment>window</extracomment><translation>Löschen</translation></message>
<message><source>Delete and keep the flow</source><extracomment>window</extracomment><translation>Löschen und den Fluss erhalten</translation></message>
<message><source>Delete checkpoint</source><extracomment>declarations</extracomment><translation>Sicherung löschen</translation></message>
<message><source>Delete comment</source><extracomment>messages</extracomment><translation>Kommentar löschen</translation></message>
<message><source>Delete the backup when training has ended well.</source><extracomment>declarations</extracomment><translation>Die Sicherung löschen, wenn das Training gut geendet hat.</translation></message>
<message><source>Delete the chosen runs; it can be undone</source><extracomment>window</extracomment><translation>Die gewählten Läufe löschen; das lässt sich rückgängig machen</translation></message>
<message><source>Delete these {0} blocks</source><extracomment>messages</extracomment><translation>Diese {0} Blöcke löschen</translation></message>
<message><source>Delete this sweep and its runs; it can be undone</source><extracomment>window</extracomment><translation>Diese Suchreihe und ihre Läufe löschen; das lässt sich rückgängig machen</translation></message>
<message><source>Delete {0}</source><extracomment>messages</extracomment><translation>{0} löschen</translation></message>
<message><source>Delete {0} and {1} before it</source><extracomment>messages</extracomment><translation>{0} und {1} davor löschen</translation></message>
<message><source>Deleting the sweep</source><extracomment>window</extracomment><translation>Die Suchreihe wird gelöscht</translation></message>
<message><source>Delta</source><extracomment>declarations</extracomment><translation>Delta</translation></message>
<message><source>Dense head to convolutions</source><extracomment>tables</extracomment><translation>Dense-Kopf zu Faltungen</translation></message>
<message><source>Dense on an image</source><extracomment>tables</extracomment><translation>Dense auf einem Bild</translation></message>
<message><source>Dense, Dropout, activations</source><extracomment>messages</extracomment><translation>Dense, Dropout, Aktivierungen</translation></message>
<message><source>Dense, a convolution, Activation</source><extracomment>messages</extracomment><translation>Dense, eine Faltung, Activation</translation></message>
<message><source>Depth multiplier</source><extracomment>window</extracomment><translation>Tiefenfaktor</translation></message>
<message><source>Depthwise constraint</source><extracomment>declarations</extracomment><translation>Tiefen-Beschränkung</translation></message>
<message><source>Depthwise initializer</source><extracomment>declarations</extracomment><translation>Tiefen-Initialisierer</translation></message>
<message><source>Depthwise regularizer</source><extracomment>declarations</extracomment><translation>Tiefen-Regularisierer</translation></message>
<message><source>Deterministic</source><extracomment>tables</extracomment><translation>Deterministisch</translation></message>
<message><source>Deutsch</source><extracomment>tables</extracomment><translation>Deutsch</translation></message>
<message><source>Deviation</source><extracomment>window</extracomment><translation>Streuung</translation></message>
<message><source>Dice with a weight of its own for what is missed and for what is found wrongly.</source><extracomment>declarations</extracomment><translation>Dice mit eigenem Gewicht für Verfehltes und für falsch Gefundenes.</translation></message>
<message><source>Did one hand write both? Two messages go through the same layer.</source><extracomment>tables</extracomment><translation>Hat eine Hand beide geschrieben? Zwei Nachrichten gehen durch dieselbe Schicht.</translation></message>
<message><source>Difference at which squares turn into lines.</source><extracomment>declarations</extracomment><translation>Differenz, ab der Quadrate zu Geraden werden.</translation></message>
<message><source>Digits</source><extracomment>window</extracomment><translation>Ziffern</translation></message>
<message><source>Dilation rate</source><extracomment>declarations</extracomment><translation>Dilatation</translation></message>
<message><source>Dims</source><extracomment>declarations</extracomment><translation>Reihenfolge der Achsen</translation></message>
<message><source>Discard</source><extracomment>window</extracomment><translation>Verwerfen</translation></message>
<message><source>Disconnect</source><extracomment>messages</extracomment><translation>Trennen</translation></message>
<message><source>Distance below which a pair of one class is good enough.</source><extracomment>declarations</extracomment><translation>Abstand, unter dem ein Paar einer Klasse gut genug ist.</translation></message>
<message><source>Distance between two taps of the window; 1: side by side.</source><extracomment>declarations</extracomment><translation>Abstand zweier Abgriffe des Fensters; 1: nebeneinander.</translation></message>
<message><source>Distribute</source><extracomment>messages</extracomment><translation>Verteilen</translation></message>
<message><source>Distribute horizontally</source><extracomment>tables</extracomment><translation>Waagerecht verteilen</translation></message>
<message><source>Distribute vertically</source><extracomment>tables</extracomment><translation>Senkrecht verteilen</translation></message>
<message><source>Distribution</source><extracomment>declarations</extracomment><translation>Verteilung</translation></message>
<message><source>Divide by the largest average so far (Reddi et al., 2018).</source><extracomment>declarations</extracomment><translation>Durch das bisher größte Mittel teilen (Reddi et al., 2018).</translation></message>
<message><source>Divide by the standard deviation and scale only: no mean is taken away, no beta added.</source><extracomment>declarations</extracomment><translation>Nur durch Standardabweichung und Skala teilen: kein Mittel wird abgezogen, kein beta addiert.</translation></message>
<message><source>Divide by the variance of gradients instead.</source><extracomment>declarations</extracomment><translation>Stattdessen durch die Varianz der Gradienten teilen.</translation></message>
<message><source>Divides each sample's features by the root of their mean square, then scales each as it learns.</source><extracomment>declarations</extracomment><translation>Teilt die Merkmale jedes Beispiels durch die Wurzel ihres mittleren Quadrats und skaliert dann jedes, wie es gelernt wird.</translation></message>
<message><source>Do not bypass</source><extracomment>window</extracomment><translation>Nicht überbrücken</translation></message>
<message><source>Do not show this for this block any more; it is kept in the project and can be undone</source><extracomment>window</extracomment><translation>Für diesen Block nicht mehr zeigen; es bleibt im Projekt und lässt sich rückgängig machen</translation></message>
<message><source>Do not vary {0}</source><extracomment>window</extracomment><translation>{0} nicht variieren</translation></message>
<message><source>Does</source><extracomment>window</extracomment><translation>Wirkung</translation></message>
<message><source>Does nothing: the logs are means of the epoch without it. It is here for scripts that name it.</source><extracomment>declarations</extracomment><translation>Tut nichts: die Werte sind auch ohne ihn Mittel der Epoche. Es gibt ihn für Skripte, die ihn nennen.</translation></message>
<message><source>Don't save</source><extracomment>window</extracomment><translation>Nicht speichern</translation></message>
<message><source>Double the learning rate</source><extracomment>window</extracomment><translation>Lernrate verdoppeln</translation></message>
<message><source>Down, up again, and across, for a mask as large as the image.</source><extracomment>tables</extracomment><translation>Hinab, wieder hinauf und quer, für eine Maske so groß wie das Bild.</translation></message>
<message><source>Downloading {0}: {1:.0f} MB</source><extracomment>window</extracomment><translation>{0} wird heruntergeladen: {1:.0f} MB</translation></message>
<message><source>Drag Input from the list of layers to the canvas. With keys: press Tab on the canvas, type the name, Enter.</source><extracomment>tables</extracomment><translation>Input aus der Liste der Schichten auf die Fläche ziehen. Mit Tasten: Tab auf der Fläche drücken, den Namen tippen, Eingabe.</translation></message>
<message><source>Drag a Dense layer to the right of the input. Each of its units looks at all four numbers.</source><extracomment>tables</extracomment><translation>Eine Dense-Schicht rechts neben den Eingang ziehen. Jede ihrer Einheiten sieht alle vier Zahlen an.</translation></message>
<message><source>Drag a layer here, or press Tab to search for one.</source><extracomment>window</extracomment><translation>Eine Schicht hierher ziehen oder mit Tab eine suchen.</translation></message>
<message><source>Drag a second Dense layer behind the first one, and wire the first to it.</source><extracomment>tables</extracomment><translation>Eine zweite Dense-Schicht hinter die erste ziehen und die erste mit ihr verbinden.</translation></message>
<message><source>Drag from the dot on the right of Input to the dot on the left of Dense.</source><extracomment>tables</extracomment><translation>Vom Punkt rechts an Input zum Punkt links an Dense ziehen.</translation></message>
<message><source>Draw a network, train it, watch it learn, take it away.</source><extracomment>window</extracomment><translation>Ein Netz zeichnen, trainieren, lernen sehen, mitnehmen.</translation></message>
<message><source>Draw here, or drop a picture</source><extracomment>window</extracomment><translation>Hier zeichnen oder ein Bild ablegen</translation></message>
<message><source>Draw the loss on a logarithmic scale.</source><extracomment>window</extracomment><translation>Den Verlust logarithmisch zeichnen.</translation></message>
<message><source>Draw with the mouse, or drop a picture.</source><extracomment>window</extracomment><translation>Mit der Maus zeichnen oder ein Bild ablegen.</translation></message>
<message><source>Draw, drop or type a sample and see what the network says</source><extracomment>tables</extracomment><translation>Ein Beispiel zeichnen, ablegen oder tippen und sehen, was das Netz sagt</translation></message>
<message><source>Drawing</source><extracomment>window</extracomment><translation>Zeichnung</translation></message>
<message><source>Drawing for print</source><extracomment>window</extracomment><translation>Zeichnung für den Druck</translation></message>
<message><source>Drawing {0}</source><extracomment>window</extracomment><translation>{0} wird gezeichnet</translation></message>
<message><source>Drawn at random</source><extracomment>window</extracomment><translation>Zufällig gezogen</translation></message>
<message><source>Drawn evenly from an interval.</source><extracomment>declarations</extracomment><translation>Gleichmäßig aus einem Intervall gezogen.</translation></message>
<message><source>Drawn from a normal distribution, without values beyond two standard deviations.</source><extracomment>declarations</extracomment><translation>Aus einer Normalverteilung gezogen, ohne Werte jenseits zweier Standardabweichungen.</translation></message>
<message><source>Drawn from a normal distribution.</source><extracomment>declarations</extracomment><translation>Aus einer Normalverteilung gezogen.</translation></message>
<message><source>Drop from here on</source><extracomment>tables</extracomment><translation>Ab hier entfernen</translation></message>
<message><source>Drop from {0} on</source><extracomment>messages</extracomment><translation>Ab {0} weglassen</translation></message>
<message><source>Dropout</source><extracomment>window</extracomment><translation>Dropout</translation></message>
<message><source>Dropout at the output</source><extracomment>tables</extracomment><translation>Dropout am Ausgang</translation></message>
<message><source>Dropout before normalisation</source><extracomment>tables</extracomment><translation>Dropout vor einer Normalisierung</translation></message>
<message><source>Dropout for SELU networks: it keeps mean and variance (Klambauer et al., 2017).</source><extracomment>declarations</extracomment><translation>Dropout für SELU-Netze: es erhält Mittel und Varianz (Klambauer et al., 2017).</translation></message>
<message><source>Dtype</source><extracomment>declarations</extracomment><translation>Datentyp</translation></message>
<message><source>Dtype of the data.</source><extracomment>declarations</extracomment><translation>Datentyp der Daten.</translation></message>
<message><source>Duplicate</source><extracomment>tables</extracomment><translation>Verdoppeln</translation></message>
<message><source>Each axis is named once.</source><extracomment>tables</extracomment><translation>Jede Achse wird einmal genannt.</translation></message>
<message><source>Each batch</source><extracomment>window</extracomment><translation>Jeder Stapel</translation></message>
<message><source>Each block adds what it found to what it was given.</source><extracomment>declarations</extracomment><translation>Jeder Block addiert, was er fand, zu dem, was er bekam.</translation></message>
<message><source>Each class</source><extracomment>window</extracomment><translation>Jede Klasse</translation></message>
<message><source>Each epoch</source><extracomment>window</extracomment><translation>Jede Epoche</translation></message>
<message><source>Each feeds the one that stands behind it; a merge takes all that stand before it</source><extracomment>tables</extracomment><translation>Jeder speist den, der hinter ihm steht; eine Zusammenführung nimmt alle, die vor ihr stehen</translation></message>
<message><source>Each group gets the same number of channels.</source><extracomment>tables</extracomment><translation>Jede Gruppe bekommt gleich viele Kanäle.</translation></message>
<message><source>Each layer reads the outputs of all layers before it in its block.</source><extracomment>declarations</extracomment><translation>Jede Schicht liest die Ausgaben aller Schichten davor in ihrem Block.</translation></message>
<message><source>Each look takes about as long as a batch.</source><extracomment>window</extracomment><translation>Jeder Blick dauert etwa so lang wie ein Stapel.</translation></message>
<message><source>Each number of the output is compared with one of the labels.</source><extracomment>tables</extracomment><translation>Jede Zahl der Ausgabe wird mit einem der Labels verglichen.</translation></message>
<message><source>Each one is so much longer than the one before.</source><extracomment>declarations</extracomment><translation>Jeder ist um so viel länger als der vorige.</translation></message>
<message><source>Each one starts so much lower (or higher) than the one before.</source><extracomment>declarations</extracomment><translation>Jeder beginnt um so viel niedriger (oder höher) als der vorige.</translation></message>
<message><source>Each query is compared with each key, number by number.</source><extracomment>tables</extracomment><translation>Jede Anfrage wird mit jedem Schlüssel Zahl für Zahl verglichen.</translation></message>
<message><source>Each sample is a short recording: a row of moments, and twelve numbers for each. Click the tab Data to look at some of them.</source><extracomment>tables</extracomment><translation>Jedes Beispiel ist eine kurze Aufnahme: eine Reihe von Augenblicken mit je zwölf Zahlen. Auf den Reiter Daten klicken, um einige anzusehen.</translation></message>
<message><source>Each sample is ten steps of a long recording, and each batch goes on where the one before ended; stateful layers keep their state from batch to batch. Many pieces have no pulse at all. Try: turn stateful off.</source><extracomment>tables</extracomment><translation>Jedes Beispiel sind zehn Schritte einer langen Aufnahme, und jeder Stapel fährt fort, wo der vorige endete; Schichten mit Zustand behalten ihn von Stapel zu Stapel. Viele Stücke haben gar keinen Puls. Zum Probieren: stateful ausschalten.</translation></message>
<message><source>Each stage that is frozen keeps what it has learned. Move the slider by one to the right, and see below how many weights are left to train.</source><extracomment>tables</extracomment><translation>Jede eingefrorene Stufe behält, was sie gelernt hat. Den Regler um eins nach rechts schieben und unten sehen, wie viele Gewichte noch zu trainieren sind.</translation></message>
<message><source>Each step overshoots, and the loss grows instead of falling.</source><extracomment>tables</extracomment><translation>Jeder Schritt schießt über das Ziel hinaus, und der Verlust wächst, statt zu fallen.</translation></message>
<message><source>Earlier</source><extracomment>window</extracomment><translation>Früher</translation></message>
<message><source>Early stopping</source><extracomment>tables</extracomment><translation>Früher Abbruch</translation></message>
<message><source>Early stopping sees nothing</source><extracomment>tables</extracomment><translation>Frühes Anhalten sieht nichts</translation></message>
<message><source>Early stopping watches {0}, and no samples are kept to validate with.</source><extracomment>messages</extracomment><translation>Frühes Anhalten beobachtet {0}, und es werden keine Beispiele zum Validieren behalten.</translation></message>
<message><source>Early stopping watches {0}, but no samples validate; it watches {1} instead.</source><extracomment>messages</extracomment><translation>Frühes Anhalten beobachtet {0}, aber keine Beispiele validieren; es beobachtet stattdessen {1}.</translation></message>
<message><source>Early stopping, callbacks, and freezing or thawing blocks take effect at the next batch too.</source><extracomment>window</extracomment><translation>Frühes Anhalten, Rückrufe und das Einfrieren oder Auftauen von Blöcken gelten auch ab dem nächsten Stapel.</translation></message>
<message><source>Edit</source><extracomment>tables</extracomment><translation>Bearbeiten</translation></message>
<message><source>Edit comment</source><extracomment>messages</extracomment><translation>Kommentar bearbeiten</translation></message>
<message><source>Edit the text</source><extracomment>window</extracomment><translation>Text bearbeiten</translation></message>
<message><source>Ema momentum</source><extracomment>declarations</extracomment><translation>EMA-Momentum</translation></message>
<message><source>Ema overwrite frequency</source><extracomment>declarations</extracomment><translation>EMA-Überschreibabstand</translation></message>
<message><source>Embedding</source><extracomment>tables</extracomment><translation>Einbettung</translation></message>
<message><source>Embeddings constraint</source><extracomment>declarations</extracomment><translation>Einbettungs-Beschränkung</translation></message>
<message><source>Embeddings initializer</source><extracomment>declarations</extracomment><translation>Einbettungs-Initialisierer</translation></message>
<message><source>Embeddings regularizer</source><extracomment>declarations</extracomment><translation>Einbettungs-Regularisierer</translation></message>
<message><source>Enabled</source><extracomment>tables</extracomment><translation>Eingeschaltet</translation></message>
<message><source>End learning rate</source><extracomment>declarations</extracomment><translation>Lernrate am Ende</translation></message>
<message><source>End runs early that do worse than half of those before</source><extracomment>window</extracomment><translation>Läufe früh beenden, die schlechter sind als die Hälfte der bisherigen</translation></message>
<message><source>End the bypass</source><extracomment>messages</extracomment><translation>Überbrückung beenden</translation></message>
<message><source>End the run when it does not get better any more.</source><extracomment>tables</extracomment><translation>Den Lauf beenden, wenn es nicht mehr besser wird.</translation></message>
<message><source>End with the batch that is being computed</source><extracomment>window</extracomment><translation>Mit dem Stapel aufhören, der gerade gerechnet wird</translation></message>
<message><source>End with the weights of the best epoch, not of the last.</source><extracomment>tables</extracomment><translation>Mit den Gewichten der besten Epoche enden, nicht der letzten.</translation></message>
<message><source>Ended early</source><extracomment>window</extracomment><translation>Früh beendet</translation></message>
<message><source>Ends in</source><extracomment>window</extracomment><translation>Endet in</translation></message>
<message><source>Ends training at once when the loss is NaN or infinite.</source><extracomment>declarations</extracomment><translation>Beendet das Training sofort, wenn der Verlust NaN oder unendlich ist.</translation></message>
<message><source>Ends training when a value has not got better for some epochs.</source><extracomment>declarations</extracomment><translation>Beendet das Training, wenn ein Wert einige Epochen lang nicht besser wurde.</translation></message>
<message><source>English</source><extracomment>tables</extracomment><translation>English</translation></message>
<message><source>Epoch {0} of {1}</source><extracomment>window</extracomment><translation>Epoche {0} von {1}</translation></message>
<message><source>Epochs</source><extracomment>window</extracomment><translation>Epochen</translation></message>
<message><source>Epochs after a fall in which nothing is counted.</source><extracomment>declarations</extracomment><translation>Epochen nach einem Absenken, in denen nicht gezählt wird.</translation></message>
<message><source>Epochs between histograms of the weights; 0: none.</source><extracomment>declarations</extracomment><translation>Epochen zwischen Histogrammen der Gewichte; 0: keine.</translation></message>
<message><source>Epochs between saves.</source><extracomment>declarations</extracomment><translation>Epochen zwischen zwei Speicherungen.</translation></message>
<message><source>Epochs to wait before watching.</source><extracomment>declarations</extracomment><translation>Epochen, die vor dem Beobachten abgewartet werden.</translation></message>
<message><source>Epochs without a better figure.</source><extracomment>tables</extracomment><translation>Epochen ohne besseren Wert.</translation></message>
<message><source>Epochs without getting better before the rate falls.</source><extracomment>declarations</extracomment><translation>Epochen ohne Verbesserung, bevor die Rate fällt.</translation></message>
<message><source>Epochs without getting better before training ends.</source><extracomment>declarations</extracomment><translation>Epochen ohne Verbesserung, bevor das Training endet.</translation></message>
<message><source>Epsilon</source><extracomment>declarations</extracomment><translation>Epsilon</translation></message>
<message><source>Epsilon 1</source><extracomment>declarations</extracomment><translation>Epsilon 1</translation></message>
<message><source>Epsilon 2</source><extracomment>declarations</extracomment><translation>Epsilon 2</translation></message>
<message><source>Error</source><extracomment>window</extracomment><translation>Fehler</translation></message>
<message><source>Errors by prediction</source><extracomment>window</extracomment><translation>Fehler nach Vorhersage</translation></message>
<message><source>Español</source><extracomment>tables</extracomment><translation>Español</translation></message>
<message><source>Estimated for one sample. Times come with a measurement.</source><extracomment>window</extracomment><translation>Geschätzt für ein Beispiel. Zeiten kommen mit einer Messung.</translation></message>
<message><source>Evaluate</source><extracomment>window</extracomment><translation>Auswerten</translation></message>
<message><source>Evaluate a file…</source><extracomment>tables</extracomment><translation>Datei auswerten…</translation></message>
<message><source>Evaluate a folder of images…</source><extracomment>tables</extracomment><translation>Bilderordner auswerten…</translation></message>
<message><source>Evaluate on a file or a folder with labels; it can be dropped here too.</source><extracomment>window</extracomment><translation>An einer Datei oder einem Ordner mit Labels auswerten; sie lassen sich auch hier ablegen.</translation></message>
<message><source>Evaluating</source><extracomment>window</extracomment><translation>Auswerten</translation></message>
<message><source>Evaluating…</source><extracomment>window</extracomment><translation>Auswerten…</translation></message>
<message><source>Evenly within ±sqrt(3 / inputs) (LeCun et al., 1998).</source><extracomment>declarations</extracomment><translation>Gleichverteilt in ±sqrt(3 / Eingänge) (LeCun et al., 1998).</translation></message>
<message><source>Evenly within ±sqrt(6 / (inputs + outputs)) (Glorot and Bengio, 2010).</source><extracomment>declarations</extracomment><translation>Gleichverteilt in ±sqrt(6 / (Eingänge + Ausgänge)) (Glorot und Bengio, 2010).</translation></message>
<message><source>Evenly within ±sqrt(6 / inputs), made for ReLU (He et al., 2015).</source><extracomment>declarations</extracomment><translation>Gleichverteilt in ±sqrt(6 / Eingänge), gemacht für ReLU (He et al., 2015).</translation></message>
<message><source>Every layer also takes `name`, `trainable` and `dtype`.</source><extracomment>messages</extracomment><translation>Jede Schicht nimmt auch `name`, `trainable` und `dtype`.</translation></message>
<message><source>Every output is a weighted sum of all inputs, then an activation.</source><extracomment>declarations</extracomment><translation>Jede Ausgabe ist eine gewichtete Summe aller Eingaben, dann eine Aktivierung.</translation></message>
<message><source>Every row of {0} lacks a value; nothing is left.</source><extracomment>messages</extracomment><translation>In jeder Zeile von {0} fehlt ein Wert; nichts bleibt übrig.</translation></message>
<message><source>Every run is kept here from its first batch on. Press Train, and it appears.</source><extracomment>window</extracomment><translation>Jeder Lauf wird hier vom ersten Stapel an aufbewahrt. Trainieren drücken, und er erscheint.</translation></message>
<message><source>Every step is passed on</source><extracomment>tables</extracomment><translation>Jeder Schritt wird weitergegeben</translation></message>
<message><source>Every {0} batches</source><extracomment>window</extracomment><translation>Alle {0} Stapel</translation></message>
<message><source>Everything comes from {0}: nothing would be left.</source><extracomment>messages</extracomment><translation>Alles kommt von {0}: nichts bliebe übrig.</translation></message>
<message><source>Everything leads to {0}: there is nothing to cut off.</source><extracomment>messages</extracomment><translation>Alles führt zu {0}: es gibt nichts abzuschneiden.</translation></message>
<message><source>Example: {0}</source><extracomment>window</extracomment><translation>Beispiel: {0}</translation></message>
<message><source>Exclusive or</source><extracomment>messages</extracomment><translation>Exklusives Oder</translation></message>
<message><source>Expected a number above 0.</source><extracomment>window</extracomment><translation>Erwartet wird eine Zahl über 0.</translation></message>
<message><source>Expected a number from 0 to less than 1.</source><extracomment>window</extracomment><translation>Erwartet wird eine Zahl von 0 bis unter 1.</translation></message>
<message><source>Expected a number of at least 0.</source><extracomment>window</extracomment><translation>Erwartet wird eine Zahl von mindestens 0.</translation></message>
<message><source>Expected calibration error, over 10 bins of confidence</source><extracomment>window</extracomment><translation>Erwarteter Kalibrierungsfehler über 10 Klassen der Sicherheit</translation></message>
<message><source>Export</source><extracomment>window</extracomment><translation>Exportieren</translation></message>
<message><source>Export curves</source><extracomment>window</extracomment><translation>Kurven exportieren</translation></message>
<message><source>Export curves…</source><extracomment>tables</extracomment><translation>Kurven exportieren…</translation></message>
<message><source>Export the table</source><extracomment>window</extracomment><translation>Die Tabelle exportieren</translation></message>
<message><source>Export the timeline</source><extracomment>window</extracomment><translation>Die Zeitleiste exportieren</translation></message>
<message><source>Exported {0}</source><extracomment>window</extracomment><translation>{0} exportiert</translation></message>
<message><source>Exporting {0}</source><extracomment>window</extracomment><translation>{0} wird exportiert</translation></message>
<message><source>Export…</source><extracomment>window</extracomment><translation>Exportieren…</translation></message>
<message><source>F1</source><extracomment>window</extracomment><translation>F1</translation></message>
<message><source>F2 renames, Delete removes, Ctrl+G makes a group, Ctrl+Shift+G takes it apart, Alt and up or down move an input, the menu key offers the rest.</source><extracomment>window</extracomment><translation>F2 benennt um, Entf entfernt, Strg+G gruppiert, Strg+Umschalt+G löst auf, Alt mit Auf oder Ab bewegt einen Eingang, die Menütaste bietet den Rest.</translation></message>
<message><source>Factor</source><extracomment>declarations</extracomment><translation>Faktor</translation></message>
<message><source>Factor after each `decay_steps`.</source><extracomment>declarations</extracomment><translation>Faktor nach je `decay_steps`.</translation></message>
<message><source>Factor on the loss while gradients are taken; it cancels out.</source><extracomment>declarations</extracomment><translation>Faktor am Verlust, während Gradienten gebildet werden; er kürzt sich heraus.</translation></message>
<message><source>Factor on the matrix.</source><extracomment>declarations</extracomment><translation>Faktor auf die Matrix.</translation></message>
<message><source>Factor on the penalty.</source><extracomment>declarations</extracomment><translation>Faktor der Strafe.</translation></message>
<message><source>Factor on the sum of absolute values.</source><extracomment>declarations</extracomment><translation>Faktor der Summe der Beträge.</translation></message>
<message><source>Factor on the sum of squares.</source><extracomment>declarations</extracomment><translation>Faktor der Summe der Quadrate.</translation></message>
<message><source>Factors of the depth, the height and the width.</source><extracomment>declarations</extracomment><translation>Faktoren der Tiefe, der Höhe und der Breite.</translation></message>
<message><source>Factors of the height and of the width.</source><extracomment>declarations</extracomment><translation>Faktoren der Höhe und der Breite.</translation></message>
<message><source>Failed</source><extracomment>window</extracomment><translation>Fehlgeschlagen</translation></message>
<message><source>Family</source><extracomment>window</extracomment><translation>Familie</translation></message>
<message><source>Farthest from the truth</source><extracomment>window</extracomment><translation>Am weitesten von der Wahrheit</translation></message>
<message><source>Field</source><extracomment>window</extracomment><translation>Feld</translation></message>
<message><source>Fields that can be varied</source><extracomment>window</extracomment><translation>Felder, die variiert werden können</translation></message>
<message><source>Figure</source><extracomment>window</extracomment><translation>Wert</translation></message>
<message><source>Figures</source><extracomment>window</extracomment><translation>Werte</translation></message>
<message><source>Figures follow when the run has ended.</source><extracomment>window</extracomment><translation>Werte folgen, wenn der Lauf beendet ist.</translation></message>
<message><source>File</source><extracomment>window</extracomment><translation>Datei</translation></message>
<message><source>Filename</source><extracomment>declarations</extracomment><translation>Dateiname</translation></message>
<message><source>Filepath</source><extracomment>declarations</extracomment><translation>Dateipfad</translation></message>
<message><source>Files</source><extracomment>tables</extracomment><translation>Dateien</translation></message>
<message><source>File…</source><extracomment>window</extracomment><translation>Datei…</translation></message>
<message><source>Fill</source><extracomment>declarations</extracomment><translation>Füllung</translation></message>
<message><source>Fill missing values</source><extracomment>window</extracomment><translation>Fehlende Werte füllen</translation></message>
<message><source>Fill mode</source><extracomment>declarations</extracomment><translation>Füllart</translation></message>
<message><source>Fill value</source><extracomment>declarations</extracomment><translation>Füllwert</translation></message>
<message><source>Filters</source><extracomment>tables</extracomment><translation>Filter</translation></message>
<message><source>Find a rate</source><extracomment>window</extracomment><translation>Lernrate suchen</translation></message>
<message><source>Find blocks by name, type, shape or parameter</source><extracomment>window</extracomment><translation>Blöcke nach Name, Art, Form oder Parameter suchen</translation></message>
<message><source>Find blocks…</source><extracomment>tables</extracomment><translation>Blöcke suchen…</translation></message>
<message><source>Find it…</source><extracomment>window</extracomment><translation>Suchen…</translation></message>
<message><source>Find the next</source><extracomment>tables</extracomment><translation>Weitersuchen</translation></message>
<message><source>Find the one before</source><extracomment>tables</extracomment><translation>Rückwärts suchen</translation></message>
<message><source>Find {0}</source><extracomment>window</extracomment><translation>{0} suchen</translation></message>
<message><source>Find: conv, units=64, filters&gt;128, 3x3</source><extracomment>window</extracomment><translation>Suchen: conv, units=64, filters&gt;128, 3x3</translation></message>
<message><source>Finding blocks</source><extracomment>tables</extracomment><translation>Blöcke finden</translation></message>
<message><source>Finding steps</source><extracomment>window</extracomment><translation>Schritte werden gesucht</translation></message>
<message><source>Finding what counted</source><extracomment>window</extracomment><translation>Es wird gesucht, was zählte</translation></message>
<message><source>Fine-tune</source><extracomment>window</extracomment><translation>Feinabstimmen</translation></message>
<message><source>Fine-tune a trained network</source><extracomment>window</extracomment><translation>Netz feinabstimmen</translation></message>
<message><source>Fine-tune…</source><extracomment>tables</extracomment><translation>Feinabstimmen…</translation></message>
<message><source>Fine-tuning</source><extracomment>tables</extracomment><translation>Feinabstimmung</translation></message>
<message><source>Finish</source><extracomment>window</extracomment><translation>Fertig</translation></message>
<message><source>Finished</source><extracomment>window</extracomment><translation>Fertig</translation></message>
<message><source>First decay steps</source><extracomment>declarations</extracomment><translation>Schritte der ersten Abnahme</translation></message>
<message><source>First line</source><extracomment>window</extracomment><translation>Erste Zeile</translation></message>
<message><source>First steps</source><extracomment>tables</extracomment><translation>Erste Schritte</translation></message>
<message><source>First values of beta.</source><extracomment>declarations</extracomment><translation>Erste Werte von beta.</translation></message>
<message><source>First values of gamma.</source><extracomment>declarations</extracomment><translation>Erste Werte von gamma.</translation></message>
<message><source>First values of the bias.</source><extracomment>declarations</extracomment><translation>Erste Werte des Bias.</translation></message>
<message><source>First values of the depthwise kernel.</source><extracomment>declarations</extracomment><translation>Erste Werte des Tiefenkerns.</translation></message>
<message><source>First values of the kernel.</source><extracomment>declarations</extracomment><translation>Erste Werte des Kerns.</translation></message>
<message><source>First values of the moving mean.</source><extracomment>declarations</extracomment><translation>Erste Werte des gleitenden Mittels.</translation></message>
<message><source>First values of the moving variance.</source><extracomment>declarations</extracomment><translation>Erste Werte der gleitenden Varianz.</translation></message>
<message><source>First values of the pointwise kernel.</source><extracomment>declarations</extracomment><translation>Erste Werte des Punktkerns.</translation></message>
<message><source>First values of the recurrent kernel.</source><extracomment>declarations</extracomment><translation>Erste Werte des rekurrenten Kerns.</translation></message>
<message><source>First values of the slopes.</source><extracomment>declarations</extracomment><translation>Erste Werte der Steigungen.</translation></message>
<message><source>First values of the vectors.</source><extracomment>declarations</extracomment><translation>Erste Werte der Vektoren.</translation></message>
<message><source>Fit</source><extracomment>declarations</extracomment><translation>Einpassen</translation></message>
<message><source>Fit the network to the data</source><extracomment>messages</extracomment><translation>Netz an die Daten anpassen</translation></message>
<message><source>Fit the network to this data</source><extracomment>window</extracomment><translation>Netz an diese Daten anpassen</translation></message>
<message><source>Fitting the network</source><extracomment>window</extracomment><translation>Das Netz wird angepasst</translation></message>
<message><source>Fix: {0}</source><extracomment>window</extracomment><translation>Beheben: {0}</translation></message>
<message><source>Flatten</source><extracomment>messages</extracomment><translation>Flatten</translation></message>
<message><source>Flatten forgets which pixels are neighbours, so the same shape in another corner is news to it. Try: compare it with the VGG-like project, which has the same data and fewer parameters to learn them with.</source><extracomment>tables</extracomment><translation>Flatten vergisst, welche Pixel Nachbarn sind; dieselbe Form in einer anderen Ecke ist darum neu. Zum Probieren: mit dem VGG-artigen Projekt vergleichen, das dieselben Daten mit weniger Parametern lernt.</translation></message>
<message><source>Flattens what comes and says one of ten classes.</source><extracomment>tables</extracomment><translation>Legt flach, was kommt, und nennt eine von zehn Klassen.</translation></message>
<message><source>Flip</source><extracomment>window</extracomment><translation>Spiegeln</translation></message>
<message><source>Fold BatchNormalization</source><extracomment>tables</extracomment><translation>BatchNormalization einrechnen</translation></message>
<message><source>Fold on the canvas</source><extracomment>window</extracomment><translation>Auf der Fläche zuklappen</translation></message>
<message><source>Fold or open the group</source><extracomment>tables</extracomment><translation>Gruppe zu- oder aufklappen</translation></message>
<message><source>Fold the group</source><extracomment>messages</extracomment><translation>Gruppe zuklappen</translation></message>
<message><source>Fold {0} BatchNormalizations</source><extracomment>messages</extracomment><translation>{0} BatchNormalization einrechnen</translation></message>
<message><source>Folder of images…</source><extracomment>window</extracomment><translation>Bilderordner…</translation></message>
<message><source>Folding</source><extracomment>window</extracomment><translation>Wird eingerechnet</translation></message>
<message><source>For</source><extracomment>window</extracomment><translation>Für</translation></message>
<message><source>For counts: the output is the expected count.</source><extracomment>declarations</extracomment><translation>Für Anzahlen: die Ausgabe ist die erwartete Anzahl.</translation></message>
<message><source>For data of two numbers a sample, as spirals and moons are, this shows what the network answers everywhere.</source><extracomment>window</extracomment><translation>Bei Daten mit zwei Zahlen je Beispiel, wie Spiralen und Monden, zeigt dies, was das Netz überall antwortet.</translation></message>
<message><source>For one class of several where some targets are wrong: between cross-entropy and absolute error.</source><extracomment>declarations</extracomment><translation>Für eine von mehreren Klassen, wo einige Ziele falsch sind: zwischen Kreuzentropie und absolutem Fehler.</translation></message>
<message><source>For one class of several, some of them rare, the targets one-hot: what is right already counts less.</source><extracomment>declarations</extracomment><translation>Für eine von mehreren Klassen, einige selten, die Ziele one-hot: was schon richtig ist, zählt weniger.</translation></message>
<message><source>For one class of several, the targets class numbers 0 … classes-1.</source><extracomment>declarations</extracomment><translation>Für eine von mehreren Klassen, die Ziele Klassennummern 0 … Klassen-1.</translation></message>
<message><source>For one class of several, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Für eine von mehreren Klassen, die Ziele one-hot.</translation></message>
<message><source>For yes or no where one of them is rare: what is right already counts less (Lin et al., 2017).</source><extracomment>declarations</extracomment><translation>Für Ja oder Nein, wo eines selten ist: was schon richtig ist, zählt weniger (Lin et al., 2017).</translation></message>
<message><source>For yes or no, one or several times: outputs and targets between 0 and 1.</source><extracomment>declarations</extracomment><translation>Für Ja oder Nein, ein- oder mehrmals: Ausgaben und Ziele zwischen 0 und 1.</translation></message>
<message><source>Forget bookmark {0}</source><extracomment>messages</extracomment><translation>Lesezeichen {0} vergessen</translation></message>
<message><source>Forget the epochs after this one, and train on from it.</source><extracomment>window</extracomment><translation>Die Epochen danach vergessen und von hier weiter trainieren.</translation></message>
<message><source>Forget trained weights</source><extracomment>tables</extracomment><translation>Trainierte Gewichte verwerfen</translation></message>
<message><source>Forget what was said here and of the columns, and find it out from the file anew</source><extracomment>window</extracomment><translation>Vergessen, was hier und zu den Spalten gesagt wurde, und es aus der Datei neu herausfinden</translation></message>
<message><source>Form of the distribution; 'normal' is the truncated one.</source><extracomment>declarations</extracomment><translation>Form der Verteilung; 'normal' ist die gestutzte.</translation></message>
<message><source>Forward</source><extracomment>window</extracomment><translation>Vorwärts</translation></message>
<message><source>Found out</source><extracomment>window</extracomment><translation>Herausgefunden</translation></message>
<message><source>Found out: {0}</source><extracomment>window</extracomment><translation>Herausgefunden: {0}</translation></message>
<message><source>Four measures of a flower go in, the probabilities of three kinds come out. Try: delete both hidden layers keeping the flow (Ctrl+Delete), train again, and compare the runs.</source><extracomment>tables</extracomment><translation>Vier Maße einer Blüte gehen hinein, die Wahrscheinlichkeiten von drei Arten kommen heraus. Zum Probieren: beide verborgenen Schichten löschen und den Fluss erhalten (Strg+Entf), wieder trainieren und die Läufe vergleichen.</translation></message>
<message><source>Four numbers in, one of three names out</source><extracomment>tables</extracomment><translation>Vier Zahlen hinein, einer von drei Namen heraus</translation></message>
<message><source>Four views of one picture side by side, joined.</source><extracomment>tables</extracomment><translation>Vier Sichten auf ein Bild nebeneinander, zusammengeführt.</translation></message>
<message><source>Four views side by side: 1 x 1, 3 x 3, 5 x 5 and pooling (GoogLeNet).</source><extracomment>tables</extracomment><translation>Vier Sichten nebeneinander: 1 x 1, 3 x 3, 5 x 5 und Pooling (GoogLeNet).</translation></message>
<message><source>Fractions</source><extracomment>window</extracomment><translation>Dezimalzeichen</translation></message>
<message><source>Fractions as ids</source><extracomment>tables</extracomment><translation>Brüche als Ids</translation></message>
<message><source>Frames</source><extracomment>window</extracomment><translation>Einzelbilder</translation></message>
<message><source>Frames 1 to {0}: how much of what counts lies in each</source><extracomment>window</extracomment><translation>Bilder 1 bis {0}: wie viel von dem, was zählt, in jedem liegt</translation></message>
<message><source>Freeze</source><extracomment>window</extracomment><translation>Einfrieren</translation></message>
<message><source>Freeze everything</source><extracomment>tables</extracomment><translation>Alles einfrieren</translation></message>
<message><source>Freeze up to here</source><extracomment>tables</extracomment><translation>Bis hier einfrieren</translation></message>
<message><source>Freeze {0}</source><extracomment>messages</extracomment><translation>{0} einfrieren</translation></message>
<message><source>From a file to a trained network, and how to read what comes out.</source><extracomment>tables</extracomment><translation>Von einer Datei zum trainierten Netz, und wie zu lesen ist, was herauskommt.</translation></message>
<message><source>From batch {0} on: {1}</source><extracomment>window</extracomment><translation>Ab Stapel {0}: {1}</translation></message>
<message><source>From logits</source><extracomment>declarations</extracomment><translation>Aus Rohwerten (from_logits)</translation></message>
<message><source>From the state after epoch</source><extracomment>window</extracomment><translation>Vom Stand nach Epoche</translation></message>
<message><source>From −1 to 1</source><extracomment>window</extracomment><translation>Von −1 bis 1</translation></message>
<message><source>Frozen before it has learnt</source><extracomment>tables</extracomment><translation>Eingefroren, bevor es gelernt hat</translation></message>
<message><source>Frozen stages</source><extracomment>window</extracomment><translation>Eingefrorene Stufen</translation></message>
<message><source>Function</source><extracomment>declarations</extracomment><translation>Funktion</translation></message>
<message><source>Function applied to the output, element by element (softmax: along the last axis).</source><extracomment>declarations</extracomment><translation>Funktion, die auf die Ausgabe angewandt wird, Element für Element (softmax: entlang der letzten Achse).</translation></message>
<message><source>Function of each step.</source><extracomment>declarations</extracomment><translation>Funktion jedes Schritts.</translation></message>
<message><source>Function of the candidate for the state.</source><extracomment>declarations</extracomment><translation>Funktion des Vorschlags für den Zustand.</translation></message>
<message><source>Function of the gates (update and reset).</source><extracomment>declarations</extracomment><translation>Funktion der Gates (Aktualisieren und Zurücksetzen).</translation></message>
<message><source>Function of the gates (what enters, stays and leaves).</source><extracomment>declarations</extracomment><translation>Funktion der Gates (was hineinkommt, bleibt und hinausgeht).</translation></message>
<message><source>Function of what enters the memory and of the memory read out.</source><extracomment>declarations</extracomment><translation>Funktion dessen, was ins Gedächtnis kommt, und des ausgelesenen Gedächtnisses.</translation></message>
<message><source>Further arguments of the function, by name.</source><extracomment>declarations</extracomment><translation>Weitere Argumente der Funktion, mit Namen.</translation></message>
<message><source>Further epochs</source><extracomment>window</extracomment><translation>Weitere Epochen</translation></message>
<message><source>Gain</source><extracomment>declarations</extracomment><translation>Faktor der Matrix</translation></message>
<message><source>Gamma</source><extracomment>declarations</extracomment><translation>Gamma</translation></message>
<message><source>Gamma constraint</source><extracomment>declarations</extracomment><translation>Gamma-Beschränkung</translation></message>
<message><source>Gamma initializer</source><extracomment>declarations</extracomment><translation>Gamma-Initialisierer</translation></message>
<message><source>Gamma regularizer</source><extracomment>declarations</extracomment><translation>Gamma-Regularisierer</translation></message>
<message><source>Gaps between windows</source><extracomment>tables</extracomment><translation>Lücken zwischen Fenstern</translation></message>
<message><source>Gathering the report</source><extracomment>window</extracomment><translation>Der Bericht wird zusammengestellt</translation></message>
<message><source>Generated set</source><extracomment>messages</extracomment><translation>Erzeugter Datensatz</translation></message>
<message><source>Give it a layer of its own</source><extracomment>window</extracomment><translation>Eigene Schicht geben</translation></message>
<message><source>Give the last states as further outputs.</source><extracomment>declarations</extracomment><translation>Die letzten Zustände als weitere Ausgaben geben.</translation></message>
<message><source>Give the output of every step, not the last alone.</source><extracomment>declarations</extracomment><translation>Die Ausgabe jedes Schritts geben, nicht nur die letzte.</translation></message>
<message><source>Give zeros at steps that a mask leaves out.</source><extracomment>declarations</extracomment><translation>Nullen geben bei Schritten, die eine Maske auslässt.</translation></message>
<message><source>Give {0} a layer of its own</source><extracomment>messages</extracomment><translation>{0} eine eigene Schicht geben</translation></message>
<message><source>Gives</source><extracomment>window</extracomment><translation>Ergibt</translation></message>
<message><source>Gives each image more or less contrast while training: its distance from its mean is multiplied.</source><extracomment>declarations</extracomment><translation>Gibt beim Training jedem Bild mehr oder weniger Kontrast: sein Abstand vom Mittel wird multipliziert.</translation></message>
<message><source>Gives each query a mean of the values, weighted by a learnt sum of the tanh of query and key.</source><extracomment>declarations</extracomment><translation>Gibt jeder Anfrage ein Mittel der Werte, gewichtet mit einer gelernten Summe des tanh von Anfrage und Schlüssel.</translation></message>
<message><source>Gives each query a mean of the values, weighted by how well their keys fit it (Luong et al., 2015).</source><extracomment>declarations</extracomment><translation>Gibt jeder Anfrage ein Mittel der Werte, gewichtet danach, wie gut ihre Schlüssel passen (Luong et al., 2015).</translation></message>
<message><source>Gives each sample another shape of as many elements.</source><extracomment>declarations</extracomment><translation>Gibt jedem Beispiel eine andere Form mit gleich vielen Elementen.</translation></message>
<message><source>Global clipnorm</source><extracomment>declarations</extracomment><translation>Gesamte Längengrenze</translation></message>
<message><source>Go back to epoch</source><extracomment>window</extracomment><translation>Zurück zu Epoche</translation></message>
<message><source>Go back to that epoch or stop early; more data or augmentation, Dropout, L2 or a smaller network help.</source><extracomment>messages</extracomment><translation>Zu dieser Epoche zurückgehen oder früh anhalten; mehr Daten oder Augmentierung, Dropout, L2 oder ein kleineres Netz helfen.</translation></message>
<message><source>Go back to the weights of the best epoch.</source><extracomment>declarations</extracomment><translation>Zu den Gewichten der besten Epoche zurückgehen.</translation></message>
<message><source>Go back: from mean 0 and variance 1 to the data's own.</source><extracomment>declarations</extracomment><translation>Zurück: von Mittel 0 und Varianz 1 zu denen der Daten.</translation></message>
<message><source>Go backwards</source><extracomment>declarations</extracomment><translation>Rückwärts lesen</translation></message>
<message><source>Go on</source><extracomment>window</extracomment><translation>Weiter</translation></message>
<message><source>Go on at the end of an existing file.</source><extracomment>declarations</extracomment><translation>Am Ende einer vorhandenen Datei weitermachen.</translation></message>
<message><source>Go on where the run was interrupted</source><extracomment>window</extracomment><translation>Weitermachen, wo der Lauf unterbrochen wurde</translation></message>
<message><source>Go on with the copy</source><extracomment>window</extracomment><translation>Mit der Kopie weitermachen</translation></message>
<message><source>Go to bookmark 1</source><extracomment>tables</extracomment><translation>Zu Lesezeichen 1</translation></message>
<message><source>Go to bookmark 2</source><extracomment>tables</extracomment><translation>Zu Lesezeichen 2</translation></message>
<message><source>Go to bookmark 3</source><extracomment>tables</extracomment><translation>Zu Lesezeichen 3</translation></message>
<message><source>Go to bookmark 4</source><extracomment>tables</extracomment><translation>Zu Lesezeichen 4</translation></message>
<message><source>Go to bookmark 5</source><extracomment>tables</extracomment><translation>Zu Lesezeichen 5</translation></message>
<message><source>Go to bookmark 6</source><extracomment>tables</extracomment><translation>Zu Lesezeichen 6</translation></message>
<message><source>Go to bookmark 7</source><extracomment>tables</extracomment><translation>Zu Lesezeichen 7</translation></message>
<message><source>Go to bookmark 8</source><extracomment>tables</extracomment><translation>Zu Lesezeichen 8</translation></message>
<message><source>Go to bookmark 9</source><extracomment>tables</extracomment><translation>Zu Lesezeichen 9</translation></message>
<message><source>Go to the next panel</source><extracomment>tables</extracomment><translation>Zum nächsten Bereich</translation></message>
<message><source>Go to the panel before</source><extracomment>tables</extracomment><translation>Zum vorigen Bereich</translation></message>
<message><source>Go to the tour's card</source><extracomment>tables</extracomment><translation>Zur Karte des Rundgangs</translation></message>
<message><source>Goes on where the run stands: weights, optimizer and order of samples are kept.</source><extracomment>window</extracomment><translation>Macht weiter, wo der Lauf steht: Gewichte, Optimierer und Reihenfolge der Beispiele bleiben.</translation></message>
<message><source>Going back</source><extracomment>window</extracomment><translation>Es geht zurück</translation></message>
<message><source>Grad-CAM</source><extracomment>window</extracomment><translation>Grad-CAM</translation></message>
<message><source>Gradient accumulation steps</source><extracomment>declarations</extracomment><translation>Gradienten sammeln</translation></message>
<message><source>Gradient descent with optional momentum (Polyak, 1964) or Nesterov momentum (Sutskever et al., 2013).</source><extracomment>declarations</extracomment><translation>Gradientenabstieg mit wahlweisem Momentum (Polyak, 1964) oder Nesterov-Momentum (Sutskever et al., 2013).</translation></message>
<message><source>Gradient times input</source><extracomment>window</extracomment><translation>Gradient mal Eingabe</translation></message>
<message><source>Gradients</source><extracomment>window</extracomment><translation>Gradienten</translation></message>
<message><source>Gradients must pass every layer; normalisation, or wires past the layers, let them through.</source><extracomment>tables</extracomment><translation>Gradienten müssen durch jede Schicht; Normalisierung oder Verbindungen an den Schichten vorbei lassen sie durch.</translation></message>
<message><source>Gradients vanish</source><extracomment>tables</extracomment><translation>Gradienten verschwinden</translation></message>
<message><source>Graft a network</source><extracomment>window</extracomment><translation>Ein Netz anfügen</translation></message>
<message><source>Graft a network onto it…</source><extracomment>tables</extracomment><translation>Ein Netz anfügen…</translation></message>
<message><source>Graft onto {0}</source><extracomment>messages</extracomment><translation>An {0} anfügen</translation></message>
<message><source>Greatest angle, either way.</source><extracomment>declarations</extracomment><translation>Größter Winkel, in beide Richtungen.</translation></message>
<message><source>Greatest angle, in turns (0.5: half a turn), or two: the least and the greatest; a positive one turns against the clock.</source><extracomment>declarations</extracomment><translation>Größter Winkel, in Umdrehungen (0.5: halbe Drehung), oder zwei: kleinster und größter; positiv dreht gegen den Uhrzeigersinn.</translation></message>
<message><source>Greatest change, as a share of the range of values.</source><extracomment>declarations</extracomment><translation>Größte Änderung, als Anteil des Wertebereichs.</translation></message>
<message><source>Greatest length of a unit's weights.</source><extracomment>declarations</extracomment><translation>Größte Länge der Gewichte einer Einheit.</translation></message>
<message><source>Greatest length of all gradients together.</source><extracomment>declarations</extracomment><translation>Größte Länge aller Gradienten zusammen.</translation></message>
<message><source>Greatest length of the gradient of one weight.</source><extracomment>declarations</extracomment><translation>Größte Länge des Gradienten eines Gewichts.</translation></message>
<message><source>Greatest move to the side, as a share of the width.</source><extracomment>declarations</extracomment><translation>Größte Verschiebung zur Seite, als Anteil der Breite.</translation></message>
<message><source>Greatest move up or down, as a share of the height.</source><extracomment>declarations</extracomment><translation>Größte Verschiebung nach oben oder unten, als Anteil der Höhe.</translation></message>
<message><source>Greatest output; none: no limit.</source><extracomment>declarations</extracomment><translation>Größte Ausgabe; ohne Angabe keine Grenze.</translation></message>
<message><source>Greatest share by which the height that is seen grows or shrinks, or two: negative zooms in, positive out.</source><extracomment>declarations</extracomment><translation>Größter Anteil, um den die sichtbare Höhe wächst oder schrumpft, oder zwei: negativ vergrößert, positiv verkleinert.</translation></message>
<message><source>Greatest share of the height to move by, or two: negative moves up, positive down.</source><extracomment>declarations</extracomment><translation>Größter Anteil der Höhe, um den verschoben wird, oder zwei: negativ nach oben, positiv nach unten.</translation></message>
<message><source>Greatest share of the range to add or take away, or two: negative is darker.</source><extracomment>declarations</extracomment><translation>Größter Anteil des Bereichs, der addiert oder abgezogen wird, oder zwei: negativ ist dunkler.</translation></message>
<message><source>Greatest share of the width to move by, or two: negative moves left, positive right.</source><extracomment>declarations</extracomment><translation>Größter Anteil der Breite, um den verschoben wird, oder zwei: negativ nach links, positiv nach rechts.</translation></message>
<message><source>Greatest size of a step before it is scaled.</source><extracomment>declarations</extracomment><translation>Größter Schritt, bevor er skaliert wird.</translation></message>
<message><source>Greatest size of an element of a gradient.</source><extracomment>declarations</extracomment><translation>Größter Wert eines Elements eines Gradienten.</translation></message>
<message><source>Greek (Windows-1253)</source><extracomment>window</extracomment><translation>Griechisch (Windows-1253)</translation></message>
<message><source>Green</source><extracomment>tables</extracomment><translation>Grün</translation></message>
<message><source>Greeting</source><extracomment>window</extracomment><translation>Begrüßung</translation></message>
<message><source>Grey</source><extracomment>window</extracomment><translation>Grau</translation></message>
<message><source>Grid</source><extracomment>tables</extracomment><translation>Raster</translation></message>
<message><source>Grid: every combination</source><extracomment>window</extracomment><translation>Gitter: jede Kombination</translation></message>
<message><source>Group</source><extracomment>window</extracomment><translation>Gruppieren</translation></message>
<message><source>Group {0}</source><extracomment>messages</extracomment><translation>Gruppe {0}</translation></message>
<message><source>Group {0}, {1} blocks, {2} on the canvas</source><extracomment>window</extracomment><translation>Gruppe {0}, {1} Blöcke, auf der Fläche {2}</translation></message>
<message><source>Groups</source><extracomment>declarations</extracomment><translation>Gruppen</translation></message>
<message><source>Groups do not divide the channels</source><extracomment>tables</extracomment><translation>Gruppen teilen die Kanäle nicht</translation></message>
<message><source>Groups, comments, bookmarks</source><extracomment>tables</extracomment><translation>Gruppen, Kommentare, Lesezeichen</translation></message>
<message><source>Guided tours</source><extracomment>window</extracomment><translation>Rundgänge</translation></message>
<message><source>HDF5 file</source><extracomment>messages</extracomment><translation>HDF5-Datei</translation></message>
<message><source>Half cosines one after another, each longer and lower (Loshchilov and Hutter, 2017).</source><extracomment>declarations</extracomment><translation>Halbe Kosinus nacheinander, jeder länger und niedriger (Loshchilov und Hutter, 2017).</translation></message>
<message><source>Halve the learning rate</source><extracomment>window</extracomment><translation>Lernrate halbieren</translation></message>
<message><source>Handbook</source><extracomment>window</extracomment><translation>Handbuch</translation></message>
<message><source>Handwritten digits</source><extracomment>tables</extracomment><translation>Handschriftliche Ziffern</translation></message>
<message><source>Handwritten digits as 8 x 8 grey images: each pixel counts the inked dots, 0 to 16, in a 4 x 4 square of the scan.</source><extracomment>tables</extracomment><translation>Handgeschriebene Ziffern als graue Bilder von 8 x 8: jeder Bildpunkt zählt die geschwärzten Punkte, 0 bis 16, in einem Quadrat von 4 x 4 der Vorlage.</translation></message>
<message><source>Harmonic mean of precision and recall.</source><extracomment>declarations</extracomment><translation>Harmonisches Mittel von Genauigkeit und Trefferquote.</translation></message>
<message><source>Has no effect here.</source><extracomment>declarations</extracomment><translation>Hat hier keine Wirkung.</translation></message>
<message><source>Has no effect: a backup replaces the old one only when it is whole.</source><extracomment>declarations</extracomment><translation>Hat keine Wirkung: eine Sicherung ersetzt die alte erst, wenn sie ganz ist.</translation></message>
<message><source>Hash of the samples</source><extracomment>tables</extracomment><translation>Prüfsumme der Beispiele</translation></message>
<message><source>Headlines</source><extracomment>messages</extracomment><translation>Schlagzeilen</translation></message>
<message><source>Headlines and facts about them: will they be passed on?</source><extracomment>tables</extracomment><translation>Schlagzeilen und Angaben dazu: werden sie weitergegeben?</translation></message>
<message><source>Height</source><extracomment>declarations</extracomment><translation>Höhe</translation></message>
<message><source>Height factor</source><extracomment>declarations</extracomment><translation>Höhenfaktor</translation></message>
<message><source>Height of the result.</source><extracomment>declarations</extracomment><translation>Höhe des Ergebnisses.</translation></message>
<message><source>Held out</source><extracomment>window</extracomment><translation>Zurückgehalten</translation></message>
<message><source>Held-out data</source><extracomment>window</extracomment><translation>Zurückgehaltene Daten</translation></message>
<message><source>Held-out samples</source><extracomment>window</extracomment><translation>Zurückgehaltene Beispiele</translation></message>
<message><source>Help</source><extracomment>tables</extracomment><translation>Hilfe</translation></message>
<message><source>Hide the data at the nodes</source><extracomment>window</extracomment><translation>Die Daten an den Blöcken ausblenden</translation></message>
<message><source>High contrast</source><extracomment>tables</extracomment><translation>Hoher Kontrast</translation></message>
<message><source>Highest</source><extracomment>window</extracomment><translation>Größter</translation></message>
<message><source>Hint</source><extracomment>window</extracomment><translation>Hinweis</translation></message>
<message><source>Histogram freq</source><extracomment>declarations</extracomment><translation>Abstand der Histogramme</translation></message>
<message><source>Histogram of {0}: from {1} to {2}</source><extracomment>window</extracomment><translation>Histogramm von {0}: von {1} bis {2}</translation></message>
<message><source>Holds</source><extracomment>window</extracomment><translation>Enthält</translation></message>
<message><source>Horizon</source><extracomment>declarations</extracomment><translation>Horizont</translation></message>
<message><source>Horizontal</source><extracomment>declarations</extracomment><translation>Waagerecht</translation></message>
<message><source>How a query and a key are compared: by their product, or by the tanh of their sum.</source><extracomment>declarations</extracomment><translation>Wie Anfrage und Schlüssel verglichen werden: durch ihr Produkt oder den tanh ihrer Summe.</translation></message>
<message><source>How both outputs are joined; none: they stay two outputs.</source><extracomment>declarations</extracomment><translation>Wie beide Ausgaben verbunden werden; ohne Angabe bleiben es zwei.</translation></message>
<message><source>How far a batch moves the weights, as a share of their size. Dashed: 0.001, a usual step.</source><extracomment>window</extracomment><translation>Wie weit ein Stapel die Gewichte bewegt, als Anteil ihrer Größe. Gestrichelt: 0.001, ein üblicher Schritt.</translation></message>
<message><source>How far a query sees on either side, itself counted; none: everything.</source><extracomment>declarations</extracomment><translation>Wie weit eine Anfrage zu jeder Seite sieht, sie selbst mitgezählt; ohne Angabe alles.</translation></message>
<message><source>How far each batch moves the weights; a new rate holds from the next batch on.</source><extracomment>window</extracomment><translation>Wie weit jeder Stapel die Gewichte bewegt; eine neue Rate gilt ab dem nächsten Stapel.</translation></message>
<message><source>How far the output's distribution is from the target's.</source><extracomment>declarations</extracomment><translation>Wie weit die Verteilung der Ausgabe von der des Ziels ist.</translation></message>
<message><source>How fast it falls.</source><extracomment>declarations</extracomment><translation>Wie schnell sie fällt.</translation></message>
<message><source>How it is made</source><extracomment>window</extracomment><translation>Wie sie erzeugt werden</translation></message>
<message><source>How letters are stored; try others where they look wrong</source><extracomment>window</extracomment><translation>Wie Buchstaben gespeichert sind; andere versuchen, wo sie falsch aussehen</translation></message>
<message><source>How many of the largest outputs count.</source><extracomment>declarations</extracomment><translation>Wie viele der größten Ausgaben zählen.</translation></message>
<message><source>How many outputs above the threshold have a target of 0.</source><extracomment>declarations</extracomment><translation>Wie viele Ausgaben über der Schwelle das Ziel 0 haben.</translation></message>
<message><source>How many outputs above the threshold have a target of 1.</source><extracomment>declarations</extracomment><translation>Wie viele Ausgaben über der Schwelle das Ziel 1 haben.</translation></message>
<message><source>How many outputs not above the threshold have a target of 0.</source><extracomment>declarations</extracomment><translation>Wie viele Ausgaben nicht über der Schwelle das Ziel 0 haben.</translation></message>
<message><source>How many outputs not above the threshold have a target of 1.</source><extracomment>declarations</extracomment><translation>Wie viele Ausgaben nicht über der Schwelle das Ziel 1 haben.</translation></message>
<message><source>How many outputs there are, with multi_label.</source><extracomment>declarations</extracomment><translation>Wie viele Ausgaben es gibt, mit multi_label.</translation></message>
<message><source>How many rows after the last one seen the target lies; 0: it is that row's.</source><extracomment>declarations</extracomment><translation>Wie viele Zeilen nach der letzten gesehenen das Ziel liegt; 0: es ist das dieser Zeile.</translation></message>
<message><source>How many times as much recall counts as precision.</source><extracomment>declarations</extracomment><translation>Wie viel mehr die Trefferquote zählt als die Genauigkeit.</translation></message>
<message><source>How many times each step is repeated.</source><extracomment>declarations</extracomment><translation>Wie oft jeder Schritt wiederholt wird.</translation></message>
<message><source>How many times larger the output is on each axis.</source><extracomment>declarations</extracomment><translation>Wie viel größer die Ausgabe auf jeder Achse ist.</translation></message>
<message><source>How many were found</source><extracomment>window</extracomment><translation>Wie viele gefunden wurden</translation></message>
<message><source>How many words get a number, with the one for unknown words and the empty one.</source><extracomment>declarations</extracomment><translation>Wie viele Wörter eine Nummer bekommen, mit der für unbekannte und der leeren.</translation></message>
<message><source>How many zeros are put at the ends: a number, or ((top, bottom), (left, right)).</source><extracomment>declarations</extracomment><translation>Wie viele Nullen an die Enden kommen: eine Zahl oder ((oben, unten), (links, rechts)).</translation></message>
<message><source>How many zeros are put at the ends: a number, or (start, end).</source><extracomment>declarations</extracomment><translation>Wie viele Nullen an die Enden kommen: eine Zahl oder (Anfang, Ende).</translation></message>
<message><source>How many zeros are put at the ends: a number, or pairs for depth, height and width.</source><extracomment>declarations</extracomment><translation>Wie viele Nullen an die Enden kommen: eine Zahl oder Paare für Tiefe, Höhe und Breite.</translation></message>
<message><source>How much is taken off the ends: a number, or ((top, bottom), (left, right)).</source><extracomment>declarations</extracomment><translation>Wie viel von den Enden genommen wird: eine Zahl oder ((oben, unten), (links, rechts)).</translation></message>
<message><source>How much is taken off the ends: a number, or (start, end).</source><extracomment>declarations</extracomment><translation>Wie viel von den Enden genommen wird: eine Zahl oder (Anfang, Ende).</translation></message>
<message><source>How much is taken off the ends: a number, or pairs for depth, height and width.</source><extracomment>declarations</extracomment><translation>Wie viel von den Enden genommen wird: eine Zahl oder Paare für Tiefe, Höhe und Breite.</translation></message>
<message><source>How much less those count that are right already; 0: not less.</source><extracomment>declarations</extracomment><translation>Wie viel weniger zählt, was schon richtig ist; 0: nicht weniger.</translation></message>
<message><source>How much of the input one place of the output sees</source><extracomment>window</extracomment><translation>Wie viel von der Eingabe eine Stelle der Ausgabe sieht</translation></message>
<message><source>How much {0} grows with each number: orange more, blue less.</source><extracomment>window</extracomment><translation>Wie sehr {0} mit jeder Zahl wächst: Orange mehr, Blau weniger.</translation></message>
<message><source>How often shall the chosen blocks stand one behind the other?</source><extracomment>window</extracomment><translation>Wie oft sollen die gewählten Blöcke hintereinander stehen?</translation></message>
<message><source>How often the layers are looked at</source><extracomment>window</extracomment><translation>Wie oft die Schichten angesehen werden</translation></message>
<message><source>How often the run goes through the training data.</source><extracomment>tables</extracomment><translation>Wie oft der Lauf durch die Trainingsdaten geht.</translation></message>
<message><source>How pixels between the old ones are found.</source><extracomment>declarations</extracomment><translation>Wie Bildpunkte zwischen den alten gefunden werden.</translation></message>
<message><source>How sharply the hardest pairs stand out.</source><extracomment>declarations</extracomment><translation>Wie scharf die schwierigsten Paare hervortreten.</translation></message>
<message><source>How the area between two thresholds is taken: in between, the least, or the most.</source><extracomment>declarations</extracomment><translation>Wie die Fläche zwischen zwei Schwellen genommen wird: dazwischen, die kleinste oder die größte.</translation></message>
<message><source>How the figures of outputs become one; none: a figure for each.</source><extracomment>declarations</extracomment><translation>Wie die Werte der Ausgaben zu einem werden; ohne Angabe einer je Ausgabe.</translation></message>
<message><source>How the file is read</source><extracomment>window</extracomment><translation>Wie die Datei gelesen wird</translation></message>
<message><source>How the losses of samples become one number.</source><extracomment>declarations</extracomment><translation>Wie die Verluste der Beispiele zu einer Zahl werden.</translation></message>
<message><source>How the rate changes from step to step; none: it stays as it is.</source><extracomment>window</extracomment><translation>Wie sich die Rate von Schritt zu Schritt ändert; ohne bleibt sie, wie sie ist.</translation></message>
<message><source>How the rate falls with the sum of squared gradients; 0: not.</source><extracomment>declarations</extracomment><translation>Wie die Rate mit der Summe der quadrierten Gradienten fällt; 0: gar nicht.</translation></message>
<message><source>How the weights are updated.</source><extracomment>window</extracomment><translation>Wie die Gewichte geändert werden.</translation></message>
<message><source>How {0} varies</source><extracomment>window</extracomment><translation>Wie {0} variiert</translation></message>
<message><source>Ids as decimal numbers</source><extracomment>tables</extracomment><translation>Ids als Kommazahlen</translation></message>
<message><source>Ids beyond the table have no row: the run would stop, or read nonsense.</source><extracomment>tables</extracomment><translation>Ids jenseits der Tabelle haben keine Zeile: der Lauf bräche ab oder läse Unsinn.</translation></message>
<message><source>Ignore class</source><extracomment>declarations</extracomment><translation>Klasse ignorieren</translation></message>
<message><source>Image size</source><extracomment>window</extracomment><translation>Bildgröße</translation></message>
<message><source>Image too small</source><extracomment>tables</extracomment><translation>Bild zu klein</translation></message>
<message><source>ImageNet</source><extracomment>window</extracomment><translation>ImageNet</translation></message>
<message><source>ImageNet: blue first, less the mean</source><extracomment>window</extracomment><translation>ImageNet: Blau zuerst, abzüglich Mittel</translation></message>
<message><source>ImageNet: mean and deviation</source><extracomment>window</extracomment><translation>ImageNet: Mittel und Abweichung</translation></message>
<message><source>Images</source><extracomment>window</extracomment><translation>Bilder</translation></message>
<message><source>Images named rightly at the first guess, with the published weights</source><extracomment>window</extracomment><translation>Bilder, die mit den veröffentlichten Gewichten beim ersten Versuch richtig benannt werden</translation></message>
<message><source>Images, sequences and vectors have different numbers of axes; a layer is made for one.</source><extracomment>tables</extracomment><translation>Bilder, Sequenzen und Vektoren haben verschieden viele Achsen; eine Schicht ist für eine davon gemacht.</translation></message>
<message><source>Images: a folder of images for each class</source><extracomment>window</extracomment><translation>Bilder: ein Bilderordner je Klasse</translation></message>
<message><source>In order</source><extracomment>window</extracomment><translation>Der Reihe nach</translation></message>
<message><source>In the data it is called {0}.</source><extracomment>window</extracomment><translation>In den Daten heißt es {0}.</translation></message>
<message><source>In the file: {0}</source><extracomment>window</extracomment><translation>In der Datei: {0}</translation></message>
<message><source>In the place of {0}:</source><extracomment>window</extracomment><translation>An der Stelle von {0}:</translation></message>
<message><source>Inception block</source><extracomment>tables</extracomment><translation>Inception-Block</translation></message>
<message><source>Inception blocks that add to what they were given.</source><extracomment>declarations</extracomment><translation>Inception-Blöcke, die zu dem addieren, was sie bekamen.</translation></message>
<message><source>Inception taken to its end: separable convolutions throughout.</source><extracomment>declarations</extracomment><translation>Inception zu Ende gedacht: durchweg separierbare Faltungen.</translation></message>
<message><source>Initial accumulator value</source><extracomment>declarations</extracomment><translation>Anfangswert der Summen</translation></message>
<message><source>Initial learning rate</source><extracomment>declarations</extracomment><translation>Anfängliche Lernrate</translation></message>
<message><source>Initial value threshold</source><extracomment>declarations</extracomment><translation>Anfängliche Schwelle</translation></message>
<message><source>Input</source><extracomment>window</extracomment><translation>Eingabe</translation></message>
<message><source>Input block that feeds a layer</source><extracomment>messages</extracomment><translation>Input-Block, der eine Schicht speist</translation></message>
<message><source>Input blocks have no weights to share.</source><extracomment>messages</extracomment><translation>Input-Blöcke haben keine Gewichte zum Teilen.</translation></message>
<message><source>Input dim</source><extracomment>declarations</extracomment><translation>Eingabegröße</translation></message>
<message><source>Input that feeds nothing</source><extracomment>tables</extracomment><translation>Eingang, der nichts speist</translation></message>
<message><source>Input to look at</source><extracomment>window</extracomment><translation>Eingang, der angesehen wird</translation></message>
<message><source>Input {0}</source><extracomment>window</extracomment><translation>Eingang {0}</translation></message>
<message><source>Input {0} feeds nothing.</source><extracomment>messages</extracomment><translation>Input {0} speist nichts.</translation></message>
<message><source>Input {0} gets no data: inputs of the network: {1}, input arrays in the data set: {2} ({3}).</source><extracomment>messages</extracomment><translation>Eingabe {0} bekommt keine Daten: Eingaben des Netzes: {1}, Eingabefelder im Datensatz: {2} ({3}).</translation></message>
<message><source>Input {0} takes no pictures.</source><extracomment>messages</extracomment><translation>Input {0} nimmt keine Bilder.</translation></message>
<message><source>Input {0} takes whole numbers, and {1} holds {2} in row {3}.</source><extracomment>messages</extracomment><translation>Input {0} nimmt ganze Zahlen, und {1} enthält {2} in Zeile {3}.</translation></message>
<message><source>Input {0} takes {1}, and the data has {2}.</source><extracomment>messages</extracomment><translation>Input {0} nimmt {1}, und die Daten haben {2}.</translation></message>
<message><source>Input {0} takes {1}, and {2} has {3} a sample.</source><extracomment>messages</extracomment><translation>Input {0} nimmt {1}, und {2} hat {3} je Beispiel.</translation></message>
<message><source>Input {0} takes {1}x{2}x{3}, and {4} reads that as an image {5} high with {6} channels.</source><extracomment>messages</extracomment><translation>Input {0} nimmt {1}x{2}x{3}, und {4} liest das als Bild von {5} Höhe mit {6} Kanälen.</translation></message>
<message><source>Input {0}, {1}.</source><extracomment>messages</extracomment><translation>Input {0}, {1}.</translation></message>
<message><source>Input: {0} of a step goes to making and gathering the batch. Prepare the data before training, or keep them in memory as arrays.</source><extracomment>messages</extracomment><translation>Eingabe: {0} eines Schritts geht in das Bilden und Sammeln des Stapels. Die Daten vor dem Training vorbereiten oder als Felder im Speicher halten.</translation></message>
<message><source>Inputs and outputs</source><extracomment>window</extracomment><translation>Ein- und Ausgänge</translation></message>
<message><source>Insert AveragePooling1D of {0}</source><extracomment>messages</extracomment><translation>AveragePooling1D von {0} einfügen</translation></message>
<message><source>Insert BatchNormalization</source><extracomment>messages</extracomment><translation>BatchNormalization einfügen</translation></message>
<message><source>Insert BatchNormalization in {0} places</source><extracomment>messages</extracomment><translation>BatchNormalization an {0} Stellen einfügen</translation></message>
<message><source>Insert Flatten</source><extracomment>messages</extracomment><translation>Flatten einfügen</translation></message>
<message><source>Insert GlobalAveragePooling2D</source><extracomment>messages</extracomment><translation>GlobalAveragePooling2D einfügen</translation></message>
<message><source>Insert Permute to channels last</source><extracomment>messages</extracomment><translation>Permute einfügen, Kanäle nach hinten</translation></message>
<message><source>Insert Rescaling behind the output</source><extracomment>messages</extracomment><translation>Rescaling hinter den Ausgang setzen</translation></message>
<message><source>Insert Rescaling by {0}</source><extracomment>messages</extracomment><translation>Rescaling mit {0} einfügen</translation></message>
<message><source>Insert Reshape to {0}</source><extracomment>messages</extracomment><translation>Reshape auf {0} einfügen</translation></message>
<message><source>Insert a layer</source><extracomment>window</extracomment><translation>Schicht einfügen</translation></message>
<message><source>Insert a layer behind it…</source><extracomment>tables</extracomment><translation>Schicht dahinter einfügen…</translation></message>
<message><source>Insert {0}</source><extracomment>messages</extracomment><translation>{0} einfügen</translation></message>
<message><source>Insert {0} BatchNormalization</source><extracomment>messages</extracomment><translation>{0} BatchNormalization einfügen</translation></message>
<message><source>Inspector</source><extracomment>window</extracomment><translation>Eigenschaften</translation></message>
<message><source>Integrated gradients</source><extracomment>window</extracomment><translation>Integrierte Gradienten</translation></message>
<message><source>Intended use</source><extracomment>window</extracomment><translation>Vorgesehener Gebrauch</translation></message>
<message><source>Interpolation</source><extracomment>declarations</extracomment><translation>Interpolation</translation></message>
<message><source>Interrupted</source><extracomment>window</extracomment><translation>Unterbrochen</translation></message>
<message><source>Interrupted after epoch {0} of {1}</source><extracomment>window</extracomment><translation>Nach Epoche {0} von {1} unterbrochen</translation></message>
<message><source>Interrupted runs</source><extracomment>window</extracomment><translation>Unterbrochene Läufe</translation></message>
<message><source>Into so many parts each batch is cut, so that a step needs less memory. Their gradients are added up: the step is the same.</source><extracomment>tables</extracomment><translation>In so viele Teile wird jeder Stapel zerlegt, damit ein Schritt weniger Speicher braucht. Ihre Gradienten werden addiert: der Schritt ist derselbe.</translation></message>
<message><source>Into the linear layer before it: the same predictions with one layer less</source><extracomment>tables</extracomment><translation>In die lineare Schicht davor: dieselben Vorhersagen mit einer Schicht weniger</translation></message>
<message><source>Into the network</source><extracomment>window</extracomment><translation>Ins Netz</translation></message>
<message><source>Invert</source><extracomment>declarations</extracomment><translation>Umkehren</translation></message>
<message><source>Iris</source><extracomment>tables</extracomment><translation>Iris</translation></message>
<message><source>Iris flowers</source><extracomment>tables</extracomment><translation>Schwertlilien</translation></message>
<message><source>It acts on each pixel by itself, so the answer is an image and not one row of classes.</source><extracomment>tables</extracomment><translation>Es wirkt auf jeden Bildpunkt für sich, also ist die Antwort ein Bild und nicht eine Zeile von Klassen.</translation></message>
<message><source>It costs time and a place on the canvas.</source><extracomment>tables</extracomment><translation>Er kostet Zeit und Platz auf der Fläche.</translation></message>
<message><source>It could not be tested: {0}</source><extracomment>messages</extracomment><translation>Es konnte nicht getestet werden: {0}</translation></message>
<message><source>It fills memory, slows every step and learns the samples by heart.</source><extracomment>tables</extracomment><translation>Es füllt den Speicher, bremst jeden Schritt und lernt die Beispiele auswendig.</translation></message>
<message><source>It has a state for each sample of its own batch size.</source><extracomment>tables</extracomment><translation>Sie hat einen Zustand für jedes Beispiel ihrer eigenen Stapelgröße.</translation></message>
<message><source>It has learned. Show it something of your own, or:</source><extracomment>window</extracomment><translation>Es hat gelernt. Ihm etwas Eigenes zeigen, oder:</translation></message>
<message><source>It is not known what {0} gives.</source><extracomment>messages</extracomment><translation>Was {0} ergibt, ist nicht bekannt.</translation></message>
<message><source>It learns</source><extracomment>tables</extracomment><translation>Es lernt</translation></message>
<message><source>It learns quickly</source><extracomment>tables</extracomment><translation>Es lernt schnell</translation></message>
<message><source>It waits for a figure that is never measured.</source><extracomment>tables</extracomment><translation>Es wartet auf einen Wert, der nie gemessen wird.</translation></message>
<message><source>It was made with another version; here it can be neither run nor trained.</source><extracomment>tables</extracomment><translation>Sie stammt aus einer anderen Version; hier lässt sie sich weder rechnen noch trainieren.</translation></message>
<message><source>Its answer</source><extracomment>window</extracomment><translation>Seine Antwort</translation></message>
<message><source>Its blocks stand where it stood, with their weights</source><extracomment>tables</extracomment><translation>Seine Blöcke stehen an seiner Stelle, mit ihren Gewichten</translation></message>
<message><source>Its cells were found by a search instead of by hand.</source><extracomment>declarations</extracomment><translation>Seine Zellen fand eine Suche statt einer Hand.</translation></message>
<message><source>Its data would be loaded and never used.</source><extracomment>tables</extracomment><translation>Seine Daten würden geladen und nie verwendet.</translation></message>
<message><source>Its deviation, as a share of the range of values.</source><extracomment>declarations</extracomment><translation>Seine Abweichung, als Anteil des Wertebereichs.</translation></message>
<message><source>Its fields</source><extracomment>tables</extracomment><translation>Seine Felder</translation></message>
<message><source>Its loss is multiplied by 0, so no weight moves for its sake.</source><extracomment>tables</extracomment><translation>Ihr Verlust wird mit 0 multipliziert, also bewegt sich ihretwegen kein Gewicht.</translation></message>
<message><source>Its shape</source><extracomment>tables</extracomment><translation>Seine Form</translation></message>
<message><source>Its values sum to 1, so most are near 0 and carry little.</source><extracomment>tables</extracomment><translation>Seine Werte ergeben zusammen 1, also sind die meisten nahe 0 und tragen wenig.</translation></message>
<message><source>Japanese (EUC-JP)</source><extracomment>window</extracomment><translation>Japanisch (EUC-JP)</translation></message>
<message><source>Japanese (Shift JIS)</source><extracomment>window</extracomment><translation>Japanisch (Shift JIS)</translation></message>
<message><source>Japanese Vowels</source><extracomment>tables</extracomment><translation>Japanische Vokale</translation></message>
<message><source>Japanese vowels</source><extracomment>tables</extracomment><translation>Japanische Vokale</translation></message>
<message><source>Joins its inputs along one axis.</source><extracomment>declarations</extracomment><translation>Fügt die Eingaben entlang einer Achse aneinander.</translation></message>
<message><source>Judged by</source><extracomment>window</extracomment><translation>Beurteilt nach</translation></message>
<message><source>K</source><extracomment>declarations</extracomment><translation>K</translation></message>
<message><source>Keep</source><extracomment>declarations</extracomment><translation>Behalten</translation></message>
<message><source>Keep a moving average of the weights.</source><extracomment>declarations</extracomment><translation>Ein gleitendes Mittel der Gewichte führen.</translation></message>
<message><source>Keep the axes, each of size 1.</source><extracomment>declarations</extracomment><translation>Die Achsen behalten, je mit Größe 1.</translation></message>
<message><source>Keep the best</source><extracomment>tables</extracomment><translation>Das Beste behalten</translation></message>
<message><source>Keep the chosen blocks under a name, to put them into other networks</source><extracomment>tables</extracomment><translation>Die gewählten Blöcke unter einem Namen behalten, um sie in andere Netze zu setzen</translation></message>
<message><source>Keepdims</source><extracomment>declarations</extracomment><translation>Achsen behalten</translation></message>
<message><source>Keeps all of a run in a folder while training; `fit` called again goes on from there.</source><extracomment>declarations</extracomment><translation>Bewahrt beim Training alles eines Laufs in einem Ordner; `fit`, noch einmal aufgerufen, macht dort weiter.</translation></message>
<message><source>Keeps the largest value of each box of a volume, channel by channel.</source><extracomment>declarations</extracomment><translation>Behält den größten Wert jedes Quaders eines Volumens, Kanal für Kanal.</translation></message>
<message><source>Keeps the largest value of each window of an image, channel by channel.</source><extracomment>declarations</extracomment><translation>Behält den größten Wert jedes Fensters eines Bilds, Kanal für Kanal.</translation></message>
<message><source>Keeps the largest value of each window of steps.</source><extracomment>declarations</extracomment><translation>Behält den größten Wert jedes Fensters von Schritten.</translation></message>
<message><source>Keeps the mean of each box of a volume, channel by channel.</source><extracomment>declarations</extracomment><translation>Behält das Mittel jedes Quaders eines Volumens, Kanal für Kanal.</translation></message>
<message><source>Keeps the mean of each window of an image, channel by channel.</source><extracomment>declarations</extracomment><translation>Behält das Mittel jedes Fensters eines Bilds, Kanal für Kanal.</translation></message>
<message><source>Keeps the mean of each window of steps.</source><extracomment>declarations</extracomment><translation>Behält das Mittel jedes Fensters von Schritten.</translation></message>
<message><source>Kept: a step fills them</source><extracomment>window</extracomment><translation>Behalten: ein Schritt füllt sie</translation></message>
<message><source>Keras HDF5 with weights</source><extracomment>window</extracomment><translation>Keras-HDF5 mit Gewichten</translation></message>
<message><source>Keras JSON</source><extracomment>window</extracomment><translation>Keras-JSON</translation></message>
<message><source>Keras YAML</source><extracomment>window</extracomment><translation>Keras-YAML</translation></message>
<message><source>Keras archive with weights</source><extracomment>window</extracomment><translation>Keras-Archiv mit Gewichten</translation></message>
<message><source>Keras weights alone</source><extracomment>window</extracomment><translation>Nur Keras-Gewichte</translation></message>
<message><source>Kernel constraint</source><extracomment>declarations</extracomment><translation>Kern-Beschränkung</translation></message>
<message><source>Kernel initializer</source><extracomment>declarations</extracomment><translation>Kern-Initialisierer</translation></message>
<message><source>Kernel larger than the image</source><extracomment>tables</extracomment><translation>Kern größer als das Bild</translation></message>
<message><source>Kernel regularizer</source><extracomment>declarations</extracomment><translation>Kern-Regularisierer</translation></message>
<message><source>Kernel size</source><extracomment>declarations</extracomment><translation>Kerngröße</translation></message>
<message><source>Key</source><extracomment>window</extracomment><translation>Taste</translation></message>
<message><source>Key dim</source><extracomment>declarations</extracomment><translation>Schlüsselgröße</translation></message>
<message><source>Keys</source><extracomment>window</extracomment><translation>Tasten</translation></message>
<message><source>Kind</source><extracomment>tables</extracomment><translation>Art</translation></message>
<message><source>Korean (Windows-949)</source><extracomment>window</extracomment><translation>Koreanisch (Windows-949)</translation></message>
<message><source>L1</source><extracomment>declarations</extracomment><translation>L1</translation></message>
<message><source>L1 regularization strength</source><extracomment>declarations</extracomment><translation>Stärke der L1-Regularisierung</translation></message>
<message><source>L2</source><extracomment>declarations</extracomment><translation>L2</translation></message>
<message><source>L2 regularization strength</source><extracomment>declarations</extracomment><translation>Stärke der L2-Regularisierung</translation></message>
<message><source>L2 shrinkage regularization strength</source><extracomment>declarations</extracomment><translation>Stärke der L2-Schrumpfung</translation></message>
<message><source>LaTeX figure (TikZ)</source><extracomment>window</extracomment><translation>LaTeX-Bild (TikZ)</translation></message>
<message><source>Label smoothing</source><extracomment>declarations</extracomment><translation>Label-Glättung</translation></message>
<message><source>Label {0}</source><extracomment>window</extracomment><translation>Label {0}</translation></message>
<message><source>Labels are no class numbers</source><extracomment>tables</extracomment><translation>Labels sind keine Klassennummern</translation></message>
<message><source>Labels are text</source><extracomment>tables</extracomment><translation>Labels sind Text</translation></message>
<message><source>Labels far from 0</source><extracomment>tables</extracomment><translation>Labels weit von 0</translation></message>
<message><source>Labels in their order, wherever they fall within the steps of the output: speech, handwriting.</source><extracomment>declarations</extracomment><translation>Labels in ihrer Reihenfolge, wo auch immer sie in den Schritten der Ausgabe liegen: Sprache, Handschrift.</translation></message>
<message><source>Labels of another shape</source><extracomment>tables</extracomment><translation>Labels von anderer Form</translation></message>
<message><source>Labels out of reach</source><extracomment>tables</extracomment><translation>Labels außer Reichweite</translation></message>
<message><source>Labels outside the classes</source><extracomment>tables</extracomment><translation>Labels außerhalb der Klassen</translation></message>
<message><source>Labels put right</source><extracomment>window</extracomment><translation>Richtiggestellte Labels</translation></message>
<message><source>Labels that do not sum to 1</source><extracomment>tables</extracomment><translation>Labels, die nicht 1 ergeben</translation></message>
<message><source>Language</source><extracomment>tables</extracomment><translation>Sprache</translation></message>
<message><source>Large numbers make large gradients: training jumps about or becomes NaN.</source><extracomment>tables</extracomment><translation>Große Zahlen machen große Gradienten: das Training springt umher oder wird NaN.</translation></message>
<message><source>Later</source><extracomment>window</extracomment><translation>Später</translation></message>
<message><source>Lay the chosen runs over the curves of the network that trains</source><extracomment>window</extracomment><translation>Die gewählten Läufe über die Kurven des trainierenden Netzes legen</translation></message>
<message><source>Lay the curves of other runs over these, on the same axes.</source><extracomment>window</extracomment><translation>Die Kurven anderer Läufe auf denselben Achsen darüberlegen.</translation></message>
<message><source>Layer</source><extracomment>window</extracomment><translation>Schicht</translation></message>
<message><source>Layer kinds</source><extracomment>window</extracomment><translation>Arten von Schichten</translation></message>
<message><source>Layerloom does not write {0} files; it writes {1}.</source><extracomment>window</extracomment><translation>Layerloom schreibt keine {0}-Dateien; es schreibt {1}.</translation></message>
<message><source>Layerloom ended before {0} was saved. The work is still there.</source><extracomment>window</extracomment><translation>Layerloom endete, bevor {0} gespeichert war. Die Arbeit ist noch da.</translation></message>
<message><source>Layerloom projects</source><extracomment>window</extracomment><translation>Layerloom-Projekte</translation></message>
<message><source>Layerloom speaks the language of the system from the next start on.</source><extracomment>window</extracomment><translation>Layerloom spricht ab dem nächsten Start die Sprache des Systems.</translation></message>
<message><source>Layerloom speaks {0} from the next start on.</source><extracomment>window</extracomment><translation>Layerloom spricht ab dem nächsten Start {0}.</translation></message>
<message><source>Layerloom: draw a neural network, train it, watch it learn, take it away.</source><extracomment>window</extracomment><translation>Layerloom: ein neuronales Netz zeichnen, trainieren, lernen sehen, mitnehmen.</translation></message>
<message><source>Layers</source><extracomment>window</extracomment><translation>Schichten</translation></message>
<message><source>Layers found</source><extracomment>window</extracomment><translation>Gefundene Schichten</translation></message>
<message><source>Layers over time</source><extracomment>window</extracomment><translation>Schichten im Zeitverlauf</translation></message>
<message><source>Layers that are called alike take weights; all others keep what they have.</source><extracomment>window</extracomment><translation>Schichten gleichen Namens übernehmen Gewichte; alle anderen behalten ihre.</translation></message>
<message><source>Layers: Activation</source><extracomment>tables</extracomment><translation>Schichten: Aktivierung</translation></message>
<message><source>Layers: Convolution</source><extracomment>tables</extracomment><translation>Schichten: Faltung</translation></message>
<message><source>Layers: Core</source><extracomment>tables</extracomment><translation>Schichten: Grundschichten</translation></message>
<message><source>Layers: Embedding</source><extracomment>tables</extracomment><translation>Schichten: Einbettung</translation></message>
<message><source>Layers: Input</source><extracomment>tables</extracomment><translation>Schichten: Eingang</translation></message>
<message><source>Layers: Merging</source><extracomment>tables</extracomment><translation>Schichten: Zusammenführen</translation></message>
<message><source>Layers: Normalization</source><extracomment>tables</extracomment><translation>Schichten: Normalisierung</translation></message>
<message><source>Layers: Pooling</source><extracomment>tables</extracomment><translation>Schichten: Pooling</translation></message>
<message><source>Layers: Recurrent</source><extracomment>tables</extracomment><translation>Schichten: rekurrent</translation></message>
<message><source>Layers: Regularization</source><extracomment>tables</extracomment><translation>Schichten: Regularisierung</translation></message>
<message><source>Layers: Reshaping</source><extracomment>tables</extracomment><translation>Schichten: Umformen</translation></message>
<message><source>Layers: {0}</source><extracomment>messages</extracomment><translation>Schichten: {0}</translation></message>
<message><source>Learn a factor of each feature in the sum.</source><extracomment>declarations</extracomment><translation>Einen Faktor jedes Merkmals in der Summe lernen.</translation></message>
<message><source>Learn a factor of the scores.</source><extracomment>declarations</extracomment><translation>Einen Faktor der Bewertungen lernen.</translation></message>
<message><source>Learn a mean (beta).</source><extracomment>declarations</extracomment><translation>Ein Mittel lernen (beta).</translation></message>
<message><source>Learn a scale (gamma).</source><extracomment>declarations</extracomment><translation>Eine Skala lernen (gamma).</translation></message>
<message><source>Learn from the runs so far (Bayesian)</source><extracomment>window</extracomment><translation>Aus den bisherigen Läufen lernen (Bayes)</translation></message>
<message><source>Learning rate</source><extracomment>window</extracomment><translation>Lernrate</translation></message>
<message><source>Learning rate at the end.</source><extracomment>declarations</extracomment><translation>Lernrate am Ende des Verlaufs.</translation></message>
<message><source>Learning rate of the first step.</source><extracomment>declarations</extracomment><translation>Lernrate des ersten Schritts.</translation></message>
<message><source>Learning rate power</source><extracomment>declarations</extracomment><translation>Exponent der Lernrate</translation></message>
<message><source>Learning rate very high</source><extracomment>tables</extracomment><translation>Lernrate sehr hoch</translation></message>
<message><source>Learning rate very low</source><extracomment>tables</extracomment><translation>Lernrate sehr niedrig</translation></message>
<message><source>Learning through time</source><extracomment>tables</extracomment><translation>Lernen durch die Zeit</translation></message>
<message><source>Least</source><extracomment>declarations</extracomment><translation>Mindestens</translation></message>
<message><source>Least and greatest value of a pixel.</source><extracomment>declarations</extracomment><translation>Kleinster und größter Wert eines Bildpunkts.</translation></message>
<message><source>Least gain</source><extracomment>tables</extracomment><translation>Kleinster Gewinn</translation></message>
<message><source>Least length of a unit's weights.</source><extracomment>declarations</extracomment><translation>Kleinste Länge der Gewichte einer Einheit.</translation></message>
<message><source>Least size of a weight that steps are in proportion to.</source><extracomment>declarations</extracomment><translation>Kleinste Größe eines Gewichts, zu der Schritte im Verhältnis stehen.</translation></message>
<message><source>Leave it</source><extracomment>window</extracomment><translation>Lassen</translation></message>
<message><source>Leave layers whose shapes do not fit</source><extracomment>window</extracomment><translation>Schichten auslassen, deren Formen nicht passen</translation></message>
<message><source>Leave the chosen blocks out of the network: what feeds them goes on to what reads them</source><extracomment>tables</extracomment><translation>Die gewählten Blöcke auslassen: was in sie fließt, geht weiter an das, was folgt</translation></message>
<message><source>Leave the tour</source><extracomment>window</extracomment><translation>Rundgang verlassen</translation></message>
<message><source>Left and right change places in half of the images.</source><extracomment>declarations</extracomment><translation>Links und rechts tauschen in der Hälfte der Bilder die Plätze.</translation></message>
<message><source>Left edges</source><extracomment>tables</extracomment><translation>Linke Kanten</translation></message>
<message><source>Left out</source><extracomment>window</extracomment><translation>Ausgelassen</translation></message>
<message><source>Length</source><extracomment>declarations</extracomment><translation>Länge</translation></message>
<message><source>Length of each vector.</source><extracomment>declarations</extracomment><translation>Länge jedes Vektors.</translation></message>
<message><source>Length of the sequence.</source><extracomment>declarations</extracomment><translation>Länge der Sequenz.</translation></message>
<message><source>Let every old pixel count where the image shrinks.</source><extracomment>declarations</extracomment><translation>Jeden alten Bildpunkt zählen lassen, wo das Bild schrumpft.</translation></message>
<message><source>Let rare classes count more</source><extracomment>messages</extracomment><translation>Seltene Klassen mehr zählen lassen</translation></message>
<message><source>Let the network, as it is now, answer for all samples of this part.</source><extracomment>window</extracomment><translation>Das Netz, wie es jetzt ist, für alle Beispiele dieses Teils antworten lassen.</translation></message>
<message><source>Let the rate fall with the root of the steps.</source><extracomment>declarations</extracomment><translation>Die Rate mit der Wurzel der Schritte fallen lassen.</translation></message>
<message><source>Lets each query look at all values with several heads, each of which learns what to look for.</source><extracomment>declarations</extracomment><translation>Lässt jede Anfrage mit mehreren Köpfen auf alle Werte blicken; jeder lernt, worauf.</translation></message>
<message><source>Letters</source><extracomment>window</extracomment><translation>Buchstaben</translation></message>
<message><source>Level</source><extracomment>declarations</extracomment><translation>Ebene</translation></message>
<message><source>Licence</source><extracomment>window</extracomment><translation>Lizenz</translation></message>
<message><source>Light</source><extracomment>tables</extracomment><translation>Hell</translation></message>
<message><source>Limits and risks</source><extracomment>window</extracomment><translation>Grenzen und Risiken</translation></message>
<message><source>Line {0} of the pasted code is not understood: {1} ({2})</source><extracomment>messages</extracomment><translation>Zeile {0} des eingefügten Codes wird nicht verstanden: {1} ({2})</translation></message>
<message><source>Linear correlation of outputs and targets within each sample: 1 for the same shape.</source><extracomment>declarations</extracomment><translation>Lineare Korrelation von Ausgaben und Zielen in jedem Beispiel: 1 für denselben Verlauf.</translation></message>
<message><source>Linear upon linear</source><extracomment>tables</extracomment><translation>Linear auf linear</translation></message>
<message><source>Lines over time</source><extracomment>tables</extracomment><translation>Linien über der Zeit</translation></message>
<message><source>Load</source><extracomment>window</extracomment><translation>Laden</translation></message>
<message><source>Load weights</source><extracomment>window</extracomment><translation>Gewichte laden</translation></message>
<message><source>Load weights of {0}</source><extracomment>messages</extracomment><translation>Gewichte von {0} laden</translation></message>
<message><source>Load weights…</source><extracomment>window</extracomment><translation>Gewichte laden…</translation></message>
<message><source>Loaded</source><extracomment>window</extracomment><translation>Geladen</translation></message>
<message><source>Loaded weights by layer</source><extracomment>window</extracomment><translation>Geladene Gewichte nach Schicht</translation></message>
<message><source>Loaded weights of {0} for {1} layers</source><extracomment>window</extracomment><translation>Gewichte von {0} für {1} Schichten geladen</translation></message>
<message><source>Loading {0}</source><extracomment>window</extracomment><translation>{0} wird geladen</translation></message>
<message><source>Log</source><extracomment>window</extracomment><translation>Protokoll</translation></message>
<message><source>Log dir</source><extracomment>declarations</extracomment><translation>Protokollordner</translation></message>
<message><source>Log scale</source><extracomment>window</extracomment><translation>Log-Skala</translation></message>
<message><source>Logarithm of the hyperbolic cosine of the difference: smooth, and outliers weigh less.</source><extracomment>declarations</extracomment><translation>Logarithmus des Kosinus hyperbolicus der Differenz: glatt, und Ausreißer wiegen weniger.</translation></message>
<message><source>Look ahead: take the gradient's part once more after the momentum's.</source><extracomment>declarations</extracomment><translation>Vorausblicken: den Anteil des Gradienten nach dem Momentum noch einmal nehmen.</translation></message>
<message><source>Look at a network that reads handwritten digits, train it with one click, and see what it answers.</source><extracomment>tables</extracomment><translation>Ein Netz ansehen, das handgeschriebene Ziffern liest, es mit einem Klick trainieren und sehen, was es antwortet.</translation></message>
<message><source>Look before you learn</source><extracomment>tables</extracomment><translation>Erst ansehen, dann lernen</translation></message>
<message><source>Looking at the data</source><extracomment>window</extracomment><translation>Die Daten werden angesehen</translation></message>
<message><source>Looking at the weights</source><extracomment>window</extracomment><translation>Gewichte werden angesehen</translation></message>
<message><source>Looking at the weights…</source><extracomment>window</extracomment><translation>Gewichte werden angesehen…</translation></message>
<message><source>Looking into {0}</source><extracomment>window</extracomment><translation>{0} wird angesehen</translation></message>
<message><source>Looking into {0}…</source><extracomment>window</extracomment><translation>{0} wird angesehen…</translation></message>
<message><source>Looking up the sample</source><extracomment>window</extracomment><translation>Das Beispiel wird nachgeschlagen</translation></message>
<message><source>Loss</source><extracomment>window</extracomment><translation>Verlust</translation></message>
<message><source>Loss and activation do not go together</source><extracomment>tables</extracomment><translation>Verlust und Aktivierung passen nicht zusammen</translation></message>
<message><source>Loss by rate</source><extracomment>window</extracomment><translation>Verlust nach Rate</translation></message>
<message><source>Loss of counts: the output is the expected count.</source><extracomment>declarations</extracomment><translation>Verlust für Anzahlen: die Ausgabe ist die erwartete Anzahl.</translation></message>
<message><source>Loss of {0}</source><extracomment>window</extracomment><translation>Verlust von {0}</translation></message>
<message><source>Losses</source><extracomment>tables</extracomment><translation>Verluste</translation></message>
<message><source>Lower</source><extracomment>declarations</extracomment><translation>Kleinschreibung</translation></message>
<message><source>Lower end of the interval.</source><extracomment>declarations</extracomment><translation>Unteres Ende des Intervalls.</translation></message>
<message><source>Lower the learning rate to a tenth, or let the rate be found; a warm-up and gradient clipping help too.</source><extracomment>messages</extracomment><translation>Die Lernrate auf ein Zehntel senken oder suchen lassen; Aufwärmen und Begrenzen der Gradienten helfen auch.</translation></message>
<message><source>Lower the learning rate, begin with he_normal and biases of 0, or use leaky_relu or elu.</source><extracomment>messages</extracomment><translation>Die Lernrate senken, mit he_normal und Bias 0 beginnen oder leaky_relu oder elu verwenden.</translation></message>
<message><source>Lower the learning rate, clip the gradients (the optimizer's advanced fields), and look for a logarithm, a division or a root of what can be 0 in that layer and before it.</source><extracomment>messages</extracomment><translation>Die Lernrate senken, die Gradienten begrenzen (erweiterte Felder des Optimierers) und in dieser Schicht und davor nach einem Logarithmus, einer Division oder einer Wurzel von etwas suchen, das 0 sein kann.</translation></message>
<message><source>Lowers the learning rate when a value has not got better for some epochs.</source><extracomment>declarations</extracomment><translation>Senkt die Lernrate, wenn ein Wert einige Epochen lang nicht besser wurde.</translation></message>
<message><source>Lowest</source><extracomment>window</extracomment><translation>Kleinster</translation></message>
<message><source>Lowest learning rate.</source><extracomment>declarations</extracomment><translation>Niedrigste Lernrate.</translation></message>
<message><source>Lowest rate, as a share of the highest.</source><extracomment>declarations</extracomment><translation>Niedrigste Rate, als Anteil der höchsten.</translation></message>
<message><source>Lowest rate, as a share of the initial rate.</source><extracomment>declarations</extracomment><translation>Niedrigste Rate, als Anteil der anfänglichen.</translation></message>
<message><source>M mul</source><extracomment>declarations</extracomment><translation>Faktor der Rate</translation></message>
<message><source>MLP head</source><extracomment>tables</extracomment><translation>MLP-Kopf</translation></message>
<message><source>Made with</source><extracomment>window</extracomment><translation>Hergestellt mit</translation></message>
<message><source>Main</source><extracomment>window</extracomment><translation>Haupt</translation></message>
<message><source>Make an output</source><extracomment>messages</extracomment><translation>Zur Ausgabe machen</translation></message>
<message><source>Make it a later input</source><extracomment>window</extracomment><translation>Zu späterem Eingang machen</translation></message>
<message><source>Make it an earlier input</source><extracomment>window</extracomment><translation>Zu früherem Eingang machen</translation></message>
<message><source>Make no output</source><extracomment>messages</extracomment><translation>Nicht mehr Ausgabe</translation></message>
<message><source>Make one network of them</source><extracomment>tables</extracomment><translation>Zu einem Netz zusammenfassen</translation></message>
<message><source>Make one network of {0} blocks</source><extracomment>messages</extracomment><translation>Ein Netz aus {0} Blöcken machen</translation></message>
<message><source>Make the runs that are still to come</source><extracomment>window</extracomment><translation>Die noch ausstehenden Läufe machen</translation></message>
<message><source>Makes a column for each category, 1 where a row has it; categories that training data lack are all zero.</source><extracomment>declarations</extracomment><translation>Macht eine Spalte je Kategorie, 1, wo eine Zeile sie hat; Kategorien, die den Trainingsdaten fehlen, sind überall null.</translation></message>
<message><source>Makes a sequence of a vector by repeating it.</source><extracomment>declarations</extracomment><translation>Macht aus einem Vektor eine Sequenz, indem er wiederholt wird.</translation></message>
<message><source>Makes a volume larger by whole factors, repeating voxels.</source><extracomment>declarations</extracomment><translation>Vergrößert ein Volumen um ganze Faktoren, durch Wiederholen von Voxeln.</translation></message>
<message><source>Makes an image larger by whole factors, repeating pixels or interpolating between them.</source><extracomment>declarations</extracomment><translation>Vergrößert ein Bild um ganze Faktoren, durch Wiederholen von Bildpunkten oder Interpolation.</translation></message>
<message><source>Makes each image brighter or darker while training, by a number added to all its pixels.</source><extracomment>declarations</extracomment><translation>Macht beim Training jedes Bild heller oder dunkler, durch eine zu allen Bildpunkten addierte Zahl.</translation></message>
<message><source>Makes each image larger or smaller.</source><extracomment>declarations</extracomment><translation>Macht jedes Bild größer oder kleiner.</translation></message>
<message><source>Makes each image lighter or darker.</source><extracomment>declarations</extracomment><translation>Macht jedes Bild heller oder dunkler.</translation></message>
<message><source>Makes images of one size of images of another.</source><extracomment>declarations</extracomment><translation>Macht aus Bildern einer Größe Bilder einer anderen.</translation></message>
<message><source>Makes numbers of a date: years since 2000, and where it lies in the year, the week and the day as points of a circle.</source><extracomment>declarations</extracomment><translation>Macht aus einem Datum Zahlen: Jahre seit 2000 und wo es in Jahr, Woche und Tag liegt, als Punkte eines Kreises.</translation></message>
<message><source>Makes one long vector of each sample.</source><extracomment>declarations</extracomment><translation>Macht aus jedem Beispiel einen langen Vektor.</translation></message>
<message><source>Makes rows of word numbers of texts: the commonest words of the training data, 1 for all others, 0 behind the end.</source><extracomment>declarations</extracomment><translation>Macht aus Texten Zeilen von Wortnummern: die häufigsten Wörter der Trainingsdaten, 1 für alle anderen, 0 hinter dem Ende.</translation></message>
<message><source>Map of samples</source><extracomment>window</extracomment><translation>Karte der Beispiele</translation></message>
<message><source>Mapping the samples</source><extracomment>window</extracomment><translation>Die Beispiele werden angeordnet</translation></message>
<message><source>Margin</source><extracomment>declarations</extracomment><translation>Abstand</translation></message>
<message><source>Margin between the right class and the best wrong one, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Abstand zwischen der richtigen Klasse und der besten falschen, die Ziele one-hot.</translation></message>
<message><source>Margin of two classes, as in support vector machines.</source><extracomment>declarations</extracomment><translation>Abstand zweier Klassen, wie bei Support-Vektor-Maschinen.</translation></message>
<message><source>Margin of two classes.</source><extracomment>declarations</extracomment><translation>Abstand zweier Klassen.</translation></message>
<message><source>Marks steps all of whose values are `mask_value` as padding, which layers after it leave out.</source><extracomment>declarations</extracomment><translation>Markiert Schritte, deren Werte alle `mask_value` sind, als Auffüllung, die folgende Schichten auslassen.</translation></message>
<message><source>Marks the pixels that belong to a shape: down, up again, and across.</source><extracomment>tables</extracomment><translation>Markiert die Bildpunkte, die zu einer Gestalt gehören: hinab, wieder hinauf und quer.</translation></message>
<message><source>Mask is lost</source><extracomment>tables</extracomment><translation>Maske geht verloren</translation></message>
<message><source>Mask value</source><extracomment>declarations</extracomment><translation>Maskenwert</translation></message>
<message><source>Mask zero</source><extracomment>declarations</extracomment><translation>Null maskieren</translation></message>
<message><source>Max value</source><extracomment>declarations</extracomment><translation>Höchstwert</translation></message>
<message><source>Maximum</source><extracomment>window</extracomment><translation>Maximum</translation></message>
<message><source>Maxval</source><extracomment>declarations</extracomment><translation>Größter Wert</translation></message>
<message><source>Mean</source><extracomment>window</extracomment><translation>Mittel</translation></message>
<message><source>Mean 0 and deviation 1 (z-score), the least to 0 and the greatest to 1 (min-max), or 0 … 255 to 0 … 1 (pixels).</source><extracomment>declarations</extracomment><translation>Mittel 0 und Abweichung 1 (z-score), das Kleinste auf 0 und das Größte auf 1 (min-max), oder 0 … 255 auf 0 … 1 (pixels).</translation></message>
<message><source>Mean by samples</source><extracomment>window</extracomment><translation>Mittel nach Beispielen</translation></message>
<message><source>Mean of absolute differences in percent of the target.</source><extracomment>declarations</extracomment><translation>Mittel der absoluten Differenzen in Prozent des Ziels.</translation></message>
<message><source>Mean of absolute differences.</source><extracomment>declarations</extracomment><translation>Mittel der absoluten Differenzen.</translation></message>
<message><source>Mean of overlap over union of all classes, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Mittel der Überlappung geteilt durch Vereinigung aller Klassen, die Ziele one-hot.</translation></message>
<message><source>Mean of overlap over union of all classes.</source><extracomment>declarations</extracomment><translation>Mittel der Überlappung geteilt durch Vereinigung aller Klassen.</translation></message>
<message><source>Mean of squared differences of logarithms, for targets over several orders of size.</source><extracomment>declarations</extracomment><translation>Mittel der quadrierten Differenzen von Logarithmen, für Ziele über mehrere Größenordnungen.</translation></message>
<message><source>Mean of squared differences of logarithms.</source><extracomment>declarations</extracomment><translation>Mittel der quadrierten Differenzen von Logarithmen.</translation></message>
<message><source>Mean of squared differences.</source><extracomment>declarations</extracomment><translation>Mittel der quadrierten Differenzen.</translation></message>
<message><source>Mean of the distribution.</source><extracomment>declarations</extracomment><translation>Mittel der Verteilung.</translation></message>
<message><source>Mean of the logarithm of the hyperbolic cosine of differences.</source><extracomment>declarations</extracomment><translation>Mittel des Logarithmus des Kosinus hyperbolicus der Differenzen.</translation></message>
<message><source>Mean of the values given.</source><extracomment>declarations</extracomment><translation>Mittel der gegebenen Werte.</translation></message>
<message><source>Measure a step</source><extracomment>tables</extracomment><translation>Einen Schritt messen</translation></message>
<message><source>Measure a step to see what it spends its time on.</source><extracomment>window</extracomment><translation>Einen Schritt messen, um zu sehen, womit er seine Zeit verbringt.</translation></message>
<message><source>Measure now</source><extracomment>window</extracomment><translation>Jetzt messen</translation></message>
<message><source>Measure the network on a folder for each class</source><extracomment>tables</extracomment><translation>Das Netz an einem Ordner je Klasse messen</translation></message>
<message><source>Measure the network on new samples whose labels are known</source><extracomment>tables</extracomment><translation>Das Netz an neuen Beispielen mit bekannten Labels messen</translation></message>
<message><source>Measure the network, as it is now, on data that it was not trained with.</source><extracomment>window</extracomment><translation>Das Netz, wie es jetzt ist, an Daten messen, mit denen es nicht trainiert wurde.</translation></message>
<message><source>Measured time</source><extracomment>tables</extracomment><translation>Gemessene Zeit</translation></message>
<message><source>Measured: {0}</source><extracomment>window</extracomment><translation>Gemessen: {0}</translation></message>
<message><source>Measuring a step</source><extracomment>window</extracomment><translation>Ein Schritt wird gemessen</translation></message>
<message><source>Memory</source><extracomment>window</extracomment><translation>Speicher</translation></message>
<message><source>Memory: {0} of a step goes to kernels that move data rather than compute; the step moves {1} GB a second of the {2} that this machine copies. Wider layers with fewer elementwise ones between them use the processor better.</source><extracomment>messages</extracomment><translation>Speicher: {0} eines Schritts geht in Kerne, die Daten bewegen, statt zu rechnen; der Schritt bewegt {1} GB je Sekunde von {2}, die diese Maschine kopiert. Breitere Schichten mit weniger elementweisen dazwischen nutzen den Prozessor besser.</translation></message>
<message><source>Merge mode</source><extracomment>declarations</extracomment><translation>Verbindungsart</translation></message>
<message><source>Merged with itself</source><extracomment>tables</extracomment><translation>Mit sich selbst zusammengeführt</translation></message>
<message><source>Merging</source><extracomment>tables</extracomment><translation>Zusammenführen</translation></message>
<message><source>Merging pays where the branches differ; most often one wire was drawn to the wrong block.</source><extracomment>tables</extracomment><translation>Zusammenführen lohnt, wo sich die Zweige unterscheiden; meist führt eine Verbindung zum falschen Block.</translation></message>
<message><source>Mermaid diagram</source><extracomment>window</extracomment><translation>Mermaid-Diagramm</translation></message>
<message><source>Message</source><extracomment>window</extracomment><translation>Meldung</translation></message>
<message><source>Method</source><extracomment>declarations</extracomment><translation>Verfahren</translation></message>
<message><source>Metric</source><extracomment>window</extracomment><translation>Maß</translation></message>
<message><source>Metric and loss do not go together</source><extracomment>tables</extracomment><translation>Maß und Verlust passen nicht zusammen</translation></message>
<message><source>Metrics</source><extracomment>window</extracomment><translation>Maße</translation></message>
<message><source>Metrics of which output</source><extracomment>window</extracomment><translation>Maße welcher Ausgabe</translation></message>
<message><source>Middles</source><extracomment>tables</extracomment><translation>Mitten (senkrecht)</translation></message>
<message><source>Milliseconds of one step, measured</source><extracomment>window</extracomment><translation>Millisekunden eines Schritts, gemessen</translation></message>
<message><source>Min delta</source><extracomment>tables</extracomment><translation>Kleinste Änderung</translation></message>
<message><source>Min lr</source><extracomment>declarations</extracomment><translation>Kleinste Rate</translation></message>
<message><source>Min value</source><extracomment>declarations</extracomment><translation>Kleinster Wert</translation></message>
<message><source>Minval</source><extracomment>declarations</extracomment><translation>Kleinster Wert</translation></message>
<message><source>Mirrors half of the images while training, left and right, up and down, or both at once.</source><extracomment>declarations</extracomment><translation>Spiegelt beim Training die Hälfte der Bilder, links-rechts, oben-unten oder beides.</translation></message>
<message><source>Mirrors half of the images.</source><extracomment>declarations</extracomment><translation>Spiegelt die Hälfte der Bilder.</translation></message>
<message><source>Missing values</source><extracomment>window</extracomment><translation>Fehlende Werte</translation></message>
<message><source>Mixed</source><extracomment>window</extracomment><translation>Gemischt</translation></message>
<message><source>Mixed: {0}</source><extracomment>window</extracomment><translation>Gemischt: {0}</translation></message>
<message><source>Mode</source><extracomment>declarations</extracomment><translation>Art</translation></message>
<message><source>Model card (*.md)</source><extracomment>window</extracomment><translation>Modellkarte (*.md)</translation></message>
<message><source>Model {0}: {1}</source><extracomment>messages</extracomment><translation>Modell {0}: {1}</translation></message>
<message><source>Momentum</source><extracomment>declarations</extracomment><translation>Momentum</translation></message>
<message><source>Monitor</source><extracomment>declarations</extracomment><translation>Beobachtet</translation></message>
<message><source>Moons</source><extracomment>messages</extracomment><translation>Monde</translation></message>
<message><source>More</source><extracomment>window</extracomment><translation>Mehr</translation></message>
<message><source>More is cut off than there is.</source><extracomment>tables</extracomment><translation>Es wird mehr abgeschnitten, als da ist.</translation></message>
<message><source>More memory</source><extracomment>tables</extracomment><translation>Mehr Gedächtnis</translation></message>
<message><source>More memory than there is</source><extracomment>tables</extracomment><translation>Mehr Speicher, als da ist</translation></message>
<message><source>More of the curves</source><extracomment>window</extracomment><translation>Mehr zu den Kurven</translation></message>
<message><source>More units than classes</source><extracomment>tables</extracomment><translation>Mehr Einheiten als Klassen</translation></message>
<message><source>Most confident mistakes</source><extracomment>window</extracomment><translation>Sicherste Irrtümer</translation></message>
<message><source>Most of what was computed is thrown away at every step.</source><extracomment>tables</extracomment><translation>Das meiste, was berechnet wurde, wird bei jedem Schritt weggeworfen.</translation></message>
<message><source>Move</source><extracomment>messages</extracomment><translation>Bewegen</translation></message>
<message><source>Move comment</source><extracomment>messages</extracomment><translation>Kommentar bewegen</translation></message>
<message><source>Move into the group</source><extracomment>window</extracomment><translation>In die Gruppe bewegen</translation></message>
<message><source>Move over a point to see its sample; draw a frame to list samples.</source><extracomment>window</extracomment><translation>Auf einen Punkt zeigen, um sein Beispiel zu sehen; einen Rahmen ziehen, um Beispiele aufzulisten.</translation></message>
<message><source>Move {0} blocks</source><extracomment>messages</extracomment><translation>{0} Blöcke bewegen</translation></message>
<message><source>Move {0} up</source><extracomment>window</extracomment><translation>{0} nach oben</translation></message>
<message><source>Moves each image by a distance of its own while training.</source><extracomment>declarations</extracomment><translation>Verschiebt beim Training jedes Bild um eine eigene Strecke.</translation></message>
<message><source>Moves each image up, down, left or right.</source><extracomment>declarations</extracomment><translation>Verschiebt jedes Bild nach oben, unten, links oder rechts.</translation></message>
<message><source>Moving digits</source><extracomment>messages</extracomment><translation>Bewegte Ziffern</translation></message>
<message><source>Moving mean initializer</source><extracomment>declarations</extracomment><translation>Initialisierer des gleitenden Mittels</translation></message>
<message><source>Moving variance initializer</source><extracomment>declarations</extracomment><translation>Initialisierer der gleitenden Varianz</translation></message>
<message><source>Multi label</source><extracomment>declarations</extracomment><translation>Mehrere Labels</translation></message>
<message><source>Multiplies by a number and adds another: pixels of 0 to 255 become 0 to 1 with a scale of 1/255.</source><extracomment>declarations</extracomment><translation>Multipliziert mit einer Zahl und addiert eine andere: Bildpunkte von 0 bis 255 werden mit der Skala 1/255 zu 0 bis 1.</translation></message>
<message><source>Multiplies its input by normal noise of mean 1 while training (Srivastava et al., 2014).</source><extracomment>declarations</extracomment><translation>Multipliziert die Eingabe beim Training mit normalverteiltem Rauschen vom Mittel 1 (Srivastava et al., 2014).</translation></message>
<message><source>Multiplies its inputs, element by element.</source><extracomment>declarations</extracomment><translation>Multipliziert die Eingaben Element für Element.</translation></message>
<message><source>Multiply what the heads give by a gate learnt from the query.</source><extracomment>declarations</extracomment><translation>Was die Köpfe ergeben, mit einem aus der Anfrage gelernten Gate multiplizieren.</translation></message>
<message><source>Multiply-adds</source><extracomment>window</extracomment><translation>Multiplikationen</translation></message>
<message><source>My data</source><extracomment>window</extracomment><translation>Meine Daten</translation></message>
<message><source>My first network</source><extracomment>window</extracomment><translation>Mein erstes Netz</translation></message>
<message><source>N</source><extracomment>declarations</extracomment><translation>N</translation></message>
<message><source>NaN among the labels</source><extracomment>tables</extracomment><translation>NaN unter den Labels</translation></message>
<message><source>Name</source><extracomment>window</extracomment><translation>Name</translation></message>
<message><source>Name of the block</source><extracomment>window</extracomment><translation>Name des Blocks</translation></message>
<message><source>Name of the block:</source><extracomment>window</extracomment><translation>Name des Blocks:</translation></message>
<message><source>Name of the form's field that holds the JSON text.</source><extracomment>declarations</extracomment><translation>Name des Formularfelds, in dem der JSON-Text steht.</translation></message>
<message><source>Name taken</source><extracomment>messages</extracomment><translation>Name vergeben</translation></message>
<message><source>Names of columns, with commas between them; empty: all that the step fits.</source><extracomment>declarations</extracomment><translation>Namen von Spalten, mit Kommas dazwischen; leer: alle, zu denen der Schritt passt.</translation></message>
<message><source>Names of the columns</source><extracomment>window</extracomment><translation>Namen der Spalten</translation></message>
<message><source>Near 0 it is cross-entropy, near 1 absolute error, which noise harms less.</source><extracomment>declarations</extracomment><translation>Nahe 0 ist es Kreuzentropie, nahe 1 absoluter Fehler, dem Rauschen weniger schadet.</translation></message>
<message><source>Negative ids</source><extracomment>tables</extracomment><translation>Negative Ids</translation></message>
<message><source>Negative slope</source><extracomment>declarations</extracomment><translation>Negative Steigung</translation></message>
<message><source>Negative weights become zero.</source><extracomment>declarations</extracomment><translation>Negative Gewichte werden null.</translation></message>
<message><source>Neighbours stay neighbours; how far groups are apart says little.</source><extracomment>window</extracomment><translation>Nachbarn bleiben Nachbarn; wie weit Gruppen auseinander liegen, sagt wenig.</translation></message>
<message><source>Nesterov</source><extracomment>declarations</extracomment><translation>Nesterov</translation></message>
<message><source>Network</source><extracomment>window</extracomment><translation>Netz</translation></message>
<message><source>Network canvas</source><extracomment>window</extracomment><translation>Netzfläche</translation></message>
<message><source>Network, data, settings, curves and results of a run on one page: HTML, PDF or a model card</source><extracomment>tables</extracomment><translation>Netz, Daten, Einstellungen, Kurven und Ergebnisse eines Laufs auf einer Seite: HTML, PDF oder Modellkarte</translation></message>
<message><source>Networks</source><extracomment>window</extracomment><translation>Netze</translation></message>
<message><source>Networks compared</source><extracomment>window</extracomment><translation>Netze im Vergleich</translation></message>
<message><source>Networks of many kinds that train at once, with data</source><extracomment>tables</extracomment><translation>Netze vieler Arten, mit Daten und sofort trainierbar</translation></message>
<message><source>Networks that others designed and trained</source><extracomment>window</extracomment><translation>Netze, die andere entworfen und trainiert haben</translation></message>
<message><source>Networks that others designed and trained, with their options</source><extracomment>tables</extracomment><translation>Netze, die andere entworfen und trainiert haben, mit ihren Einstellungen</translation></message>
<message><source>New</source><extracomment>tables</extracomment><translation>Neu</translation></message>
<message><source>New data</source><extracomment>window</extracomment><translation>Neue Daten</translation></message>
<message><source>New data with labels</source><extracomment>window</extracomment><translation>Neue Daten mit Labels</translation></message>
<message><source>New from template</source><extracomment>window</extracomment><translation>Neu aus Vorlage</translation></message>
<message><source>New from template…</source><extracomment>tables</extracomment><translation>Neu aus Vorlage…</translation></message>
<message><source>New from the starter project</source><extracomment>tables</extracomment><translation>Neu aus dem Beispielprojekt</translation></message>
<message><source>New head</source><extracomment>window</extracomment><translation>Neuer Kopf</translation></message>
<message><source>New head behind it…</source><extracomment>tables</extracomment><translation>Neuer Kopf dahinter…</translation></message>
<message><source>New head of {0}</source><extracomment>messages</extracomment><translation>Neuer Kopf mit {0}</translation></message>
<message><source>New here? Press Train, and watch this network learn. Or:</source><extracomment>window</extracomment><translation>Neu hier? Trainieren drücken und diesem Netz beim Lernen zusehen. Oder:</translation></message>
<message><source>New sweep</source><extracomment>window</extracomment><translation>Neue Suchreihe</translation></message>
<message><source>New sweep…</source><extracomment>window</extracomment><translation>Neue Suchreihe…</translation></message>
<message><source>Next</source><extracomment>window</extracomment><translation>Weiter</translation></message>
<message><source>Next sample</source><extracomment>tables</extracomment><translation>Nächstes Beispiel</translation></message>
<message><source>Nine men say the vowels /ae/: who speaks? Each utterance is a series of 7 to 29 frames of 12 LPC cepstrum coefficients, followed by zeros up to 29 frames.</source><extracomment>tables</extracomment><translation>Neun Männer sprechen die Vokale /ae/: wer spricht? Jede Äußerung ist eine Reihe von 7 bis 29 Abschnitten mit 12 LPC-Cepstrum-Koeffizienten, gefolgt von Nullen bis 29 Abschnitte.</translation></message>
<message><source>No Embedding reads these words alone.</source><extracomment>messages</extracomment><translation>Kein Embedding liest diese Wörter allein.</translation></message>
<message><source>No Input</source><extracomment>tables</extracomment><translation>Kein Input</translation></message>
<message><source>No block decides on the number of classes: {0} {1} does not.</source><extracomment>messages</extracomment><translation>Kein Block bestimmt die Zahl der Klassen: {0} {1} tut es nicht.</translation></message>
<message><source>No copy of your work is kept for a crash; save it now and then. {0}</source><extracomment>window</extracomment><translation>Für einen Absturz wird keine Kopie der Arbeit behalten; ab und zu speichern. {0}</translation></message>
<message><source>No data are open.</source><extracomment>window</extracomment><translation>Keine Daten geöffnet.</translation></message>
<message><source>No label of the source has to be put right.</source><extracomment>messages</extracomment><translation>Kein Label der Quelle muss richtiggestellt werden.</translation></message>
<message><source>No layer</source><extracomment>window</extracomment><translation>Keine Schicht</translation></message>
<message><source>No layer is called that.</source><extracomment>window</extracomment><translation>Keine Schicht heißt so.</translation></message>
<message><source>No layer of that name fits here.</source><extracomment>window</extracomment><translation>Keine Schicht dieses Namens passt hier.</translation></message>
<message><source>No network is called that.</source><extracomment>window</extracomment><translation>Kein Netz heißt so.</translation></message>
<message><source>No output</source><extracomment>tables</extracomment><translation>Keine Ausgabe</translation></message>
<message><source>No page is about that.</source><extracomment>window</extracomment><translation>Keine Seite handelt davon.</translation></message>
<message><source>No run can be kept in {0}: {1}.</source><extracomment>messages</extracomment><translation>In {0} kann kein Lauf aufbewahrt werden: {1}.</translation></message>
<message><source>No run has ended yet.</source><extracomment>window</extracomment><translation>Noch ist kein Lauf beendet.</translation></message>
<message><source>No samples are held out to evaluate with.</source><extracomment>messages</extracomment><translation>Keine Beispiele sind zum Auswerten zurückgehalten.</translation></message>
<message><source>No samples were held out to test with.</source><extracomment>messages</extracomment><translation>Es wurden keine Beispiele zum Testen zurückgehalten.</translation></message>
<message><source>No such axis</source><extracomment>tables</extracomment><translation>Keine solche Achse</translation></message>
<message><source>No template is about that.</source><extracomment>window</extracomment><translation>Keine Vorlage handelt davon.</translation></message>
<message><source>No weights</source><extracomment>window</extracomment><translation>Keine Gewichte</translation></message>
<message><source>No weights were kept.</source><extracomment>messages</extracomment><translation>Es wurden keine Gewichte aufbewahrt.</translation></message>
<message><source>No weights yet: {0} parameters get their first values when the network is trained.</source><extracomment>window</extracomment><translation>Noch keine Gewichte: {0} Parameter bekommen ihre ersten Werte, wenn das Netz trainiert wird.</translation></message>
<message><source>Noise</source><extracomment>window</extracomment><translation>Rauschen</translation></message>
<message><source>Noise shape</source><extracomment>declarations</extracomment><translation>Form der Maske</translation></message>
<message><source>None</source><extracomment>window</extracomment><translation>Keine</translation></message>
<message><source>None is chosen yet.</source><extracomment>window</extracomment><translation>Noch keines gewählt.</translation></message>
<message><source>None of the images of {0} can be read.</source><extracomment>messages</extracomment><translation>Keines der Bilder von {0} kann gelesen werden.</translation></message>
<message><source>None.</source><extracomment>window</extracomment><translation>Keine.</translation></message>
<message><source>None: maps</source><extracomment>window</extracomment><translation>Keines: Karten</translation></message>
<message><source>None: pixels as they are</source><extracomment>window</extracomment><translation>Keine: Bildpunkte, wie sie sind</translation></message>
<message><source>Norm of the difference, divided by the norm of the first run's weights; and the largest one</source><extracomment>window</extracomment><translation>Norm des Unterschieds, geteilt durch die Norm der Gewichte des ersten Laufs; und der größte</translation></message>
<message><source>Normalisation moves in a frozen base</source><extracomment>tables</extracomment><translation>Normalisierung bewegt sich in einer eingefrorenen Basis</translation></message>
<message><source>Normalisation of single samples</source><extracomment>tables</extracomment><translation>Normalisierung einzelner Beispiele</translation></message>
<message><source>Normalise</source><extracomment>window</extracomment><translation>Normalisieren</translation></message>
<message><source>Normalise the data: add a z-score or min-max step on the data page, or begin with a Normalization, Rescaling or BatchNormalization layer.</source><extracomment>messages</extracomment><translation>Die Daten normalisieren: auf der Datenseite einen z-Wert- oder Min-Max-Schritt hinzufügen oder mit einer Schicht Normalization, Rescaling oder BatchNormalization beginnen.</translation></message>
<message><source>Normalised twice</source><extracomment>tables</extracomment><translation>Zweimal normalisiert</translation></message>
<message><source>Normalization</source><extracomment>tables</extracomment><translation>Normalisierung</translation></message>
<message><source>Normalize</source><extracomment>declarations</extracomment><translation>Auf Länge 1 bringen</translation></message>
<message><source>Not fed</source><extracomment>tables</extracomment><translation>Nicht gespeist</translation></message>
<message><source>Not ids</source><extracomment>tables</extracomment><translation>Keine Ids</translation></message>
<message><source>Not needed: quantiles are exact. Kept for old models.</source><extracomment>declarations</extracomment><translation>Nicht nötig: Quantile sind genau. Für alte Modelle beibehalten.</translation></message>
<message><source>Not needed: the shape follows from the function. Kept for old models.</source><extracomment>declarations</extracomment><translation>Nicht nötig: die Form folgt aus der Funktion. Für alte Modelle beibehalten.</translation></message>
<message><source>Not numbers</source><extracomment>window</extracomment><translation>Keine Zahlen</translation></message>
<message><source>Notes</source><extracomment>window</extracomment><translation>Notizen</translation></message>
<message><source>Nothing but small convolutions one behind the other; large and simple.</source><extracomment>declarations</extracomment><translation>Nichts als kleine Faltungen hintereinander; groß und einfach.</translation></message>
<message><source>Nothing can be learnt up to {0}: {1}</source><extracomment>messages</extracomment><translation>Bis {0} kann nichts gelernt werden: {1}</translation></message>
<message><source>Nothing can be learnt without a measure of what is wrong.</source><extracomment>tables</extracomment><translation>Ohne ein Maß dafür, was falsch ist, lässt sich nichts lernen.</translation></message>
<message><source>Nothing comes out of {0} yet.</source><extracomment>window</extracomment><translation>Aus {0} kommt noch nichts.</translation></message>
<message><source>Nothing has happened yet.</source><extracomment>window</extracomment><translation>Noch ist nichts geschehen.</translation></message>
<message><source>Nothing in this sample counts for {0} in this way.</source><extracomment>window</extracomment><translation>Nichts in diesem Beispiel zählt auf diese Weise für {0}.</translation></message>
<message><source>Nothing is varied yet. The learning rate is a good beginning.</source><extracomment>window</extracomment><translation>Noch wird nichts variiert. Die Lernrate ist ein guter Anfang.</translation></message>
<message><source>Nothing is wrong any more: Problems is empty. Press Train.</source><extracomment>tables</extracomment><translation>Nichts ist mehr falsch: Probleme ist leer. Trainieren drücken.</translation></message>
<message><source>Nothing is wrong: the network can be trained.</source><extracomment>window</extracomment><translation>Alles in Ordnung: das Netz kann trainiert werden.</translation></message>
<message><source>Nothing reads {0}, so it counts as an output of the network and is given a loss of its own.</source><extracomment>messages</extracomment><translation>Nichts liest {0}, also gilt es als Ausgabe des Netzes und bekommt einen eigenen Verlust.</translation></message>
<message><source>Nothing stands out: no gaps, no copies, no class far from the others.</source><extracomment>window</extracomment><translation>Nichts fällt auf: keine Lücken, keine Doppelten, keine Klasse weit von den anderen.</translation></message>
<message><source>Nothing to train</source><extracomment>tables</extracomment><translation>Nichts zu trainieren</translation></message>
<message><source>Nothing to train with</source><extracomment>tables</extracomment><translation>Nichts zum Trainieren</translation></message>
<message><source>Nothing to validate with</source><extracomment>tables</extracomment><translation>Nichts zum Validieren</translation></message>
<message><source>Nothing would be left</source><extracomment>tables</extracomment><translation>Nichts bliebe übrig</translation></message>
<message><source>Nothing yet</source><extracomment>window</extracomment><translation>Noch nichts</translation></message>
<message><source>Now</source><extracomment>window</extracomment><translation>Jetzt</translation></message>
<message><source>Now the network learns: it guesses, is told the truth, and shifts its weights a little, again and again. Press Train.</source><extracomment>tables</extracomment><translation>Jetzt lernt das Netz: es rät, erfährt die Wahrheit und verschiebt seine Gewichte ein wenig, wieder und wieder. Trainieren drücken.</translation></message>
<message><source>Num bins</source><extracomment>declarations</extracomment><translation>Anzahl Intervalle</translation></message>
<message><source>Num classes</source><extracomment>declarations</extracomment><translation>Anzahl Klassen</translation></message>
<message><source>Num heads</source><extracomment>declarations</extracomment><translation>Anzahl Köpfe</translation></message>
<message><source>Num regressors</source><extracomment>declarations</extracomment><translation>Anzahl Eingänge</translation></message>
<message><source>Num thresholds</source><extracomment>declarations</extracomment><translation>Anzahl Schwellen</translation></message>
<message><source>Num tokens</source><extracomment>declarations</extracomment><translation>Anzahl Wörter</translation></message>
<message><source>NumPy array</source><extracomment>messages</extracomment><translation>NumPy-Feld</translation></message>
<message><source>NumPy arrays</source><extracomment>messages</extracomment><translation>NumPy-Felder</translation></message>
<message><source>Number of bins, equally full, whose boundaries adapt finds.</source><extracomment>declarations</extracomment><translation>Zahl gleich voller Intervalle, deren Grenzen adapt findet.</translation></message>
<message><source>Number of classes.</source><extracomment>declarations</extracomment><translation>Zahl der Klassen.</translation></message>
<message><source>Number of different ids: the largest id plus one.</source><extracomment>declarations</extracomment><translation>Zahl verschiedener Ids: die größte Id plus eins.</translation></message>
<message><source>Number of groups of channels; -1: each channel by itself.</source><extracomment>declarations</extracomment><translation>Zahl der Kanalgruppen; -1: jeder Kanal für sich.</translation></message>
<message><source>Number of heads.</source><extracomment>declarations</extracomment><translation>Zahl der Köpfe.</translation></message>
<message><source>Number of inputs, for the adjusted score; 0: not adjusted.</source><extracomment>declarations</extracomment><translation>Zahl der Eingänge für den angepassten Wert; 0: nicht angepasst.</translation></message>
<message><source>Number of outputs at each position.</source><extracomment>declarations</extracomment><translation>Zahl der Ausgaben an jeder Stelle.</translation></message>
<message><source>Number of outputs at each step.</source><extracomment>declarations</extracomment><translation>Zahl der Ausgaben bei jedem Schritt.</translation></message>
<message><source>Number of outputs for each input channel.</source><extracomment>declarations</extracomment><translation>Zahl der Ausgaben je Eingangskanal.</translation></message>
<message><source>Number of outputs.</source><extracomment>declarations</extracomment><translation>Zahl der Ausgaben.</translation></message>
<message><source>Number of samples in every batch, where it must be fixed.</source><extracomment>declarations</extracomment><translation>Zahl der Beispiele in jedem Stapel, wo sie fest sein muss.</translation></message>
<message><source>Number of the one class that counts; none: all.</source><extracomment>declarations</extracomment><translation>Nummer der einen Klasse, die zählt; ohne Angabe alle.</translation></message>
<message><source>Number of the sample</source><extracomment>window</extracomment><translation>Nummer des Beispiels</translation></message>
<message><source>Numbers</source><extracomment>window</extracomment><translation>Zahlen</translation></message>
<message><source>Numbers of the classes whose overlap counts.</source><extracomment>declarations</extracomment><translation>Nummern der Klassen, deren Überlappung zählt.</translation></message>
<message><source>Numbers of values differ</source><extracomment>tables</extracomment><translation>Anzahl der Werte verschieden</translation></message>
<message><source>ONNX</source><extracomment>window</extracomment><translation>ONNX</translation></message>
<message><source>Of a file</source><extracomment>window</extracomment><translation>Aus einer Datei</translation></message>
<message><source>Of a run only its name, notes and tags can be set, not {0}.</source><extracomment>messages</extracomment><translation>An einem Lauf lassen sich nur Name, Notizen und Schlagwörter setzen, nicht {0}.</translation></message>
<message><source>Of the time of all blocks in one step, measured</source><extracomment>window</extracomment><translation>An der Zeit aller Blöcke in einem Schritt, gemessen</translation></message>
<message><source>Of what the block gives, for one sample</source><extracomment>window</extracomment><translation>Von dem, was der Block ergibt, für ein Beispiel</translation></message>
<message><source>Off: the weights stay as they are while the network trains.</source><extracomment>window</extracomment><translation>Aus: Die Gewichte bleiben, wie sie sind, während das Netz trainiert.</translation></message>
<message><source>Offset</source><extracomment>declarations</extracomment><translation>Versatz</translation></message>
<message><source>On what samples does it fail? Whom could its mistakes harm?</source><extracomment>window</extracomment><translation>Bei welchen Beispielen versagt es? Wem könnten seine Fehler schaden?</translation></message>
<message><source>On {0} {1} samples: {2}</source><extracomment>window</extracomment><translation>An {0} Beispielen ({1}): {2}</translation></message>
<message><source>One LSTM for two messages</source><extracomment>tables</extracomment><translation>Ein LSTM für zwei Nachrichten</translation></message>
<message><source>One NaN turns the loss, and then every weight, into NaN.</source><extracomment>tables</extracomment><translation>Ein NaN macht den Verlust und dann jedes Gewicht zu NaN.</translation></message>
<message><source>One colour for each class that is named, instead of how sure the network is</source><extracomment>window</extracomment><translation>Eine Farbe für jede genannte Klasse, statt wie sicher das Netz ist</translation></message>
<message><source>One column at least has to stay.</source><extracomment>window</extracomment><translation>Mindestens eine Spalte muss bleiben.</translation></message>
<message><source>One figure over all decisions (micro), the mean over outputs (macro), weighted by how often each is right; none: a figure for each.</source><extracomment>declarations</extracomment><translation>Ein Wert über alle Entscheidungen (micro), das Mittel über Ausgaben (macro), gewichtet danach, wie oft jede richtig ist; ohne Angabe ein Wert je Ausgabe.</translation></message>
<message><source>One label a sample needs one answer a sample, not one a step.</source><extracomment>tables</extracomment><translation>Ein Label je Beispiel braucht eine Antwort je Beispiel, nicht eine je Schritt.</translation></message>
<message><source>One label was put right by hand.</source><extracomment>messages</extracomment><translation>Ein Label wurde von Hand berichtigt.</translation></message>
<message><source>One layer with {0}</source><extracomment>window</extracomment><translation>Eine Schicht mit {0}</translation></message>
<message><source>One of {0}</source><extracomment>window</extracomment><translation>Eines von {0}</translation></message>
<message><source>One rate up to each boundary, the last one after them all.</source><extracomment>declarations</extracomment><translation>Eine Rate bis zu jeder Grenze, die letzte nach allen.</translation></message>
<message><source>One sample has no spread to be measured by.</source><extracomment>tables</extracomment><translation>Ein einzelnes Beispiel hat keine Streuung, die sich messen ließe.</translation></message>
<message><source>One step of a GRU.</source><extracomment>declarations</extracomment><translation>Ein Schritt eines GRU.</translation></message>
<message><source>One step of a SimpleRNN.</source><extracomment>declarations</extracomment><translation>Ein Schritt eines SimpleRNN.</translation></message>
<message><source>One step of an LSTM.</source><extracomment>declarations</extracomment><translation>Ein Schritt eines LSTM.</translation></message>
<message><source>One thread computes: with the same seed the run comes out the same bit for bit on every machine with such a processor, however many cores it has. It takes longer. Without a seed, 0 is taken.</source><extracomment>tables</extracomment><translation>Ein Thread rechnet: mit demselben Startwert kommt der Lauf auf jeder Maschine mit einem solchen Prozessor Bit für Bit gleich heraus, wie viele Kerne sie auch hat. Es dauert länger. Ohne Startwert gilt 0.</translation></message>
<message><source>One unit for classes</source><extracomment>tables</extracomment><translation>Eine Einheit für Klassen</translation></message>
<message><source>One value everywhere.</source><extracomment>declarations</extracomment><translation>Überall ein Wert.</translation></message>
<message><source>One-dimensional convolutions over recorded speech.</source><extracomment>tables</extracomment><translation>Eindimensionale Faltungen über aufgenommener Sprache.</translation></message>
<message><source>One-hot</source><extracomment>window</extracomment><translation>One-Hot</translation></message>
<message><source>One-hot labels for class numbers</source><extracomment>tables</extracomment><translation>One-Hot-Labels statt Klassennummern</translation></message>
<message><source>Ones everywhere.</source><extracomment>declarations</extracomment><translation>Überall Einsen.</translation></message>
<message><source>Only in the first</source><extracomment>window</extracomment><translation>Nur im ersten</translation></message>
<message><source>Only in the second</source><extracomment>window</extracomment><translation>Nur im zweiten</translation></message>
<message><source>Only the k largest outputs of a sample can count as yes.</source><extracomment>declarations</extracomment><translation>Nur die k größten Ausgaben eines Beispiels können als Ja zählen.</translation></message>
<message><source>Only the last step is passed on</source><extracomment>tables</extracomment><translation>Nur der letzte Schritt wird weitergegeben</translation></message>
<message><source>Only this many categories, the commonest, get a column.</source><extracomment>declarations</extracomment><translation>Nur so viele Kategorien, die häufigsten, bekommen eine Spalte.</translation></message>
<message><source>Only what differs</source><extracomment>window</extracomment><translation>Nur Unterschiede</translation></message>
<message><source>Open</source><extracomment>window</extracomment><translation>Öffnen</translation></message>
<message><source>Open a file (a table as CSV, or NPZ, HDF5, Parquet) or a folder of images with a folder for each class; dropping it on the window does the same. Nothing at hand? Take Moons under Sets.</source><extracomment>tables</extracomment><translation>Eine Datei öffnen (eine Tabelle als CSV, oder NPZ, HDF5, Parquet) oder einen Bilderordner mit einem Ordner je Klasse; ins Fenster ziehen tut dasselbe. Nichts zur Hand? Monde unter Datensätze nehmen.</translation></message>
<message><source>Open a file…</source><extracomment>window</extracomment><translation>Datei öffnen…</translation></message>
<message><source>Open a folder of images</source><extracomment>window</extracomment><translation>Bilderordner öffnen</translation></message>
<message><source>Open a folder…</source><extracomment>window</extracomment><translation>Ordner öffnen…</translation></message>
<message><source>Open data</source><extracomment>window</extracomment><translation>Daten öffnen</translation></message>
<message><source>Open data…</source><extracomment>tables</extracomment><translation>Daten öffnen…</translation></message>
<message><source>Open on the canvas</source><extracomment>window</extracomment><translation>Auf der Fläche öffnen</translation></message>
<message><source>Open recent</source><extracomment>window</extracomment><translation>Zuletzt geöffnet</translation></message>
<message><source>Open the group</source><extracomment>messages</extracomment><translation>Gruppe öffnen</translation></message>
<message><source>Open the handbook</source><extracomment>window</extracomment><translation>Handbuch öffnen</translation></message>
<message><source>Open the network in place</source><extracomment>tables</extracomment><translation>Netz an Ort und Stelle öffnen</translation></message>
<message><source>Open the network of this run, with the weights it has come to</source><extracomment>window</extracomment><translation>Das Netz dieses Laufs öffnen, mit den Gewichten, zu denen er kam</translation></message>
<message><source>Open {0}</source><extracomment>messages</extracomment><translation>{0} öffnen</translation></message>
<message><source>Opened the ready-made network {0}</source><extracomment>window</extracomment><translation>Fertiges Netz {0} geöffnet</translation></message>
<message><source>Opened {0}</source><extracomment>window</extracomment><translation>{0} geöffnet</translation></message>
<message><source>Opening the data</source><extracomment>window</extracomment><translation>Daten werden geöffnet</translation></message>
<message><source>Opening the data…</source><extracomment>window</extracomment><translation>Daten werden geöffnet…</translation></message>
<message><source>Opening the picture</source><extracomment>window</extracomment><translation>Das Bild wird geöffnet</translation></message>
<message><source>Opening the run</source><extracomment>window</extracomment><translation>Der Lauf wird geöffnet</translation></message>
<message><source>Opening the sweep</source><extracomment>window</extracomment><translation>Die Suchreihe wird geöffnet</translation></message>
<message><source>Opening {0}</source><extracomment>window</extracomment><translation>{0} wird geöffnet</translation></message>
<message><source>Open…</source><extracomment>tables</extracomment><translation>Öffnen…</translation></message>
<message><source>Operations</source><extracomment>window</extracomment><translation>Rechenschritte</translation></message>
<message><source>Optical Recognition of Handwritten Digits</source><extracomment>tables</extracomment><translation>Optische Erkennung handgeschriebener Ziffern</translation></message>
<message><source>Optimizer</source><extracomment>window</extracomment><translation>Optimierer</translation></message>
<message><source>Optimizers</source><extracomment>tables</extracomment><translation>Optimierer</translation></message>
<message><source>Options</source><extracomment>window</extracomment><translation>Einstellungen</translation></message>
<message><source>Orange</source><extracomment>tables</extracomment><translation>Orange</translation></message>
<message><source>Orange speaks for {0}, blue against it: what the answer loses when a part is covered.</source><extracomment>window</extracomment><translation>Orange spricht für {0}, Blau dagegen: was die Antwort verliert, wenn ein Teil abgedeckt ist.</translation></message>
<message><source>Orange words speak for {0}, blue ones against it: what each adds by the numbers that stand for it.</source><extracomment>window</extracomment><translation>Orange Wörter sprechen für {0}, blaue dagegen: was jedes durch die Zahlen beiträgt, die für es stehen.</translation></message>
<message><source>Order of the inputs</source><extracomment>window</extracomment><translation>Reihenfolge der Eingänge</translation></message>
<message><source>Other runs</source><extracomment>window</extracomment><translation>Andere Läufe</translation></message>
<message><source>Other runs in the curves</source><extracomment>window</extracomment><translation>Andere Läufe in den Kurven</translation></message>
<message><source>Otherwise nothing is loaded where one shape does not fit.</source><extracomment>window</extracomment><translation>Sonst wird nichts geladen, sobald eine Form nicht passt.</translation></message>
<message><source>Outline</source><extracomment>window</extracomment><translation>Gliederung</translation></message>
<message><source>Output</source><extracomment>window</extracomment><translation>Ausgabe</translation></message>
<message><source>Output dim</source><extracomment>declarations</extracomment><translation>Ausgabegröße</translation></message>
<message><source>Output mode</source><extracomment>declarations</extracomment><translation>Ausgabeart</translation></message>
<message><source>Output of {0}</source><extracomment>window</extracomment><translation>Ausgabe von {0}</translation></message>
<message><source>Output padding</source><extracomment>declarations</extracomment><translation>Ausgabe-Auffüllung</translation></message>
<message><source>Output shape</source><extracomment>declarations</extracomment><translation>Ausgabeform</translation></message>
<message><source>Output through relu</source><extracomment>tables</extracomment><translation>Ausgabe durch relu</translation></message>
<message><source>Output without weight</source><extracomment>tables</extracomment><translation>Ausgabe ohne Gewicht</translation></message>
<message><source>Output {0} gets no data: outputs of the network: {1}, target arrays in the data set: {2} ({3}).</source><extracomment>messages</extracomment><translation>Ausgabe {0} bekommt keine Daten: Ausgaben des Netzes: {1}, Zielfelder im Datensatz: {2} ({3}).</translation></message>
<message><source>Outputs above it count as 1.</source><extracomment>declarations</extracomment><translation>Ausgaben darüber zählen als 1.</translation></message>
<message><source>Outputs above it count as yes; none: the largest does.</source><extracomment>declarations</extracomment><translation>Ausgaben darüber zählen als Ja; ohne Angabe zählt die größte.</translation></message>
<message><source>Outputs above it count as yes; or a list, for one figure each.</source><extracomment>declarations</extracomment><translation>Ausgaben darüber zählen als Ja; oder eine Liste, ein Wert für jede.</translation></message>
<message><source>Outputs are class numbers, not one for each class.</source><extracomment>declarations</extracomment><translation>Ausgaben sind Klassennummern, nicht eine je Klasse.</translation></message>
<message><source>Outputs of at least this count as yes.</source><extracomment>declarations</extracomment><translation>Ausgaben von mindestens diesem Wert zählen als Ja.</translation></message>
<message><source>Over the curves</source><extracomment>window</extracomment><translation>Über die Kurven</translation></message>
<message><source>Overlap over union of some classes, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Überlappung geteilt durch Vereinigung einiger Klassen, die Ziele one-hot.</translation></message>
<message><source>Overlap over union of some classes.</source><extracomment>declarations</extracomment><translation>Überlappung geteilt durch Vereinigung einiger Klassen.</translation></message>
<message><source>Overlap over union of yes and no.</source><extracomment>declarations</extracomment><translation>Überlappung geteilt durch Vereinigung von Ja und Nein.</translation></message>
<message><source>Overview of the network</source><extracomment>window</extracomment><translation>Übersicht des Netzes</translation></message>
<message><source>PDF (*.pdf)</source><extracomment>window</extracomment><translation>PDF (*.pdf)</translation></message>
<message><source>PNG picture (*.png)</source><extracomment>window</extracomment><translation>PNG-Bild (*.png)</translation></message>
<message><source>Pad</source><extracomment>window</extracomment><translation>Auffüllen</translation></message>
<message><source>Pad to aspect ratio</source><extracomment>declarations</extracomment><translation>Auf Seitenverhältnis auffüllen</translation></message>
<message><source>Padded steps then count as data, and short samples look alike.</source><extracomment>tables</extracomment><translation>Aufgefüllte Schritte gelten dann als Daten, und kurze Beispiele sehen gleich aus.</translation></message>
<message><source>Padding</source><extracomment>declarations</extracomment><translation>Auffüllung</translation></message>
<message><source>Page</source><extracomment>window</extracomment><translation>Seite</translation></message>
<message><source>Pages</source><extracomment>window</extracomment><translation>Seiten</translation></message>
<message><source>Pairs of 3 x 3 convolutions and pooling, then a dense head.</source><extracomment>tables</extracomment><translation>Paare von 3 x 3-Faltungen und Pooling, dann ein dichter Kopf.</translation></message>
<message><source>Pairs of messages</source><extracomment>messages</extracomment><translation>Paare von Nachrichten</translation></message>
<message><source>Panels</source><extracomment>window</extracomment><translation>Bereiche</translation></message>
<message><source>Paper</source><extracomment>window</extracomment><translation>Veröffentlichung</translation></message>
<message><source>Parallel coordinates</source><extracomment>window</extracomment><translation>Parallele Koordinaten</translation></message>
<message><source>Parameter</source><extracomment>declarations</extracomment><translation>Parameter</translation></message>
<message><source>Parameters</source><extracomment>window</extracomment><translation>Parameter</translation></message>
<message><source>Parameters of {0}</source><extracomment>window</extracomment><translation>Parameter von {0}</translation></message>
<message><source>Parquet table</source><extracomment>messages</extracomment><translation>Parquet-Tabelle</translation></message>
<message><source>Part</source><extracomment>window</extracomment><translation>Teil</translation></message>
<message><source>Part of the data</source><extracomment>window</extracomment><translation>Teil der Daten</translation></message>
<message><source>Parts into which the channels are cut, each with filters of its own.</source><extracomment>declarations</extracomment><translation>Teile, in die die Kanäle zerlegt werden, je mit eigenen Filtern.</translation></message>
<message><source>Parts without a wire between them are two networks that share nothing.</source><extracomment>tables</extracomment><translation>Teile ohne Verbindung sind zwei Netze, die nichts teilen.</translation></message>
<message><source>Passes its input on unchanged and adds a penalty on it to the loss, the mean over the batch.</source><extracomment>declarations</extracomment><translation>Gibt die Eingabe unverändert weiter und addiert eine Strafe darauf zum Verlust, im Mittel über den Stapel.</translation></message>
<message><source>Past</source><extracomment>declarations</extracomment><translation>Vergangenheit</translation></message>
<message><source>Paste</source><extracomment>tables</extracomment><translation>Einfügen</translation></message>
<message><source>Paste with outer wires</source><extracomment>tables</extracomment><translation>Mit äußeren Verbindungen einfügen</translation></message>
<message><source>Patience</source><extracomment>tables</extracomment><translation>Geduld</translation></message>
<message><source>Pause</source><extracomment>window</extracomment><translation>Pause</translation></message>
<message><source>Paused</source><extracomment>window</extracomment><translation>Angehalten</translation></message>
<message><source>Paused in epoch {0} of {1}</source><extracomment>window</extracomment><translation>Angehalten in Epoche {0} von {1}</translation></message>
<message><source>Penalty on the beta, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf beta, zum Verlust addiert.</translation></message>
<message><source>Penalty on the bias, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf den Bias, zum Verlust addiert.</translation></message>
<message><source>Penalty on the biases, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf die Bias-Werte, zum Verlust addiert.</translation></message>
<message><source>Penalty on the depthwise kernel, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf den Tiefenkern, zum Verlust addiert.</translation></message>
<message><source>Penalty on the gamma, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf gamma, zum Verlust addiert.</translation></message>
<message><source>Penalty on the kernel, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf den Kern, zum Verlust addiert.</translation></message>
<message><source>Penalty on the kernels, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf die Kerne, zum Verlust addiert.</translation></message>
<message><source>Penalty on the output, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf die Ausgabe, zum Verlust addiert.</translation></message>
<message><source>Penalty on the pointwise kernel, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf den Punktkern, zum Verlust addiert.</translation></message>
<message><source>Penalty on the projections and output, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf die Projektionen und die Ausgabe, zum Verlust addiert.</translation></message>
<message><source>Penalty on the recurrent kernel, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf den rekurrenten Kern, zum Verlust addiert.</translation></message>
<message><source>Penalty on the slopes, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf die Steigungen, zum Verlust addiert.</translation></message>
<message><source>Penalty on the vectors, added to the loss.</source><extracomment>declarations</extracomment><translation>Strafe auf die Vektoren, zum Verlust addiert.</translation></message>
<message><source>Per channel</source><extracomment>declarations</extracomment><translation>Je Kanal</translation></message>
<message><source>Period</source><extracomment>window</extracomment><translation>Periode</translation></message>
<message><source>Permute</source><extracomment>messages</extracomment><translation>Permute</translation></message>
<message><source>Picture</source><extracomment>window</extracomment><translation>Bild</translation></message>
<message><source>Pictures</source><extracomment>tables</extracomment><translation>Bilder</translation></message>
<message><source>Pictures of digits go in on one side, answers come out on the other. Each block is a layer: it makes something else of what it gets and hands it on. Below its name stands the shape of what comes out.</source><extracomment>tables</extracomment><translation>Bilder von Ziffern gehen auf der einen Seite hinein, Antworten kommen auf der anderen heraus. Jeder Block ist eine Schicht: sie macht aus dem, was sie bekommt, etwas anderes und reicht es weiter. Unter ihrem Namen steht die Form dessen, was herauskommt.</translation></message>
<message><source>Pictures without convolution</source><extracomment>tables</extracomment><translation>Bilder ohne Faltung</translation></message>
<message><source>Pieces</source><extracomment>tables</extracomment><translation>Teile</translation></message>
<message><source>Pieces of long recordings: was the switch last turned on or off, perhaps many pieces ago?</source><extracomment>messages</extracomment><translation>Stücke langer Aufnahmen: wurde der Schalter zuletzt ein- oder ausgeschaltet, vielleicht vor vielen Stücken?</translation></message>
<message><source>Pixels</source><extracomment>window</extracomment><translation>Bildpunkte</translation></message>
<message><source>Pixels added at the end of each axis, fewer than the stride; none: by padding.</source><extracomment>declarations</extracomment><translation>Bildpunkte am Ende jeder Achse, weniger als die Schrittweite; ohne Angabe nach der Auffüllung.</translation></message>
<message><source>Point at a value to read it; a click enlarges a map.</source><extracomment>window</extracomment><translation>Auf einen Wert zeigen, um ihn zu lesen; ein Klick vergrößert eine Karte.</translation></message>
<message><source>Point, as in 3.5</source><extracomment>window</extracomment><translation>Punkt, wie in 3.5</translation></message>
<message><source>Points around a few centres: a straight line parts them.</source><extracomment>messages</extracomment><translation>Punkte um einige Mittelpunkte: eine gerade Linie trennt sie.</translation></message>
<message><source>Points in four quarters, opposite ones of one class.</source><extracomment>messages</extracomment><translation>Punkte in vier Vierteln, gegenüberliegende von einer Klasse.</translation></message>
<message><source>Points on a circle, and on a smaller one inside it.</source><extracomment>messages</extracomment><translation>Punkte auf einem Kreis und auf einem kleineren darin.</translation></message>
<message><source>Points on spirals that wind into each other: which one is each on?</source><extracomment>messages</extracomment><translation>Punkte auf Spiralen, die sich ineinander winden: auf welcher liegt jeder?</translation></message>
<message><source>Points on two half moons that reach into each other.</source><extracomment>messages</extracomment><translation>Punkte auf zwei Halbmonden, die ineinander greifen.</translation></message>
<message><source>Pointwise constraint</source><extracomment>declarations</extracomment><translation>Punkt-Beschränkung</translation></message>
<message><source>Pointwise initializer</source><extracomment>declarations</extracomment><translation>Punkt-Initialisierer</translation></message>
<message><source>Pointwise regularizer</source><extracomment>declarations</extracomment><translation>Punkt-Regularisierer</translation></message>
<message><source>Pool size</source><extracomment>declarations</extracomment><translation>Poolgröße</translation></message>
<message><source>Pooling</source><extracomment>window</extracomment><translation>Pooling</translation></message>
<message><source>Post JSON itself (application/json) in place of a form.</source><extracomment>declarations</extracomment><translation>JSON selbst senden (application/json) statt eines Formulars.</translation></message>
<message><source>Posts the logs of each epoch to an address, as JSON or as a form; a server that is away is passed over.</source><extracomment>declarations</extracomment><translation>Sendet die Werte jeder Epoche an eine Adresse, als JSON oder als Formular; ein Server, der nicht da ist, wird übergangen.</translation></message>
<message><source>Power</source><extracomment>declarations</extracomment><translation>Exponent</translation></message>
<message><source>Power with which the share of new squares falls.</source><extracomment>declarations</extracomment><translation>Exponent, mit dem der Anteil neuer Quadrate fällt.</translation></message>
<message><source>Precision</source><extracomment>window</extracomment><translation>Genauigkeit</translation></message>
<message><source>Precision and recall</source><extracomment>window</extracomment><translation>Genauigkeit und Trefferquote</translation></message>
<message><source>Predict</source><extracomment>window</extracomment><translation>Vorhersagen</translation></message>
<message><source>Predict a file…</source><extracomment>tables</extracomment><translation>Datei vorhersagen…</translation></message>
<message><source>Predict a folder of images…</source><extracomment>tables</extracomment><translation>Bilderordner vorhersagen…</translation></message>
<message><source>Predicted</source><extracomment>window</extracomment><translation>Vorhergesagt</translation></message>
<message><source>Predicted against true</source><extracomment>window</extracomment><translation>Vorhergesagt gegen wahr</translation></message>
<message><source>Predicting</source><extracomment>window</extracomment><translation>Wird vorhergesagt</translation></message>
<message><source>Predicting: {0} of {1} samples</source><extracomment>window</extracomment><translation>Vorhersagen: {0} von {1} Beispielen</translation></message>
<message><source>Predictions</source><extracomment>window</extracomment><translation>Vorhersagen</translation></message>
<message><source>Preparing…</source><extracomment>window</extracomment><translation>Vorbereiten…</translation></message>
<message><source>Press F to do it</source><extracomment>window</extracomment><translation>F drücken, um es zu tun</translation></message>
<message><source>Press Fit the network to this data: it sets the input, the last layer and the loss, or makes a small network where there is none.</source><extracomment>tables</extracomment><translation>„Netz an diese Daten anpassen“ drücken: es stellt Eingang, letzte Schicht und Verlust ein oder macht ein kleines Netz, wo keines ist.</translation></message>
<message><source>Press Train to see the network learn.</source><extracomment>window</extracomment><translation>Auf Trainieren drücken und dem Netz beim Lernen zusehen.</translation></message>
<message><source>Press Train.</source><extracomment>tables</extracomment><translation>Trainieren drücken.</translation></message>
<message><source>Press the arrow in the bar above the canvas to see the next picture on its way.</source><extracomment>tables</extracomment><translation>Den Pfeil in der Leiste über der Fläche drücken, um das nächste Bild auf seinem Weg zu sehen.</translation></message>
<message><source>Principal components</source><extracomment>window</extracomment><translation>Hauptkomponenten</translation></message>
<message><source>Problem inside a nested network</source><extracomment>tables</extracomment><translation>Problem in einem inneren Netz</translation></message>
<message><source>Problems</source><extracomment>window</extracomment><translation>Probleme</translation></message>
<message><source>Problems ({0})</source><extracomment>window</extracomment><translation>Probleme ({0})</translation></message>
<message><source>Processor</source><extracomment>tables</extracomment><translation>Prozessor</translation></message>
<message><source>Processors</source><extracomment>tables</extracomment><translation>Prozessoren</translation></message>
<message><source>Profile</source><extracomment>window</extracomment><translation>Profil</translation></message>
<message><source>Progress</source><extracomment>window</extracomment><translation>Fortschritt</translation></message>
<message><source>Projection</source><extracomment>window</extracomment><translation>Projektion</translation></message>
<message><source>Projects and models</source><extracomment>window</extracomment><translation>Projekte und Modelle</translation></message>
<message><source>Published, of ImageNet</source><extracomment>window</extracomment><translation>Veröffentlichte, von ImageNet</translation></message>
<message><source>Pulls gradients towards small weights.</source><extracomment>declarations</extracomment><translation>Zieht Gradienten zu kleinen Gewichten hin.</translation></message>
<message><source>Pulls the values of each image away from their mean, or to it.</source><extracomment>declarations</extracomment><translation>Zieht die Werte jedes Bilds von ihrem Mittel weg oder zu ihm hin.</translation></message>
<message><source>Purple</source><extracomment>tables</extracomment><translation>Violett</translation></message>
<message><source>Put a trained network to another use: freeze it, give it a new head, train</source><extracomment>tables</extracomment><translation>Ein trainiertes Netz anders verwenden: einfrieren, neuen Kopf geben, trainieren</translation></message>
<message><source>Put borders around first where the sides' ratio differs, so that nothing is stretched.</source><extracomment>declarations</extracomment><translation>Zuerst Ränder herumlegen, wo das Seitenverhältnis abweicht, damit nichts gestreckt wird.</translation></message>
<message><source>Put into the group</source><extracomment>messages</extracomment><translation>In die Gruppe setzen</translation></message>
<message><source>Put layers on the empty canvas, wire them, and train them to tell irises apart by four measures.</source><extracomment>tables</extracomment><translation>Schichten auf die leere Fläche setzen, verbinden und trainieren, damit sie Schwertlilien an vier Maßen unterscheiden.</translation></message>
<message><source>Put the samples in another order for each epoch.</source><extracomment>tables</extracomment><translation>Die Beispiele für jede Epoche in andere Reihenfolge bringen.</translation></message>
<message><source>Put the steps that suit the data in place of these</source><extracomment>window</extracomment><translation>Die Schritte einsetzen, die zu den Daten passen</translation></message>
<message><source>Put the weights of this epoch into the network; undo takes them out again.</source><extracomment>window</extracomment><translation>Die Gewichte dieser Epoche ins Netz setzen; Rückgängig nimmt sie heraus.</translation></message>
<message><source>Put to another use</source><extracomment>tables</extracomment><translation>Anders verwendet</translation></message>
<message><source>Puts a value where one is missing: the mean or the median of the training data, the commonest, or a constant.</source><extracomment>declarations</extracomment><translation>Setzt einen Wert ein, wo einer fehlt: Mittel oder Median der Trainingsdaten, den häufigsten oder eine Konstante.</translation></message>
<message><source>Puts planes of zeros around a volume.</source><extracomment>declarations</extracomment><translation>Setzt Ebenen von Nullen um ein Volumen.</translation></message>
<message><source>Puts rows and columns of zeros around an image.</source><extracomment>declarations</extracomment><translation>Setzt Zeilen und Spalten von Nullen um ein Bild.</translation></message>
<message><source>Puts steps of zeros before and after a sequence.</source><extracomment>declarations</extracomment><translation>Setzt Schritte von Nullen vor und hinter eine Sequenz.</translation></message>
<message><source>Puts the axes of each sample in another order.</source><extracomment>declarations</extracomment><translation>Bringt die Achsen jedes Beispiels in eine andere Reihenfolge.</translation></message>
<message><source>Python</source><extracomment>window</extracomment><translation>Python</translation></message>
<message><source>Python script for Keras</source><extracomment>window</extracomment><translation>Python-Skript für Keras</translation></message>
<message><source>Python script for Layerloom's engine</source><extracomment>window</extracomment><translation>Python-Skript für Layerlooms Engine</translation></message>
<message><source>Python: {0} of a step goes to calling kernels that have little to do. A larger batch gives each call more work.</source><extracomment>messages</extracomment><translation>Python: {0} eines Schritts geht in Aufrufe von Kernen, die wenig zu tun haben. Ein größerer Stapel gibt jedem Aufruf mehr Arbeit.</translation></message>
<message><source>Q</source><extracomment>declarations</extracomment><translation>Q</translation></message>
<message><source>Queries and keys do not fit</source><extracomment>tables</extracomment><translation>Anfragen und Schlüssel passen nicht</translation></message>
<message><source>Questions about films</source><extracomment>tables</extracomment><translation>Fragen zu Filmen</translation></message>
<message><source>Questions about pictures</source><extracomment>tables</extracomment><translation>Fragen zu Bildern</translation></message>
<message><source>Quit</source><extracomment>tables</extracomment><translation>Beenden</translation></message>
<message><source>ROC</source><extracomment>window</extracomment><translation>ROC</translation></message>
<message><source>ROC curve</source><extracomment>window</extracomment><translation>ROC-Kurve</translation></message>
<message><source>ROC; precision over recall; or the gains of these.</source><extracomment>declarations</extracomment><translation>ROC; Genauigkeit über Trefferquote; oder deren Gewinne.</translation></message>
<message><source>Raise the learning rate ten times, or let the rate be found.</source><extracomment>messages</extracomment><translation>Die Lernrate verzehnfachen oder suchen lassen.</translation></message>
<message><source>Random</source><extracomment>window</extracomment><translation>Zufall</translation></message>
<message><source>Random first values</source><extracomment>window</extracomment><translation>Zufällige erste Werte</translation></message>
<message><source>Random numbers whose variance is `scale` over the number of inputs, of outputs, or their mean.</source><extracomment>declarations</extracomment><translation>Zufallszahlen, deren Varianz `scale` durch die Zahl der Eingänge, der Ausgänge oder ihr Mittel ist.</translation></message>
<message><source>Random weights that never change pass on noise.</source><extracomment>tables</extracomment><translation>Zufällige Gewichte, die sich nie ändern, geben Rauschen weiter.</translation></message>
<message><source>Range</source><extracomment>window</extracomment><translation>Bereich</translation></message>
<message><source>Rare classes count more, so that each class has the same say in the loss.</source><extracomment>window</extracomment><translation>Seltene Klassen zählen mehr, damit jede Klasse im Verlust gleich viel gilt.</translation></message>
<message><source>Rate</source><extracomment>declarations</extracomment><translation>Rate</translation></message>
<message><source>Rate at the end of the warm-up; none: no warm-up.</source><extracomment>declarations</extracomment><translation>Rate am Ende des Aufwärmens; ohne Angabe kein Aufwärmen.</translation></message>
<message><source>Rate by step</source><extracomment>window</extracomment><translation>Rate nach Schritt</translation></message>
<message><source>Rate × 2</source><extracomment>window</extracomment><translation>Rate × 2</translation></message>
<message><source>Rate ÷ 2</source><extracomment>window</extracomment><translation>Rate ÷ 2</translation></message>
<message><source>Re-uses the layer of {0}: the same fields and weights.</source><extracomment>window</extracomment><translation>Verwendet die Schicht von {0} wieder: dieselben Felder und Gewichte.</translation></message>
<message><source>Read the sequence from its end.</source><extracomment>declarations</extracomment><translation>Die Sequenz von ihrem Ende her lesen.</translation></message>
<message><source>Reading curves</source><extracomment>tables</extracomment><translation>Kurven lesen</translation></message>
<message><source>Reading the curves</source><extracomment>window</extracomment><translation>Die Kurven werden gelesen</translation></message>
<message><source>Reading the file anew</source><extracomment>window</extracomment><translation>Die Datei wird neu gelesen</translation></message>
<message><source>Reading the runs</source><extracomment>window</extracomment><translation>Läufe werden gelesen</translation></message>
<message><source>Reading the sweep</source><extracomment>window</extracomment><translation>Die Suchreihe wird gelesen</translation></message>
<message><source>Reading the sweeps</source><extracomment>window</extracomment><translation>Die Suchreihen werden gelesen</translation></message>
<message><source>Reading {0}…</source><extracomment>window</extracomment><translation>{0} wird gelesen…</translation></message>
<message><source>Reads a sequence from both ends with two recurrent layers, and joins what they give.</source><extracomment>declarations</extracomment><translation>Liest eine Sequenz von beiden Enden mit zwei rekurrenten Schichten und verbindet, was sie ergeben.</translation></message>
<message><source>Reads a sequence of images, a film, with an LSTM whose products are convolutions.</source><extracomment>declarations</extracomment><translation>Liest eine Sequenz von Bildern, einen Film, mit einem LSTM, dessen Produkte Faltungen sind.</translation></message>
<message><source>Reads a sequence of series with an LSTM whose products are convolutions.</source><extracomment>declarations</extracomment><translation>Liest eine Sequenz von Reihen mit einem LSTM, dessen Produkte Faltungen sind.</translation></message>
<message><source>Reads a sequence of volumes with an LSTM whose products are convolutions.</source><extracomment>declarations</extracomment><translation>Liest eine Sequenz von Volumen mit einem LSTM, dessen Produkte Faltungen sind.</translation></message>
<message><source>Reads a sequence step by step with a cell of any kind, your own too.</source><extracomment>declarations</extracomment><translation>Liest eine Sequenz Schritt für Schritt mit einer Zelle beliebiger Art, auch einer eigenen.</translation></message>
<message><source>Reads a sequence step by step, keeping a memory with gates for what enters, stays and leaves.</source><extracomment>declarations</extracomment><translation>Liest eine Sequenz Schritt für Schritt und hält ein Gedächtnis mit Gates für das, was hineinkommt, bleibt und hinausgeht.</translation></message>
<message><source>Reads a sequence step by step; each output is made of the step's input and of the output before it.</source><extracomment>declarations</extracomment><translation>Liest eine Sequenz Schritt für Schritt; jede Ausgabe entsteht aus der Eingabe des Schritts und der Ausgabe davor.</translation></message>
<message><source>Reads a sequence step by step; gates say how much of the state is renewed and how much of it is used for that.</source><extracomment>declarations</extracomment><translation>Liest eine Sequenz Schritt für Schritt; Gates sagen, wie viel des Zustands erneuert und wie viel davon dafür verwendet wird.</translation></message>
<message><source>Ready-made networks</source><extracomment>window</extracomment><translation>Fertige Netze</translation></message>
<message><source>Ready-made networks…</source><extracomment>tables</extracomment><translation>Fertige Netze…</translation></message>
<message><source>Ready-made…</source><extracomment>window</extracomment><translation>Fertige…</translation></message>
<message><source>Recall</source><extracomment>window</extracomment><translation>Trefferquote</translation></message>
<message><source>Recent files</source><extracomment>window</extracomment><translation>Zuletzt geöffnet</translation></message>
<message><source>Receptive field</source><extracomment>tables</extracomment><translation>Rezeptives Feld</translation></message>
<message><source>Recordings</source><extracomment>window</extracomment><translation>Aufnahmen</translation></message>
<message><source>Recordings are of different lengths; shorter ones are filled up, and a layer called Masking keeps what was filled from being learned.</source><extracomment>tables</extracomment><translation>Aufnahmen sind verschieden lang; kürzere werden aufgefüllt, und eine Schicht namens Masking verhindert, dass das Aufgefüllte gelernt wird.</translation></message>
<message><source>Recordings differ in length and end in zeros: Masking has the LSTM pass these by. Try: a GRU in place of the LSTM, or take Masking away.</source><extracomment>tables</extracomment><translation>Die Aufnahmen sind verschieden lang und enden in Nullen: Masking lässt das LSTM diese übergehen. Zum Probieren: ein GRU anstelle des LSTM, oder Masking wegnehmen.</translation></message>
<message><source>Recover</source><extracomment>window</extracomment><translation>Wiederherstellen</translation></message>
<message><source>Recurrent</source><extracomment>tables</extracomment><translation>Rekurrent</translation></message>
<message><source>Recurrent activation</source><extracomment>declarations</extracomment><translation>Rekurrente Aktivierung</translation></message>
<message><source>Recurrent constraint</source><extracomment>declarations</extracomment><translation>Rekurrente Beschränkung</translation></message>
<message><source>Recurrent dropout</source><extracomment>declarations</extracomment><translation>Rekurrentes Dropout</translation></message>
<message><source>Recurrent initializer</source><extracomment>declarations</extracomment><translation>Rekurrenter Initialisierer</translation></message>
<message><source>Recurrent layer without bounds</source><extracomment>tables</extracomment><translation>Rekurrente Schicht ohne Schranken</translation></message>
<message><source>Recurrent layers go step by step and forget over some hundred steps.</source><extracomment>tables</extracomment><translation>Rekurrente Schichten gehen Schritt für Schritt und vergessen über einige hundert Schritte.</translation></message>
<message><source>Recurrent regularizer</source><extracomment>declarations</extracomment><translation>Rekurrenter Regularisierer</translation></message>
<message><source>Red</source><extracomment>tables</extracomment><translation>Rot</translation></message>
<message><source>Red, green and blue</source><extracomment>window</extracomment><translation>Rot, Grün und Blau</translation></message>
<message><source>Redo</source><extracomment>window</extracomment><translation>Wiederholen</translation></message>
<message><source>Reduction</source><extracomment>declarations</extracomment><translation>Zusammenfassung</translation></message>
<message><source>Reference</source><extracomment>tables</extracomment><translation>Nachschlagen</translation></message>
<message><source>Regularization</source><extracomment>tables</extracomment><translation>Regularisierung</translation></message>
<message><source>Relative step</source><extracomment>declarations</extracomment><translation>Relativer Schritt</translation></message>
<message><source>Remember what the canvas shows; the project keeps it</source><extracomment>tables</extracomment><translation>Merken, was die Fläche zeigt; das Projekt behält es</translation></message>
<message><source>Remembers a switch over batches: what it needs to know may lie far back.</source><extracomment>tables</extracomment><translation>Merkt sich einen Schalter über Stapel hinweg: was es wissen muss, kann weit zurückliegen.</translation></message>
<message><source>Remove</source><extracomment>window</extracomment><translation>Entfernen</translation></message>
<message><source>Remove diagonal</source><extracomment>declarations</extracomment><translation>Diagonale entfernen</translation></message>
<message><source>Remove the metric {0}</source><extracomment>window</extracomment><translation>Das Maß {0} entfernen</translation></message>
<message><source>Remove {0}</source><extracomment>window</extracomment><translation>{0} entfernen</translation></message>
<message><source>Rename</source><extracomment>window</extracomment><translation>Umbenennen</translation></message>
<message><source>Rename the block</source><extracomment>window</extracomment><translation>Den Block umbenennen</translation></message>
<message><source>Rename the group</source><extracomment>messages</extracomment><translation>Gruppe umbenennen</translation></message>
<message><source>Rename…</source><extracomment>window</extracomment><translation>Umbenennen…</translation></message>
<message><source>Reorder the inputs</source><extracomment>messages</extracomment><translation>Eingänge umordnen</translation></message>
<message><source>Repeat</source><extracomment>window</extracomment><translation>Wiederholen</translation></message>
<message><source>Repeat {0} times</source><extracomment>messages</extracomment><translation>{0}-mal wiederholen</translation></message>
<message><source>Repeats each step of a sequence.</source><extracomment>declarations</extracomment><translation>Wiederholt jeden Schritt einer Sequenz.</translation></message>
<message><source>Repeat…</source><extracomment>tables</extracomment><translation>Wiederholen…</translation></message>
<message><source>Replace the layer</source><extracomment>window</extracomment><translation>Schicht ersetzen</translation></message>
<message><source>Replace the layer…</source><extracomment>tables</extracomment><translation>Schicht ersetzen…</translation></message>
<message><source>Replace {0}</source><extracomment>messages</extracomment><translation>{0} ersetzen</translation></message>
<message><source>Replace {0} by {1}</source><extracomment>messages</extracomment><translation>{0} durch {1} ersetzen</translation></message>
<message><source>Report of a run</source><extracomment>window</extracomment><translation>Bericht eines Laufs</translation></message>
<message><source>Report of a run…</source><extracomment>tables</extracomment><translation>Bericht eines Laufs…</translation></message>
<message><source>Report…</source><extracomment>window</extracomment><translation>Bericht…</translation></message>
<message><source>ResNet whose convolutions work in 32 separate groups.</source><extracomment>declarations</extracomment><translation>ResNet, dessen Faltungen in 32 getrennten Gruppen arbeiten.</translation></message>
<message><source>ResNet with normalization and activation before each convolution.</source><extracomment>declarations</extracomment><translation>ResNet mit Normalisierung und Aktivierung vor jeder Faltung.</translation></message>
<message><source>Reset after</source><extracomment>declarations</extracomment><translation>Danach zurücksetzen</translation></message>
<message><source>Reset the panels</source><extracomment>tables</extracomment><translation>Bereiche zurücksetzen</translation></message>
<message><source>Reshaping</source><extracomment>tables</extracomment><translation>Umformen</translation></message>
<message><source>Reshaping keeps every value, so the numbers before and after are equal.</source><extracomment>tables</extracomment><translation>Umformen behält jeden Wert, also sind die Anzahlen davor und danach gleich.</translation></message>
<message><source>Residual block</source><extracomment>tables</extracomment><translation>Residualer Block</translation></message>
<message><source>Residual network</source><extracomment>tables</extracomment><translation>Residuales Netz</translation></message>
<message><source>Residual, with narrow 1 x 1 convolutions around the 3 x 3 (ResNet50).</source><extracomment>tables</extracomment><translation>Residual, mit schmalen 1 x 1-Faltungen um die 3 x 3 (ResNet50).</translation></message>
<message><source>Resize</source><extracomment>window</extracomment><translation>Größe ändern</translation></message>
<message><source>Restore best weights</source><extracomment>tables</extracomment><translation>Beste Gewichte zurückholen</translation></message>
<message><source>Results</source><extracomment>window</extracomment><translation>Ergebnisse</translation></message>
<message><source>Resume</source><extracomment>window</extracomment><translation>Fortsetzen</translation></message>
<message><source>Return sequences</source><extracomment>declarations</extracomment><translation>Sequenzen ausgeben</translation></message>
<message><source>Return state</source><extracomment>declarations</extracomment><translation>Zustand ausgeben</translation></message>
<message><source>Rho</source><extracomment>declarations</extracomment><translation>Rho</translation></message>
<message><source>Right edges</source><extracomment>tables</extracomment><translation>Rechte Kanten</translation></message>
<message><source>Rms scaling</source><extracomment>declarations</extracomment><translation>RMS-Skalierung</translation></message>
<message><source>Rotate</source><extracomment>window</extracomment><translation>Drehen</translation></message>
<message><source>Rows from one window to the next.</source><extracomment>declarations</extracomment><translation>Zeilen von einem Fenster zum nächsten.</translation></message>
<message><source>Rows of one “{0}” are alike: keep them on one side of the split (method “group”), or the network is </source><extracomment>messages</extracomment><translation>Zeilen mit demselben „{0}“ gleichen einander: sie auf einer Seite der Aufteilung halten (Methode „group“), sonst wird das Netz </translation></message>
<message><source>Rows of pixels.</source><extracomment>declarations</extracomment><translation>Zeilen von Bildpunkten.</translation></message>
<message><source>Rows that no sample uses cost memory and are never trained.</source><extracomment>tables</extracomment><translation>Zeilen, die kein Beispiel nutzt, kosten Speicher und werden nie trainiert.</translation></message>
<message><source>Rows that one sample sees.</source><extracomment>declarations</extracomment><translation>Zeilen, die ein Beispiel sieht.</translation></message>
<message><source>Run</source><extracomment>window</extracomment><translation>Lauf</translation></message>
<message><source>Run some steps of training on the data, and put everything back</source><extracomment>window</extracomment><translation>Einige Trainingsschritte auf den Daten ausführen und alles zurückstellen</translation></message>
<message><source>Run {0}</source><extracomment>window</extracomment><translation>Lauf {0}</translation></message>
<message><source>Runs</source><extracomment>window</extracomment><translation>Läufe</translation></message>
<message><source>Runs at most</source><extracomment>window</extracomment><translation>Läufe höchstens</translation></message>
<message><source>Runs at most: {0}, </source><extracomment>window</extracomment><translation>Läufe höchstens: {0}, </translation></message>
<message><source>Runs at most: {0}.</source><extracomment>window</extracomment><translation>Läufe höchstens: {0}.</translation></message>
<message><source>Runs of the sweep</source><extracomment>window</extracomment><translation>Läufe der Suchreihe</translation></message>
<message><source>Runs that are done</source><extracomment>window</extracomment><translation>Fertige Läufe</translation></message>
<message><source>R² {0}  ·  mean error {1}  ·  root mean square {2}</source><extracomment>window</extracomment><translation>R² {0}  ·  mittlerer Fehler {1}  ·  quadratisches Mittel {2}</translation></message>
<message><source>SVG picture (*.svg)</source><extracomment>window</extracomment><translation>SVG-Bild (*.svg)</translation></message>
<message><source>Saliency</source><extracomment>window</extracomment><translation>Salienz</translation></message>
<message><source>Saliency, smoothed</source><extracomment>window</extracomment><translation>Salienz, geglättet</translation></message>
<message><source>Same</source><extracomment>window</extracomment><translation>Gleich</translation></message>
<message><source>Sample </source><extracomment>window</extracomment><translation>Beispiel </translation></message>
<message><source>Sample at the nodes</source><extracomment>window</extracomment><translation>Beispiel an den Blöcken</translation></message>
<message><source>Sample before</source><extracomment>tables</extracomment><translation>Voriges Beispiel</translation></message>
<message><source>Sample {0}</source><extracomment>window</extracomment><translation>Beispiel {0}</translation></message>
<message><source>Sample {0} is now called {1}. Undo takes it back; evaluate again to count it.</source><extracomment>window</extracomment><translation>Beispiel {0} heißt jetzt {1}. Rückgängig nimmt es zurück; neu auswerten, um es zu zählen.</translation></message>
<message><source>Sample {0}, held out</source><extracomment>window</extracomment><translation>Beispiel {0}, zurückgehalten</translation></message>
<message><source>Sampler</source><extracomment>window</extracomment><translation>Auswahlverfahren</translation></message>
<message><source>Samples</source><extracomment>window</extracomment><translation>Beispiele</translation></message>
<message><source>Samples can only be fed where their sizes are the Input's.</source><extracomment>tables</extracomment><translation>Beispiele passen nur hinein, wenn ihre Größen die des Input sind.</translation></message>
<message><source>Samples do not fill the batches</source><extracomment>tables</extracomment><translation>Beispiele füllen die Stapel nicht</translation></message>
<message><source>Samples looked at before each update; another size holds from the next batch on.</source><extracomment>window</extracomment><translation>Beispiele vor jeder Aktualisierung; eine andere Größe gilt ab dem nächsten Stapel.</translation></message>
<message><source>Samples that are looked at before each update.</source><extracomment>tables</extracomment><translation>Beispiele, die vor jeder Aktualisierung angesehen werden.</translation></message>
<message><source>Samples that the network does not learn from, as rings</source><extracomment>window</extracomment><translation>Beispiele, aus denen das Netz nicht lernt, als Ringe</translation></message>
<message><source>Samples to predict</source><extracomment>window</extracomment><translation>Beispiele zum Vorhersagen</translation></message>
<message><source>Saturated sigmoid and tanh pass on a quarter of the gradient at most; many of them pass on nothing.</source><extracomment>tables</extracomment><translation>Gesättigte Sigmoid- und tanh-Funktionen geben höchstens ein Viertel des Gradienten weiter; viele davon nichts mehr.</translation></message>
<message><source>Save</source><extracomment>window</extracomment><translation>Speichern</translation></message>
<message><source>Save as</source><extracomment>window</extracomment><translation>Speichern unter</translation></message>
<message><source>Save as block</source><extracomment>window</extracomment><translation>Als Block speichern</translation></message>
<message><source>Save as block…</source><extracomment>tables</extracomment><translation>Als Block speichern…</translation></message>
<message><source>Save as…</source><extracomment>tables</extracomment><translation>Speichern unter…</translation></message>
<message><source>Save best only</source><extracomment>declarations</extracomment><translation>Nur das Beste speichern</translation></message>
<message><source>Save freq</source><extracomment>declarations</extracomment><translation>Speicherabstand</translation></message>
<message><source>Save only when the watched value got better.</source><extracomment>declarations</extracomment><translation>Nur speichern, wenn der beobachtete Wert besser wurde.</translation></message>
<message><source>Save the changes to {0}?</source><extracomment>window</extracomment><translation>Änderungen an {0} speichern?</translation></message>
<message><source>Save weights only</source><extracomment>declarations</extracomment><translation>Nur Gewichte speichern</translation></message>
<message><source>Save weights without the architecture.</source><extracomment>declarations</extracomment><translation>Gewichte ohne die Architektur speichern.</translation></message>
<message><source>Saved {0}</source><extracomment>window</extracomment><translation>{0} gespeichert</translation></message>
<message><source>Saves the model, or its weights, after every epoch or every so many batches, or only when it got better.</source><extracomment>declarations</extracomment><translation>Speichert das Modell oder seine Gewichte nach jeder Epoche, alle so viele Stapel oder nur, wenn es besser wurde.</translation></message>
<message><source>Saving {0}</source><extracomment>window</extracomment><translation>{0} wird gespeichert</translation></message>
<message><source>Say what this sample really is. The project remembers it; your file stays as it is.</source><extracomment>window</extracomment><translation>Sagen, was dieses Beispiel wirklich ist. Das Projekt merkt es sich; die Datei bleibt, wie sie ist.</translation></message>
<message><source>Says which rows train and which are held out: at random, with each class in its share, by time, or by group.</source><extracomment>declarations</extracomment><translation>Sagt, welche Zeilen trainieren und welche zurückgehalten werden: zufällig, mit jeder Klasse in ihrem Anteil, nach Zeit oder nach Gruppe.</translation></message>
<message><source>Scale</source><extracomment>declarations</extracomment><translation>Skalieren</translation></message>
<message><source>Scale both inputs to length 1 first: the result is then the cosine.</source><extracomment>declarations</extracomment><translation>Beide Eingaben zuerst auf Länge 1 bringen: das Ergebnis ist dann der Kosinus.</translation></message>
<message><source>Scales each sample's vector to length 1.</source><extracomment>declarations</extracomment><translation>Bringt den Vektor jedes Beispiels auf Länge 1.</translation></message>
<message><source>Schedule</source><extracomment>window</extracomment><translation>Verlauf der Lernrate</translation></message>
<message><source>Schedules</source><extracomment>tables</extracomment><translation>Verläufe der Lernrate</translation></message>
<message><source>Score against cost</source><extracomment>window</extracomment><translation>Güte gegen Aufwand</translation></message>
<message><source>Score mode</source><extracomment>declarations</extracomment><translation>Bewertungsart</translation></message>
<message><source>Scores of each class</source><extracomment>window</extracomment><translation>Werte jeder Klasse</translation></message>
<message><source>Search fields</source><extracomment>window</extracomment><translation>Felder suchen</translation></message>
<message><source>Search fields: units, learning rate, activation…</source><extracomment>window</extracomment><translation>Felder suchen: units, Lernrate, Aktivierung…</translation></message>
<message><source>Search layers</source><extracomment>window</extracomment><translation>Schichten suchen</translation></message>
<message><source>Search layers to add</source><extracomment>window</extracomment><translation>Schichten zum Hinzufügen suchen</translation></message>
<message><source>Search networks</source><extracomment>window</extracomment><translation>Netze suchen</translation></message>
<message><source>Search runs</source><extracomment>window</extracomment><translation>Läufe suchen</translation></message>
<message><source>Search templates</source><extracomment>window</extracomment><translation>Vorlagen suchen</translation></message>
<message><source>Search the handbook</source><extracomment>window</extracomment><translation>Im Handbuch suchen</translation></message>
<message><source>Search what to put behind {0}</source><extracomment>window</extracomment><translation>Suchen, was hinter {0} gesetzt wird</translation></message>
<message><source>Search: a name, #tag, note or setting like batch_size=32</source><extracomment>window</extracomment><translation>Suchen: Name, #Schlagwort, Notiz oder Einstellung wie batch_size=32</translation></message>
<message><source>Searching for a learning rate</source><extracomment>window</extracomment><translation>Lernrate wird gesucht</translation></message>
<message><source>Seconds</source><extracomment>window</extracomment><translation>Sekunden</translation></message>
<message><source>Seconds of training</source><extracomment>window</extracomment><translation>Sekunden des Trainings</translation></message>
<message><source>Seconds to wait for the server.</source><extracomment>declarations</extracomment><translation>Sekunden, die auf den Server gewartet wird.</translation></message>
<message><source>See all ways to begin</source><extracomment>window</extracomment><translation>Alle Anfänge sehen</translation></message>
<message><source>Seed</source><extracomment>window</extracomment><translation>Startwert</translation></message>
<message><source>Seed of the layer's random numbers; none: another draw each time.</source><extracomment>declarations</extracomment><translation>Startwert der Zufallszahlen der Schicht; ohne Angabe jedes Mal ein anderer.</translation></message>
<message><source>Seed of the random numbers; none: another draw each time.</source><extracomment>declarations</extracomment><translation>Startwert der Zufallszahlen; ohne Angabe jedes Mal ein anderer.</translation></message>
<message><source>Sees</source><extracomment>window</extracomment><translation>Sieht</translation></message>
<message><source>Sees a picture, reads a question, answers with a word.</source><extracomment>tables</extracomment><translation>Sieht ein Bild, liest eine Frage, antwortet mit einem Wort.</translation></message>
<message><source>Sees of the input</source><extracomment>window</extracomment><translation>Sieht von der Eingabe</translation></message>
<message><source>Sees too little at once</source><extracomment>tables</extracomment><translation>Sieht zu wenig auf einmal</translation></message>
<message><source>Select all</source><extracomment>tables</extracomment><translation>Alles auswählen</translation></message>
<message><source>Select all that feeds it</source><extracomment>tables</extracomment><translation>Alles wählen, was hineinfließt</translation></message>
<message><source>Select all that reads it</source><extracomment>tables</extracomment><translation>Alles wählen, was es liest</translation></message>
<message><source>Self-attention and two Dense, each with a way around it.</source><extracomment>tables</extracomment><translation>Selbstaufmerksamkeit und zwei Dense, je mit einem Weg daran vorbei.</translation></message>
<message><source>Semicolon</source><extracomment>window</extracomment><translation>Semikolon</translation></message>
<message><source>Send a picture through</source><extracomment>tables</extracomment><translation>Ein Bild hindurchschicken</translation></message>
<message><source>Send a picture through a convolutional network and watch what each layer makes of it.</source><extracomment>tables</extracomment><translation>Ein Bild durch ein Faltungsnetz schicken und zusehen, was jede Schicht daraus macht.</translation></message>
<message><source>Send a sample through the network and show what comes out of each block</source><extracomment>tables</extracomment><translation>Ein Beispiel durch das Netz schicken und zeigen, was aus jedem Block kommt</translation></message>
<message><source>Sending a sample through the network</source><extracomment>window</extracomment><translation>Ein Beispiel wird durch das Netz geschickt</translation></message>
<message><source>Sensitivity</source><extracomment>declarations</extracomment><translation>Sensitivität</translation></message>
<message><source>Sepal and petal measures in centimetres of 150 iris flowers of three species.</source><extracomment>tables</extracomment><translation>Kelch- und Blütenblattmaße in Zentimetern von 150 Schwertlilien dreier Arten.</translation></message>
<message><source>Separate parts</source><extracomment>tables</extracomment><translation>Getrennte Teile</translation></message>
<message><source>Separator</source><extracomment>window</extracomment><translation>Trennzeichen</translation></message>
<message><source>Sequences</source><extracomment>tables</extracomment><translation>Sequenzen</translation></message>
<message><source>Sequences take longer: each step looks back over the whole recording. Wait until the run has ended, or press Stop.</source><extracomment>tables</extracomment><translation>Sequenzen dauern länger: jeder Schritt blickt über die ganze Aufnahme zurück. Warten, bis der Lauf beendet ist, oder Anhalten drücken.</translation></message>
<message><source>Sequences with an LSTM</source><extracomment>tables</extracomment><translation>Folgen mit einem LSTM</translation></message>
<message><source>Sequential takes a list of layers</source><extracomment>messages</extracomment><translation>Sequential nimmt eine Liste von Schichten</translation></message>
<message><source>Sequential([...]), model.add(...) or calls of layers</source><extracomment>messages</extracomment><translation>Sequential([...]), model.add(...) oder Aufrufe von Schichten</translation></message>
<message><source>Series</source><extracomment>window</extracomment><translation>Reihe</translation></message>
<message><source>Set Input shape to {0}</source><extracomment>messages</extracomment><translation>Form des Input auf {0} setzen</translation></message>
<message><source>Set all {0} to relu</source><extracomment>messages</extracomment><translation>Alle {0} auf relu setzen</translation></message>
<message><source>Set batch_size of {0} to {1}</source><extracomment>messages</extracomment><translation>batch_size von {0} auf {1} setzen</translation></message>
<message><source>Set bookmark 1</source><extracomment>tables</extracomment><translation>Lesezeichen 1 setzen</translation></message>
<message><source>Set bookmark 2</source><extracomment>tables</extracomment><translation>Lesezeichen 2 setzen</translation></message>
<message><source>Set bookmark 3</source><extracomment>tables</extracomment><translation>Lesezeichen 3 setzen</translation></message>
<message><source>Set bookmark 4</source><extracomment>tables</extracomment><translation>Lesezeichen 4 setzen</translation></message>
<message><source>Set bookmark 5</source><extracomment>tables</extracomment><translation>Lesezeichen 5 setzen</translation></message>
<message><source>Set bookmark 6</source><extracomment>tables</extracomment><translation>Lesezeichen 6 setzen</translation></message>
<message><source>Set bookmark 7</source><extracomment>tables</extracomment><translation>Lesezeichen 7 setzen</translation></message>
<message><source>Set bookmark 8</source><extracomment>tables</extracomment><translation>Lesezeichen 8 setzen</translation></message>
<message><source>Set bookmark 9</source><extracomment>tables</extracomment><translation>Lesezeichen 9 setzen</translation></message>
<message><source>Set bookmark {0}</source><extracomment>messages</extracomment><translation>Lesezeichen {0} setzen</translation></message>
<message><source>Set fields</source><extracomment>messages</extracomment><translation>Felder setzen</translation></message>
<message><source>Set the batch size to 32</source><extracomment>messages</extracomment><translation>Stapelgröße auf 32 setzen</translation></message>
<message><source>Set the batch size to {0}</source><extracomment>messages</extracomment><translation>Stapelgröße auf {0} setzen</translation></message>
<message><source>Set the best values in the network that is open</source><extracomment>window</extracomment><translation>Die besten Werte im geöffneten Netz setzen</translation></message>
<message><source>Set the input, the last layer and the loss; or make a network that suits the data</source><extracomment>window</extracomment><translation>Eingang, letzte Schicht und Verlust einstellen; oder ein Netz machen, das zu den Daten passt</translation></message>
<message><source>Set the learning rate to {0}</source><extracomment>messages</extracomment><translation>Lernrate auf {0} setzen</translation></message>
<message><source>Set the validation split to 10%</source><extracomment>messages</extracomment><translation>Validierungsanteil auf 10 % setzen</translation></message>
<message><source>Set the validation split to {0}</source><extracomment>messages</extracomment><translation>Validierungsanteil auf {0} setzen</translation></message>
<message><source>Set the weight of {0} to 1</source><extracomment>messages</extracomment><translation>Gewicht von {0} auf 1 setzen</translation></message>
<message><source>Set up only</source><extracomment>window</extracomment><translation>Nur einrichten</translation></message>
<message><source>Set up to be fine-tuned</source><extracomment>window</extracomment><translation>Zum Feinabstimmen eingerichtet</translation></message>
<message><source>Set weights</source><extracomment>messages</extracomment><translation>Gewichte setzen</translation></message>
<message><source>Set {0} of {1} back to its default</source><extracomment>messages</extracomment><translation>{0} von {1} auf die Vorgabe zurücksetzen</translation></message>
<message><source>Set {0} of {1} blocks</source><extracomment>messages</extracomment><translation>{0} von {1} Blöcken setzen</translation></message>
<message><source>Set {0} of {1} to {2}</source><extracomment>messages</extracomment><translation>{0} von {1} auf {2} setzen</translation></message>
<message><source>Sets</source><extracomment>window</extracomment><translation>Datensätze</translation></message>
<message><source>Sets a random share of its input to zero while training, which hinders learning by heart.</source><extracomment>declarations</extracomment><translation>Setzt beim Training einen zufälligen Anteil der Eingabe auf null, was Auswendiglernen erschwert.</translation></message>
<message><source>Sets that come with Layerloom, or that it makes</source><extracomment>window</extracomment><translation>Datensätze, die Layerloom mitbringt oder erzeugt</translation></message>
<message><source>Sets the learning rate before each epoch, by a function of the epoch and, if it takes it, the present rate.</source><extracomment>declarations</extracomment><translation>Setzt die Lernrate vor jeder Epoche durch eine Funktion der Epoche und, falls sie sie nimmt, der jetzigen Rate.</translation></message>
<message><source>Sets whole channels of a volume to zero while training (Tompson et al., 2014).</source><extracomment>declarations</extracomment><translation>Setzt beim Training ganze Kanäle eines Volumens auf null (Tompson et al., 2014).</translation></message>
<message><source>Sets whole channels of an image to zero while training (Tompson et al., 2014).</source><extracomment>declarations</extracomment><translation>Setzt beim Training ganze Kanäle eines Bilds auf null (Tompson et al., 2014).</translation></message>
<message><source>Sets whole features of a sequence to zero while training, at all steps alike (Tompson et al., 2014).</source><extracomment>declarations</extracomment><translation>Setzt beim Training ganze Merkmale einer Sequenz auf null, bei allen Schritten gleich (Tompson et al., 2014).</translation></message>
<message><source>Setting</source><extracomment>window</extracomment><translation>Einstellung</translation></message>
<message><source>Settings</source><extracomment>window</extracomment><translation>Einstellungen</translation></message>
<message><source>Settings compared</source><extracomment>window</extracomment><translation>Einstellungen im Vergleich</translation></message>
<message><source>Several cells as one: the output of each is the input of the next.</source><extracomment>declarations</extracomment><translation>Mehrere Zellen als eine: die Ausgabe jeder ist die Eingabe der nächsten.</translation></message>
<message><source>Several inputs</source><extracomment>tables</extracomment><translation>Mehrere Eingänge</translation></message>
<message><source>Shape</source><extracomment>declarations</extracomment><translation>Form</translation></message>
<message><source>Shape of a sample, without the batch; one size may be -1 for what is left.</source><extracomment>declarations</extracomment><translation>Form eines Beispiels, ohne den Stapel; eine Größe darf -1 für den Rest sein.</translation></message>
<message><source>Shape of one sample, without the batch; None for a size that may vary.</source><extracomment>declarations</extracomment><translation>Form eines Beispiels, ohne den Stapel; None für eine veränderliche Größe.</translation></message>
<message><source>Shape of the mask, the batch first; 1 where one decision serves an axis, none where it is the input's.</source><extracomment>declarations</extracomment><translation>Form der Maske, der Stapel zuerst; 1, wo eine Entscheidung für eine Achse gilt, ohne Angabe wie die Eingabe.</translation></message>
<message><source>Shapes alone</source><extracomment>tables</extracomment><translation>Nur Formen</translation></message>
<message><source>Shapes and size</source><extracomment>window</extracomment><translation>Formen und Größe</translation></message>
<message><source>Shapes to outline</source><extracomment>messages</extracomment><translation>Formen zum Umreißen</translation></message>
<message><source>Share</source><extracomment>window</extracomment><translation>Anteil</translation></message>
<message><source>Share a layer</source><extracomment>messages</extracomment><translation>Eine Schicht teilen</translation></message>
<message><source>Share of certainty taken from the targets.</source><extracomment>declarations</extracomment><translation>Anteil an Sicherheit, der den Zielen genommen wird.</translation></message>
<message><source>Share of each weight, times the learning rate, taken off at every step.</source><extracomment>declarations</extracomment><translation>Anteil jedes Gewichts, mal Lernrate, der bei jedem Schritt abgezogen wird.</translation></message>
<message><source>Share of outputs on the target's side of a threshold.</source><extracomment>declarations</extracomment><translation>Anteil der Ausgaben auf der Seite des Ziels einer Schwelle.</translation></message>
<message><source>Share of outputs that equal their targets.</source><extracomment>declarations</extracomment><translation>Anteil der Ausgaben, die ihren Zielen gleichen.</translation></message>
<message><source>Share of samples whose largest output is the right class, the targets class numbers.</source><extracomment>declarations</extracomment><translation>Anteil der Beispiele, deren größte Ausgabe die richtige Klasse ist, die Ziele Klassennummern.</translation></message>
<message><source>Share of samples whose largest output is the right class, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Anteil der Beispiele, deren größte Ausgabe die richtige Klasse ist, die Ziele one-hot.</translation></message>
<message><source>Share of samples whose right class is among the k largest outputs, the targets class numbers.</source><extracomment>declarations</extracomment><translation>Anteil der Beispiele, deren richtige Klasse unter den k größten Ausgaben ist, die Ziele Klassennummern.</translation></message>
<message><source>Share of samples whose right class is among the k largest outputs, the targets one-hot.</source><extracomment>declarations</extracomment><translation>Anteil der Beispiele, deren richtige Klasse unter den k größten Ausgaben ist, die Ziele one-hot.</translation></message>
<message><source>Share of target and output that do not overlap: for segmentation, where most is background.</source><extracomment>declarations</extracomment><translation>Anteil von Ziel und Ausgabe, der sich nicht überlappt: für Segmentierung, wo das meiste Hintergrund ist.</translation></message>
<message><source>Share of the average in the direction of a step.</source><extracomment>declarations</extracomment><translation>Anteil des Mittels an der Richtung eines Schritts.</translation></message>
<message><source>Share of the average of gradients that stays at every step.</source><extracomment>declarations</extracomment><translation>Anteil des mittleren Gradienten, der bei jedem Schritt bleibt.</translation></message>
<message><source>Share of the average of squared gradients that stays at every step.</source><extracomment>declarations</extracomment><translation>Anteil des Mittels der quadrierten Gradienten, der bei jedem Schritt bleibt.</translation></message>
<message><source>Share of the average of the largest gradient that stays at every step.</source><extracomment>declarations</extracomment><translation>Anteil des Mittels des größten Gradienten, der bei jedem Schritt bleibt.</translation></message>
<message><source>Share of the average that stays at every step.</source><extracomment>declarations</extracomment><translation>Anteil des Mittels, der bei jedem Schritt bleibt.</translation></message>
<message><source>Share of the averages that stays at every step.</source><extracomment>declarations</extracomment><translation>Anteil der Mittel, der bei jedem Schritt bleibt.</translation></message>
<message><source>Share of the channels set to zero.</source><extracomment>declarations</extracomment><translation>Anteil der Kanäle, die auf null gesetzt werden.</translation></message>
<message><source>Share of the correction made at each step; 1: all of it.</source><extracomment>declarations</extracomment><translation>Anteil der Korrektur bei jedem Schritt; 1: die ganze.</translation></message>
<message><source>Share of the elements set to SELU's lowest value.</source><extracomment>declarations</extracomment><translation>Anteil der Elemente, die auf den kleinsten Wert von SELU gesetzt werden.</translation></message>
<message><source>Share of the elements set to zero.</source><extracomment>declarations</extracomment><translation>Anteil der Elemente, die auf null gesetzt werden.</translation></message>
<message><source>Share of the inputs dropped while training, the same at each step.</source><extracomment>declarations</extracomment><translation>Anteil der Eingaben, der beim Training wegfällt, bei jedem Schritt derselbe.</translation></message>
<message><source>Share of the last step that is taken again.</source><extracomment>declarations</extracomment><translation>Anteil des letzten Schritts, der noch einmal gegangen wird.</translation></message>
<message><source>Share of the moving averages kept at each step.</source><extracomment>declarations</extracomment><translation>Anteil der gleitenden Mittel, der bei jedem Schritt bleibt.</translation></message>
<message><source>Share of the outputs above the threshold whose target is 1.</source><extracomment>declarations</extracomment><translation>Anteil der Ausgaben über der Schwelle, deren Ziel 1 ist.</translation></message>
<message><source>Share of the outputs fed back that is dropped while training.</source><extracomment>declarations</extracomment><translation>Anteil der zurückgeführten Ausgaben, der beim Training wegfällt.</translation></message>
<message><source>Share of the targets of 0 that must be decided as no.</source><extracomment>declarations</extracomment><translation>Anteil der Ziele von 0, die als Nein entschieden werden müssen.</translation></message>
<message><source>Share of the targets of 1 that must be found.</source><extracomment>declarations</extracomment><translation>Anteil der Ziele von 1, die gefunden werden müssen.</translation></message>
<message><source>Share of the targets that are 1 whose output is above the threshold.</source><extracomment>declarations</extracomment><translation>Anteil der Ziele 1, deren Ausgabe über der Schwelle liegt.</translation></message>
<message><source>Share of the weights of values dropped while training.</source><extracomment>declarations</extracomment><translation>Anteil der Gewichte der Werte, der beim Training wegfällt.</translation></message>
<message><source>Share one layer</source><extracomment>window</extracomment><translation>Eine Schicht teilen</translation></message>
<message><source>Shared axes</source><extracomment>declarations</extracomment><translation>Geteilte Achsen</translation></message>
<message><source>Shared layer fed unlike</source><extracomment>tables</extracomment><translation>Geteilte Schicht ungleich gespeist</translation></message>
<message><source>Sharp</source><extracomment>window</extracomment><translation>Scharf</translation></message>
<message><source>Shift</source><extracomment>window</extracomment><translation>Verschieben</translation></message>
<message><source>Shifts and scales each feature to mean 0 and variance 1 over the batch, then to a learnt mean and scale.</source><extracomment>declarations</extracomment><translation>Verschiebt und skaliert jedes Merkmal über den Stapel auf Mittel 0 und Varianz 1, dann auf gelerntes Mittel und gelernte Skala.</translation></message>
<message><source>Shifts and scales each feature to mean 0 and variance 1, by numbers given or found in the data by `adapt`.</source><extracomment>declarations</extracomment><translation>Verschiebt und skaliert jedes Merkmal auf Mittel 0 und Varianz 1, mit gegebenen oder von `adapt` in den Daten gefundenen Zahlen.</translation></message>
<message><source>Shifts and scales each sample's features to mean 0 and variance 1, then to a learnt mean and scale.</source><extracomment>declarations</extracomment><translation>Verschiebt und skaliert die Merkmale jedes Beispiels auf Mittel 0 und Varianz 1, dann auf gelerntes Mittel und gelernte Skala.</translation></message>
<message><source>Shifts and scales groups of each sample's channels to mean 0 and variance 1, then each channel as it learns.</source><extracomment>declarations</extracomment><translation>Verschiebt und skaliert Gruppen der Kanäle jedes Beispiels auf Mittel 0 und Varianz 1, dann jeden Kanal, wie er es lernt.</translation></message>
<message><source>Short films of a handwritten digit that moves about.</source><extracomment>messages</extracomment><translation>Kurze Filme einer handgeschriebenen Ziffer, die sich bewegt.</translation></message>
<message><source>Show all</source><extracomment>window</extracomment><translation>Alles zeigen</translation></message>
<message><source>Show data at nodes</source><extracomment>tables</extracomment><translation>Daten an den Blöcken zeigen</translation></message>
<message><source>Show it over time</source><extracomment>window</extracomment><translation>Im Zeitverlauf zeigen</translation></message>
<message><source>Show on nodes</source><extracomment>tables</extracomment><translation>An Blöcken zeigen</translation></message>
<message><source>Show the block</source><extracomment>window</extracomment><translation>Den Block zeigen</translation></message>
<message><source>Show the block {0}</source><extracomment>window</extracomment><translation>Den Block {0} zeigen</translation></message>
<message><source>Show the chosen run among all runs</source><extracomment>window</extracomment><translation>Den gewählten Lauf unter allen Läufen zeigen</translation></message>
<message><source>Show the run</source><extracomment>window</extracomment><translation>Den Lauf zeigen</translation></message>
<message><source>Show the selection</source><extracomment>tables</extracomment><translation>Auswahl zeigen</translation></message>
<message><source>Show the values of single batches beside those of epochs.</source><extracomment>window</extracomment><translation>Die Werte einzelner Stapel neben denen der Epochen zeigen.</translation></message>
<message><source>Show this again</source><extracomment>window</extracomment><translation>Wieder anzeigen</translation></message>
<message><source>Show what in this sample counted for the answer.</source><extracomment>window</extracomment><translation>Zeigen, was in diesem Beispiel für die Antwort zählte.</translation></message>
<message><source>Show what the network says of this sample, batch by batch, beside the curves.</source><extracomment>window</extracomment><translation>Neben den Kurven Stapel für Stapel zeigen, was das Netz zu diesem Beispiel sagt.</translation></message>
<message><source>Shown while a network trains and this panel is open.</source><extracomment>window</extracomment><translation>Erscheint, während ein Netz trainiert und dieser Bereich offen ist.</translation></message>
<message><source>Shuffle</source><extracomment>tables</extracomment><translation>Mischen</translation></message>
<message><source>Side</source><extracomment>window</extracomment><translation>Seite</translation></message>
<message><source>Silence</source><extracomment>window</extracomment><translation>Stummschalten</translation></message>
<message><source>Silence a warning</source><extracomment>messages</extracomment><translation>Warnung stummschalten</translation></message>
<message><source>Silence: {0}</source><extracomment>window</extracomment><translation>Stummschalten: {0}</translation></message>
<message><source>Silenced ({0})</source><extracomment>window</extracomment><translation>Stummgeschaltet ({0})</translation></message>
<message><source>Sine and cosine of the place in the year, in the week and in the day.</source><extracomment>declarations</extracomment><translation>Sinus und Kosinus der Lage in Jahr, Woche und Tag.</translation></message>
<message><source>Sine waves</source><extracomment>messages</extracomment><translation>Sinuswellen</translation></message>
<message><source>Size</source><extracomment>window</extracomment><translation>Größe</translation></message>
<message><source>Size of the steps, or a schedule of it.</source><extracomment>declarations</extracomment><translation>Größe der Schritte oder ihr Verlauf.</translation></message>
<message><source>Size of the window on each axis.</source><extracomment>declarations</extracomment><translation>Größe des Fensters auf jeder Achse.</translation></message>
<message><source>Sizes of each output; none: the width of the query.</source><extracomment>declarations</extracomment><translation>Größen jeder Ausgabe; ohne Angabe die Breite der Anfrage.</translation></message>
<message><source>Skip</source><extracomment>window</extracomment><translation>Überspringen</translation></message>
<message><source>Slides a window along each channel of a sequence by itself: channels are not mixed.</source><extracomment>declarations</extracomment><translation>Schiebt ein Fenster jeden Kanal einer Sequenz für sich entlang: Kanäle werden nicht gemischt.</translation></message>
<message><source>Slides a window along each channel of a sequence, then mixes the channels at each step.</source><extracomment>declarations</extracomment><translation>Schiebt ein Fenster jeden Kanal einer Sequenz entlang und mischt dann die Kanäle bei jedem Schritt.</translation></message>
<message><source>Slides a window over each channel of an image by itself: channels are not mixed.</source><extracomment>declarations</extracomment><translation>Schiebt ein Fenster über jeden Kanal eines Bilds für sich: Kanäle werden nicht gemischt.</translation></message>
<message><source>Slides a window over each channel of an image, then mixes the channels at each pixel (Chollet, 2017).</source><extracomment>declarations</extracomment><translation>Schiebt ein Fenster über jeden Kanal eines Bilds und mischt dann die Kanäle an jedem Bildpunkt (Chollet, 2017).</translation></message>
<message><source>Slides filters along a sequence: each output sees a window of steps.</source><extracomment>declarations</extracomment><translation>Schiebt Filter eine Sequenz entlang: jede Ausgabe sieht ein Fenster von Schritten.</translation></message>
<message><source>Slides filters over an image: each output sees a window of pixels.</source><extracomment>declarations</extracomment><translation>Schiebt Filter über ein Bild: jede Ausgabe sieht ein Fenster von Bildpunkten.</translation></message>
<message><source>Slides filters through a volume: each output sees a box of voxels.</source><extracomment>declarations</extracomment><translation>Schiebt Filter durch ein Volumen: jede Ausgabe sieht einen Quader von Voxeln.</translation></message>
<message><source>Sliding window</source><extracomment>declarations</extracomment><translation>Gleitendes Fenster</translation></message>
<message><source>Slope below the threshold.</source><extracomment>declarations</extracomment><translation>Steigung unter der Schwelle.</translation></message>
<message><source>Slope below zero.</source><extracomment>declarations</extracomment><translation>Steigung unter null.</translation></message>
<message><source>Small pictures of a circle, a square or a triangle.</source><extracomment>messages</extracomment><translation>Kleine Bilder eines Kreises, Quadrats oder Dreiecks.</translation></message>
<message><source>Small pictures, and for each pixel whether it is the shape's.</source><extracomment>messages</extracomment><translation>Kleine Bilder, und für jeden Bildpunkt, ob er zur Form gehört.</translation></message>
<message><source>Smoothing of batches: {0}</source><extracomment>window</extracomment><translation>Glättung der Stapel: {0}</translation></message>
<message><source>Smoothing of single batches</source><extracomment>window</extracomment><translation>Glättung einzelner Stapel</translation></message>
<message><source>Snap to the grid</source><extracomment>tables</extracomment><translation>Am Raster ausrichten</translation></message>
<message><source>So much the network has to know: its input is 4 numbers, its answer is one of 3 classes.</source><extracomment>tables</extracomment><translation>So viel muss das Netz wissen: sein Eingang sind 4 Zahlen, seine Antwort ist eine von 3 Klassen.</translation></message>
<message><source>Softmax</source><extracomment>tables</extracomment><translation>Softmax</translation></message>
<message><source>Softmax gives shares of one whole; several classes at once do not fit.</source><extracomment>tables</extracomment><translation>Softmax gibt Anteile eines Ganzen; mehrere Klassen zugleich passen nicht dazu.</translation></message>
<message><source>Softmax inside the network</source><extracomment>tables</extracomment><translation>Softmax im Inneren des Netzes</translation></message>
<message><source>Softmax of one value</source><extracomment>tables</extracomment><translation>Softmax eines Werts</translation></message>
<message><source>Softmax or sigmoid twice</source><extracomment>tables</extracomment><translation>Zweimal Softmax oder Sigmoid</translation></message>
<message><source>Some columns</source><extracomment>window</extracomment><translation>Einige Spalten</translation></message>
<message><source>Some columns have the same name; they are called {0} here.</source><extracomment>messages</extracomment><translation>Einige Spalten heißen gleich; sie heißen hier {0}.</translation></message>
<message><source>Something has to be predicted: choose another column for it first.</source><extracomment>window</extracomment><translation>Etwas muss vorhergesagt werden: erst eine andere Spalte dafür wählen.</translation></message>
<message><source>Something went wrong inside Layerloom; your work is as it was. {0}</source><extracomment>window</extracomment><translation>In Layerloom ist etwas schiefgegangen; die Arbeit ist unversehrt. {0}</translation></message>
<message><source>Source</source><extracomment>tables</extracomment><translation>Quelle</translation></message>
<message><source>Space</source><extracomment>window</extracomment><translation>Leerzeichen</translation></message>
<message><source>Sparse y pred</source><extracomment>declarations</extracomment><translation>Ausgaben als Klassennummern</translation></message>
<message><source>Sparse y true</source><extracomment>declarations</extracomment><translation>Ziele als Klassennummern</translation></message>
<message><source>Specificity</source><extracomment>declarations</extracomment><translation>Spezifität</translation></message>
<message><source>Spirals</source><extracomment>messages</extracomment><translation>Spiralen</translation></message>
<message><source>Split</source><extracomment>window</extracomment><translation>Aufteilen</translation></message>
<message><source>Spread</source><extracomment>window</extracomment><translation>Streuung</translation></message>
<message><source>Spread of the errors</source><extracomment>window</extracomment><translation>Verteilung der Fehler</translation></message>
<message><source>Spreads each pixel over a window of the output: a convolution in the other direction.</source><extracomment>declarations</extracomment><translation>Breitet jeden Bildpunkt über ein Fenster der Ausgabe aus: eine Faltung in der anderen Richtung.</translation></message>
<message><source>Spreads each step of a sequence over a window of the output: a convolution in the other direction.</source><extracomment>declarations</extracomment><translation>Breitet jeden Schritt einer Sequenz über ein Fenster der Ausgabe aus: eine Faltung in der anderen Richtung.</translation></message>
<message><source>Spreads each voxel over a box of the output: a convolution in the other direction.</source><extracomment>declarations</extracomment><translation>Breitet jedes Voxel über einen Quader der Ausgabe aus: eine Faltung in der anderen Richtung.</translation></message>
<message><source>Square root of the mean of squared differences, in the unit of the target.</source><extracomment>declarations</extracomment><translation>Wurzel des Mittels der quadrierten Differenzen, in der Einheit des Ziels.</translation></message>
<message><source>Squared gradients of a matrix kept as the means of its rows and columns; steps in the size of the weights.</source><extracomment>declarations</extracomment><translation>Quadrierte Gradienten einer Matrix als Mittel ihrer Zeilen und Spalten; Schritte in der Größe der Gewichte.</translation></message>
<message><source>Squared margin of two classes.</source><extracomment>declarations</extracomment><translation>Quadrierter Abstand zweier Klassen.</translation></message>
<message><source>Squares near 0 and lines beyond: outliers weigh less.</source><extracomment>declarations</extracomment><translation>Quadrate nahe 0 und Geraden jenseits: Ausreißer wiegen weniger.</translation></message>
<message><source>Squeeze-and-excite</source><extracomment>tables</extracomment><translation>Squeeze-and-Excite</translation></message>
<message><source>Squeezes digits into eight numbers and draws them again.</source><extracomment>tables</extracomment><translation>Presst Ziffern in acht Zahlen und zeichnet sie wieder.</translation></message>
<message><source>Stacked LSTM</source><extracomment>tables</extracomment><translation>Gestapelte LSTM</translation></message>
<message><source>Stages of the network</source><extracomment>window</extracomment><translation>Stufen des Netzes</translation></message>
<message><source>Staircase</source><extracomment>declarations</extracomment><translation>Treppe</translation></message>
<message><source>Standard deviation before the ends are cut.</source><extracomment>declarations</extracomment><translation>Standardabweichung, bevor die Enden abgeschnitten werden.</translation></message>
<message><source>Standard deviation of the noise.</source><extracomment>declarations</extracomment><translation>Standardabweichung des Rauschens.</translation></message>
<message><source>Standard deviation.</source><extracomment>declarations</extracomment><translation>Standardabweichung der Verteilung.</translation></message>
<message><source>Standardise the columns</source><extracomment>window</extracomment><translation>Spalten standardisieren</translation></message>
<message><source>Start</source><extracomment>window</extracomment><translation>Starten</translation></message>
<message><source>Start again, over a longer time, when the end is reached.</source><extracomment>declarations</extracomment><translation>Neu beginnen, über längere Zeit, wenn das Ende erreicht ist.</translation></message>
<message><source>Start each batch with the states in which the one before ended.</source><extracomment>declarations</extracomment><translation>Jeden Stapel mit den Zuständen beginnen, in denen der vorige endete.</translation></message>
<message><source>Start from epoch</source><extracomment>declarations</extracomment><translation>Ab Epoche</translation></message>
<message><source>Start with a bias of 1 at the forget gate, so that the memory lasts at first.</source><extracomment>declarations</extracomment><translation>Mit einem Bias von 1 am Vergessensgate beginnen, damit das Gedächtnis anfangs hält.</translation></message>
<message><source>State</source><extracomment>window</extracomment><translation>Zustand</translation></message>
<message><source>Stateful</source><extracomment>declarations</extracomment><translation>Zustandsbehaftet</translation></message>
<message><source>Stateful LSTM</source><extracomment>tables</extracomment><translation>Zustandsbehaftetes LSTM</translation></message>
<message><source>Stateful and shuffled</source><extracomment>tables</extracomment><translation>Zustandsbehaftet und gemischt</translation></message>
<message><source>Statistics for each channel (each entry of the last axis), not one for all.</source><extracomment>declarations</extracomment><translation>Statistik für jeden Kanal (jeden Eintrag der letzten Achse), nicht eine für alle.</translation></message>
<message><source>Stddev</source><extracomment>declarations</extracomment><translation>Standardabweichung</translation></message>
<message><source>Step to weight</source><extracomment>window</extracomment><translation>Schritt zu Gewicht</translation></message>
<message><source>Steps</source><extracomment>window</extracomment><translation>Schritte</translation></message>
<message><source>Steps along the average gradient, divided by the root of its average square (Kingma and Ba, 2014).</source><extracomment>declarations</extracomment><translation>Schritte entlang des mittleren Gradienten, geteilt durch die Wurzel seines mittleren Quadrats (Kingma und Ba, 2014).</translation></message>
<message><source>Steps between two positions of the window.</source><extracomment>declarations</extracomment><translation>Schritte zwischen zwei Stellungen des Fensters.</translation></message>
<message><source>Steps between two positions of the window; none: the window's size.</source><extracomment>declarations</extracomment><translation>Schritte zwischen zwei Stellungen des Fensters; ohne Angabe die Größe des Fensters.</translation></message>
<message><source>Steps divided by the root of a moving average of squared gradients (Tieleman and Hinton, 2012).</source><extracomment>declarations</extracomment><translation>Schritte geteilt durch die Wurzel eines gleitenden Mittels der quadrierten Gradienten (Tieleman und Hinton, 2012).</translation></message>
<message><source>Steps divided by the root of the sum of squared gradients: what moved much moves less (Duchi et al., 2011).</source><extracomment>declarations</extracomment><translation>Schritte geteilt durch die Wurzel der Summe der quadrierten Gradienten: was sich viel bewegt hat, bewegt sich weniger (Duchi et al., 2011).</translation></message>
<message><source>Steps in the ratio of recent steps to recent gradients (Zeiler, 2012).</source><extracomment>declarations</extracomment><translation>Schritte im Verhältnis jüngster Schritte zu jüngsten Gradienten (Zeiler, 2012).</translation></message>
<message><source>Steps of a grid</source><extracomment>window</extracomment><translation>Schritte eines Gitters</translation></message>
<message><source>Steps of a series; empty: those of the longest of the training data.</source><extracomment>declarations</extracomment><translation>Schritte einer Reihe; leer: die der längsten in den Trainingsdaten.</translation></message>
<message><source>Steps of one size, in the direction of a moving average of gradients (Chen et al., 2023).</source><extracomment>declarations</extracomment><translation>Schritte einer Größe, in Richtung eines gleitenden Mittels der Gradienten (Chen et al., 2023).</translation></message>
<message><source>Steps of the data</source><extracomment>tables</extracomment><translation>Schritte der Daten</translation></message>
<message><source>Steps of the first half cosine.</source><extracomment>declarations</extracomment><translation>Schritte des ersten halben Kosinus.</translation></message>
<message><source>Steps of the warm-up.</source><extracomment>declarations</extracomment><translation>Schritte des Aufwärmens.</translation></message>
<message><source>Steps over which the rate decays once.</source><extracomment>declarations</extracomment><translation>Schritte, über die die Rate einmal abnimmt.</translation></message>
<message><source>Steps until the end rate is reached.</source><extracomment>declarations</extracomment><translation>Schritte, bis die Endrate erreicht ist.</translation></message>
<message><source>Steps until the lowest rate is reached.</source><extracomment>declarations</extracomment><translation>Schritte, bis die niedrigste Rate erreicht ist.</translation></message>
<message><source>Stop</source><extracomment>window</extracomment><translation>Anhalten</translation></message>
<message><source>Stop early</source><extracomment>tables</extracomment><translation>Früh anhalten</translation></message>
<message><source>Stopped</source><extracomment>window</extracomment><translation>Angehalten</translation></message>
<message><source>Stopping…</source><extracomment>window</extracomment><translation>Hält an…</translation></message>
<message><source>Straighten</source><extracomment>tables</extracomment><translation>Gerade ziehen</translation></message>
<message><source>Strength of the noise, as the rate of Dropout.</source><extracomment>declarations</extracomment><translation>Stärke des Rauschens, wie die Rate von Dropout.</translation></message>
<message><source>Stride</source><extracomment>declarations</extracomment><translation>Schrittweite</translation></message>
<message><source>Strides</source><extracomment>declarations</extracomment><translation>Schrittweiten</translation></message>
<message><source>Strides and dilation together</source><extracomment>tables</extracomment><translation>Schrittweite und Dilatation zugleich</translation></message>
<message><source>Suggest</source><extracomment>window</extracomment><translation>Vorschlagen</translation></message>
<message><source>Sum of the values given.</source><extracomment>declarations</extracomment><translation>Summe der gegebenen Werte.</translation></message>
<message><source>Summation method</source><extracomment>declarations</extracomment><translation>Summierung</translation></message>
<message><source>Sums of gradients</source><extracomment>messages</extracomment><translation>Summen der Gradienten</translation></message>
<message><source>Surface</source><extracomment>window</extracomment><translation>Fläche</translation></message>
<message><source>Surgery</source><extracomment>tables</extracomment><translation>Umbau</translation></message>
<message><source>Swap the activation</source><extracomment>window</extracomment><translation>Aktivierung tauschen</translation></message>
<message><source>Swap the activation…</source><extracomment>tables</extracomment><translation>Aktivierung tauschen…</translation></message>
<message><source>Sweep</source><extracomment>window</extracomment><translation>Suchreihe</translation></message>
<message><source>Sweeps</source><extracomment>window</extracomment><translation>Suchreihen</translation></message>
<message><source>Switches</source><extracomment>messages</extracomment><translation>Schalter</translation></message>
<message><source>System</source><extracomment>tables</extracomment><translation>System</translation></message>
<message><source>T mul</source><extracomment>declarations</extracomment><translation>Faktor der Dauer</translation></message>
<message><source>Tab</source><extracomment>window</extracomment><translation>Tabulator</translation></message>
<message><source>Table</source><extracomment>window</extracomment><translation>Tabelle</translation></message>
<message><source>Table of batches (*.csv)</source><extracomment>window</extracomment><translation>Tabelle der Stapel (*.csv)</translation></message>
<message><source>Table of epochs (*.csv)</source><extracomment>window</extracomment><translation>Tabelle der Epochen (*.csv)</translation></message>
<message><source>Tags</source><extracomment>window</extracomment><translation>Schlagwörter</translation></message>
<message><source>Take a network that reads digits, and teach it with few pictures to tell odd from even.</source><extracomment>tables</extracomment><translation>Einem Netz, das Ziffern liest, mit wenigen Bildern beibringen, gerade von ungeraden zu unterscheiden.</translation></message>
<message><source>Take back: {0} is {1} again</source><extracomment>window</extracomment><translation>Zurücknehmen: {0} ist wieder {1}</translation></message>
<message><source>Take capital letters for small ones.</source><extracomment>declarations</extracomment><translation>Großbuchstaben als kleine nehmen.</translation></message>
<message><source>Take its weights</source><extracomment>window</extracomment><translation>Seine Gewichte nehmen</translation></message>
<message><source>Take out and reconnect</source><extracomment>tables</extracomment><translation>Herausnehmen und neu verbinden</translation></message>
<message><source>Take out layer {0}</source><extracomment>window</extracomment><translation>Schicht {0} herausnehmen</translation></message>
<message><source>Take out of the group</source><extracomment>window</extracomment><translation>Aus der Gruppe nehmen</translation></message>
<message><source>Take the first tour</source><extracomment>window</extracomment><translation>Die erste Tour machen</translation></message>
<message><source>Take weights from a file of Keras or Layerloom, for the layers that it names.</source><extracomment>window</extracomment><translation>Gewichte aus einer Datei von Keras oder Layerloom nehmen, für die Schichten, die sie nennt.</translation></message>
<message><source>Take weights from a file, for the layers that it names</source><extracomment>tables</extracomment><translation>Gewichte aus einer Datei für die Schichten nehmen, die sie nennt</translation></message>
<message><source>Take {0} off the curves</source><extracomment>window</extracomment><translation>{0} aus den Kurven nehmen</translation></message>
<message><source>Take {0} off the wires</source><extracomment>messages</extracomment><translation>{0} von den Leitungen nehmen</translation></message>
<message><source>Taken as in Keras, where it changes speed alone; here every length runs as one operation.</source><extracomment>declarations</extracomment><translation>Wie bei Keras angenommen, wo es nur die Geschwindigkeit ändert; hier läuft jede Länge als ein Rechenschritt.</translation></message>
<message><source>Taken as they are</source><extracomment>window</extracomment><translation>Genommen, wie sie sind</translation></message>
<message><source>Taken from</source><extracomment>window</extracomment><translation>Genommen aus</translation></message>
<message><source>Takes</source><extracomment>declarations</extracomment><translation>Nimmt</translation></message>
<message><source>Takes a number</source><extracomment>window</extracomment><translation>Nimmt eine Zahl</translation></message>
<message><source>Takes a whole number</source><extracomment>window</extracomment><translation>Nimmt eine ganze Zahl</translation></message>
<message><source>Takes planes off the faces of a volume.</source><extracomment>declarations</extracomment><translation>Nimmt Ebenen von den Seiten eines Volumens.</translation></message>
<message><source>Takes rows and columns off the edges of an image.</source><extracomment>declarations</extracomment><translation>Nimmt Zeilen und Spalten von den Rändern eines Bilds.</translation></message>
<message><source>Takes steps off the start and the end of a sequence.</source><extracomment>declarations</extracomment><translation>Nimmt Schritte vom Anfang und Ende einer Sequenz.</translation></message>
<message><source>Takes the second input from the first, element by element.</source><extracomment>declarations</extracomment><translation>Zieht die zweite Eingabe von der ersten ab, Element für Element.</translation></message>
<message><source>Takes whole numbers with commas between them</source><extracomment>window</extracomment><translation>Nimmt ganze Zahlen mit Kommas dazwischen</translation></message>
<message><source>Taking the run up</source><extracomment>window</extracomment><translation>Der Lauf wird wieder aufgenommen</translation></message>
<message><source>Target class ids</source><extracomment>declarations</extracomment><translation>Zielklassen</translation></message>
<message><source>Target shape</source><extracomment>declarations</extracomment><translation>Zielform</translation></message>
<message><source>Targets are class numbers, not one-hot.</source><extracomment>declarations</extracomment><translation>Ziele sind Klassennummern, nicht one-hot.</translation></message>
<message><source>Teal</source><extracomment>tables</extracomment><translation>Blaugrün</translation></message>
<message><source>Tell a warning again</source><extracomment>messages</extracomment><translation>Warnung wieder melden</translation></message>
<message><source>Tell again</source><extracomment>window</extracomment><translation>Wieder melden</translation></message>
<message><source>Tell again: {0}</source><extracomment>window</extracomment><translation>Wieder melden: {0}</translation></message>
<message><source>Tell nine speakers apart by the sound of two vowels: data that has an order, and a layer that remembers.</source><extracomment>tables</extracomment><translation>Neun Sprecher am Klang zweier Vokale unterscheiden: Daten, die eine Reihenfolge haben, und eine Schicht, die sich erinnert.</translation></message>
<message><source>Templates</source><extracomment>window</extracomment><translation>Vorlagen</translation></message>
<message><source>Templates found</source><extracomment>window</extracomment><translation>Gefundene Vorlagen</translation></message>
<message><source>Templates, own data, trained networks, tours, and what was begun before</source><extracomment>tables</extracomment><translation>Vorlagen, eigene Daten, trainierte Netze, Touren und früher Begonnenes</translation></message>
<message><source>TensorBoard logs</source><extracomment>tables</extracomment><translation>TensorBoard-Protokolle</translation></message>
<message><source>TensorBoard logs in {0}</source><extracomment>window</extracomment><translation>TensorBoard-Protokolle in {0}</translation></message>
<message><source>Test</source><extracomment>window</extracomment><translation>Test</translation></message>
<message><source>Tested with the best weights on {0} samples held out.</source><extracomment>window</extracomment><translation>Mit den besten Gewichten an {0} zurückgehaltenen Beispielen getestet.</translation></message>
<message><source>Text</source><extracomment>window</extracomment><translation>Text</translation></message>
<message><source>Text of the comment</source><extracomment>window</extracomment><translation>Text des Kommentars</translation></message>
<message><source>Thaw</source><extracomment>window</extracomment><translation>Auftauen</translation></message>
<message><source>Thaw all layers</source><extracomment>messages</extracomment><translation>Alle Schichten auftauen</translation></message>
<message><source>Thaw everything</source><extracomment>tables</extracomment><translation>Alles auftauen</translation></message>
<message><source>Thaw up to here</source><extracomment>tables</extracomment><translation>Bis hier auftauen</translation></message>
<message><source>Thaw {0}</source><extracomment>messages</extracomment><translation>{0} auftauen</translation></message>
<message><source>The JSON in the clipboard breaks off or is wrong at line {0} ({1}).</source><extracomment>messages</extracomment><translation>Das JSON in der Zwischenablage bricht ab oder ist falsch in Zeile {0} ({1}).</translation></message>
<message><source>The JSON in the clipboard does not describe a network.</source><extracomment>messages</extracomment><translation>Das JSON in der Zwischenablage beschreibt kein Netz.</translation></message>
<message><source>The JSON in the clipboard is nested too deep to be a network.</source><extracomment>messages</extracomment><translation>Das JSON in der Zwischenablage ist zu tief verschachtelt für ein Netz.</translation></message>
<message><source>The activation can never give these numbers, so the loss stays high.</source><extracomment>tables</extracomment><translation>Die Aktivierung kann diese Zahlen nie ergeben, also bleibt der Verlust hoch.</translation></message>
<message><source>The answer does not change with these words.</source><extracomment>messages</extracomment><translation>Die Antwort ändert sich mit diesen Wörtern nicht.</translation></message>
<message><source>The answer does not change with this input, or it takes whole numbers.</source><extracomment>messages</extracomment><translation>Die Antwort ändert sich mit dieser Eingabe nicht, oder sie nimmt ganze Zahlen.</translation></message>
<message><source>The answer does not come from this block.</source><extracomment>messages</extracomment><translation>Die Antwort kommt nicht aus diesem Block.</translation></message>
<message><source>The answers appear here as you draw or type.</source><extracomment>window</extracomment><translation>Die Antworten erscheinen hier beim Zeichnen oder Tippen.</translation></message>
<message><source>The axis decides along which numbers belong together.</source><extracomment>tables</extracomment><translation>Die Achse bestimmt, entlang welcher die Zahlen zusammengehören.</translation></message>
<message><source>The backup after epoch {0} is damaged, perhaps by a power cut: the run {1}.</source><extracomment>messages</extracomment><translation>Die Sicherung nach Epoche {0} ist beschädigt, vielleicht durch einen Stromausfall: der Lauf {1}.</translation></message>
<message><source>The bends of a wire are a wire and a list of places, got {0}.</source><extracomment>messages</extracomment><translation>Die Knicke einer Verbindung sind eine Verbindung und eine Liste von Orten, erhalten {0}.</translation></message>
<message><source>The block was not deleted.</source><extracomment>window</extracomment><translation>Der Block wurde nicht gelöscht.</translation></message>
<message><source>The block was not renamed.</source><extracomment>window</extracomment><translation>Der Block wurde nicht umbenannt.</translation></message>
<message><source>The block was not saved.</source><extracomment>window</extracomment><translation>Der Block wurde nicht gespeichert.</translation></message>
<message><source>The block {0} was deleted. Networks that it was put into keep their layers.</source><extracomment>window</extracomment><translation>Der Block {0} wurde gelöscht. Netze, in die er gesetzt wurde, behalten ihre Schichten.</translation></message>
<message><source>The blocks of the network and their wires. Ctrl and an arrow key go from block to block along the wires, arrows move the chosen blocks, Tab adds a layer. The outline lists everything as a tree.</source><extracomment>window</extracomment><translation>Die Blöcke des Netzes und ihre Verbindungen. Strg und Pfeiltasten gehen entlang der Verbindungen von Block zu Block, Pfeiltasten bewegen die gewählten Blöcke, Tab fügt eine Schicht hinzu. Die Gliederung zeigt alles als Baum.</translation></message>
<message><source>The brighter, the more a small change there would change {0}.</source><extracomment>window</extracomment><translation>Je heller, desto mehr würde eine kleine Änderung dort {0} verändern.</translation></message>
<message><source>The brighter, the more the block saw there of {0}.</source><extracomment>window</extracomment><translation>Je heller, desto mehr sah der Block dort von {0}.</translation></message>
<message><source>The canvas</source><extracomment>tables</extracomment><translation>Die Zeichenfläche</translation></message>
<message><source>The cards show what is in the data: how many samples, which classes and how many of each, what is missing. Columns says which column is put in and which is to be answered. Steps says what is done to the numbers first; figures such as a mean come from the training part alone.</source><extracomment>tables</extracomment><translation>Die Karten zeigen, was in den Daten steckt: wie viele Beispiele, welche Klassen und wie viele von jeder, was fehlt. Spalten sagt, welche Spalte hineingeht und welche zu beantworten ist. Schritte sagt, was vorher mit den Zahlen geschieht; Werte wie ein Mittel kommen allein aus dem Trainingsteil.</translation></message>
<message><source>The cells, the first to see the input first.</source><extracomment>declarations</extracomment><translation>Die Zellen; die erste sieht die Eingabe zuerst.</translation></message>
<message><source>The change does not start from what the document holds; it was made for another state of it.</source><extracomment>messages</extracomment><translation>Die Änderung geht nicht von dem aus, was das Dokument enthält; sie wurde für einen anderen Stand gemacht.</translation></message>
<message><source>The chosen blocks and all from which data flows to them</source><extracomment>tables</extracomment><translation>Die gewählten Blöcke und alle, von denen Daten zu ihnen fließen</translation></message>
<message><source>The chosen blocks and all to which data flows from them</source><extracomment>tables</extracomment><translation>Die gewählten Blöcke und alle, zu denen Daten von ihnen fließen</translation></message>
<message><source>The chosen blocks as Python code, to paste into a script or a notebook</source><extracomment>tables</extracomment><translation>Die gewählten Blöcke als Python-Code, zum Einfügen in ein Skript oder Notizbuch</translation></message>
<message><source>The chosen blocks become one block, a network of its own, with their weights</source><extracomment>tables</extracomment><translation>Die gewählten Blöcke werden ein Block, ein eigenes Netz, mit ihren Gewichten</translation></message>
<message><source>The chosen blocks become one layer with one set of weights</source><extracomment>tables</extracomment><translation>Die gewählten Blöcke werden eine Schicht mit gemeinsamen Gewichten</translation></message>
<message><source>The chosen network</source><extracomment>window</extracomment><translation>Das gewählte Netz</translation></message>
<message><source>The chosen wire changes places with the input before it</source><extracomment>tables</extracomment><translation>Die gewählte Verbindung tauscht den Platz mit dem Eingang davor</translation></message>
<message><source>The chosen wire changes places with the input behind it</source><extracomment>tables</extracomment><translation>Die gewählte Verbindung tauscht den Platz mit dem Eingang dahinter</translation></message>
<message><source>The clipboard does not hold a part of a network.</source><extracomment>messages</extracomment><translation>Die Zwischenablage enthält keinen Teil eines Netzes.</translation></message>
<message><source>The clipboard holds neither a part of a network, nor the JSON of a Keras model, nor Keras code: {0}{1}</source><extracomment>messages</extracomment><translation>Die Zwischenablage enthält weder einen Teil eines Netzes noch das JSON eines Keras-Modells noch Keras-Code: {0}{1}</translation></message>
<message><source>The clipboard holds no text.</source><extracomment>messages</extracomment><translation>Die Zwischenablage enthält keinen Text.</translation></message>
<message><source>The clipboard holds too much text to be a part of a network.</source><extracomment>messages</extracomment><translation>Die Zwischenablage enthält zu viel Text für einen Teil eines Netzes.</translation></message>
<message><source>The colour of a group is one of {0}, not {1}.</source><extracomment>messages</extracomment><translation>Die Farbe einer Gruppe ist eine von {0}, nicht {1}.</translation></message>
<message><source>The column of times (empty: the order of rows) or of groups.</source><extracomment>declarations</extracomment><translation>Die Spalte der Zeiten (leer: Reihenfolge der Zeilen) oder der Gruppen.</translation></message>
<message><source>The columns of Input {0} are of very unlike size (the largest {1} times the least).</source><extracomment>messages</extracomment><translation>Die Spalten von Input {0} sind sehr ungleich groß (die größte {1}-mal die kleinste).</translation></message>
<message><source>The constant of categories: a category of its own.</source><extracomment>declarations</extracomment><translation>Die Konstante für Kategorien: eine eigene Kategorie.</translation></message>
<message><source>The constant.</source><extracomment>declarations</extracomment><translation>Die Konstante.</translation></message>
<message><source>The contrast is multiplied by up to 1 + factor; two numbers: by 1 - the first to 1 + the second.</source><extracomment>declarations</extracomment><translation>Der Kontrast wird mit bis zu 1 + factor multipliziert; zwei Zahlen: mit 1 - erste bis 1 + zweite.</translation></message>
<message><source>The copied part is damaged: a wire leads to a block that is not in it.</source><extracomment>messages</extracomment><translation>Der kopierte Teil ist beschädigt: eine Verbindung führt zu einem Block, der nicht dabei ist.</translation></message>
<message><source>The copied part is damaged: its groups stand in each other.</source><extracomment>messages</extracomment><translation>Der kopierte Teil ist beschädigt: seine Gruppen stehen ineinander.</translation></message>
<message><source>The copied part is damaged: {0} is not a list.</source><extracomment>messages</extracomment><translation>Der kopierte Teil ist beschädigt: {0} ist keine Liste.</translation></message>
<message><source>The copied part was made by another version of Layerloom (fragment version {0}).</source><extracomment>messages</extracomment><translation>Der kopierte Teil stammt aus einer anderen Version von Layerloom (Fragmentversion {0}).</translation></message>
<message><source>The copy would be written over {0} itself.</source><extracomment>messages</extracomment><translation>Die Kopie würde {0} selbst überschreiben.</translation></message>
<message><source>The curve shows how wrong the network is, on the pictures that it learns from and on some that are held back. Lower is better. Wait until the run has ended, or press Stop: what was learned is kept.</source><extracomment>tables</extracomment><translation>Die Kurve zeigt, wie sehr das Netz irrt, bei den Bildern, aus denen es lernt, und bei einigen, die zurückgehalten werden. Niedriger ist besser. Warten, bis der Lauf beendet ist, oder Anhalten drücken: was gelernt wurde, bleibt.</translation></message>
<message><source>The curves are in {0}.</source><extracomment>window</extracomment><translation>Die Kurven stehen in {0}.</translation></message>
<message><source>The curves of this run as a picture (SVG, PNG) or as numbers (CSV)</source><extracomment>tables</extracomment><translation>Die Kurven dieses Laufs als Bild (SVG, PNG) oder als Zahlen (CSV)</translation></message>
<message><source>The dashed line joins the runs that no other one beats in both.</source><extracomment>window</extracomment><translation>Die gestrichelte Linie verbindet die Läufe, die kein anderer in beidem übertrifft.</translation></message>
<message><source>The data are not open yet.</source><extracomment>window</extracomment><translation>Die Daten sind noch nicht geöffnet.</translation></message>
<message><source>The data first</source><extracomment>tables</extracomment><translation>Zuerst die Daten</translation></message>
<message><source>The data go to the network as they are.</source><extracomment>window</extracomment><translation>Die Daten gehen ins Netz, wie sie sind.</translation></message>
<message><source>The data has nothing to be learnt: no labels and no numbers to predict.</source><extracomment>messages</extracomment><translation>Die Daten haben nichts zu lernen: keine Labels und keine Zahlen zum Vorhersagen.</translation></message>
<message><source>The data have nothing to learn from.</source><extracomment>messages</extracomment><translation>Die Daten haben nichts, woraus sich lernen ließe.</translation></message>
<message><source>The data have nothing to predict.</source><extracomment>messages</extracomment><translation>Die Daten haben nichts vorherzusagen.</translation></message>
<message><source>The data hold {0} in {1}, row {2}{3}.</source><extracomment>messages</extracomment><translation>Die Daten enthalten {0} in {1}, Zeile {2}{3}.</translation></message>
<message><source>The data of Input {0} run from {1}; layers learn best from numbers around 0 to 1.</source><extracomment>messages</extracomment><translation>Die Daten von Input {0} reichen von {1}; Schichten lernen am besten aus Zahlen um 0 bis 1.</translation></message>
<message><source>The data set has no samples to train with.</source><extracomment>messages</extracomment><translation>Der Datensatz hat keine Beispiele zum Trainieren.</translation></message>
<message><source>The data that are open are 120 digits, each marked odd or even. Far too few to begin with nothing. Choose Run &gt; Fine-tune… (Ctrl+Shift+T).</source><extracomment>tables</extracomment><translation>Die geöffneten Daten sind 120 Ziffern, je als gerade oder ungerade markiert. Viel zu wenige, um von vorn zu beginnen. Lauf &gt; Feinabstimmen… wählen (Strg+Umschalt+T).</translation></message>
<message><source>The data were not opened: you have cancelled it.</source><extracomment>window</extracomment><translation>Die Daten wurden nicht geöffnet: das Öffnen wurde abgebrochen.</translation></message>
<message><source>The data's mapping holds {0}.</source><extracomment>messages</extracomment><translation>Die Zuordnung der Daten enthält {0}.</translation></message>
<message><source>The direction of a layout is 'right' or 'down', not {0}.</source><extracomment>messages</extracomment><translation>Die Richtung einer Anordnung ist 'right' oder 'down', nicht {0}.</translation></message>
<message><source>The document cannot be changed by an observer while it reports a change.</source><extracomment>messages</extracomment><translation>Das Dokument kann nicht von einem Beobachter geändert werden, während es eine Änderung meldet.</translation></message>
<message><source>The dot products of two inputs along an axis of each, sample by sample.</source><extracomment>declarations</extracomment><translation>Die Skalarprodukte zweier Eingaben entlang je einer Achse, Beispiel für Beispiel.</translation></message>
<message><source>The evaluation was cancelled.</source><extracomment>window</extracomment><translation>Die Auswertung wurde abgebrochen.</translation></message>
<message><source>The field {0} of {1}: expected {2}, got {3}.</source><extracomment>messages</extracomment><translation>Das Feld {0} von {1}: erwartet {2}, erhalten {3}.</translation></message>
<message><source>The figure tells how many flowers it names rightly that it has never seen. Ctrl+S saves your network.</source><extracomment>tables</extracomment><translation>Die Zahl sagt, wie viele nie gesehene Blüten es richtig benennt. Strg+S speichert das Netz.</translation></message>
<message><source>The figure tells how often the speaker is named rightly, for recordings that it has never heard.</source><extracomment>tables</extracomment><translation>Die Zahl sagt, wie oft der Sprecher richtig benannt wird, bei Aufnahmen, die es nie gehört hat.</translation></message>
<message><source>The figure that must get better.</source><extracomment>tables</extracomment><translation>Der Wert, der besser werden muss.</translation></message>
<message><source>The figures are measured on samples that were never trained on. A wrong answer with a high percentage is worth a look: often the label is the mistake. The page Runs keeps every run, to compare.</source><extracomment>tables</extracomment><translation>Die Zahlen werden an Beispielen gemessen, mit denen nie trainiert wurde. Eine falsche Antwort mit hoher Prozentzahl lohnt einen Blick: oft ist das Label der Fehler. Die Seite Läufe bewahrt jeden Lauf zum Vergleichen.</translation></message>
<message><source>The file is not UTF-8; it was read as {0}.</source><extracomment>messages</extracomment><translation>Die Datei ist nicht UTF-8; sie wurde als {0} gelesen.</translation></message>
<message><source>The file; an existing one is replaced.</source><extracomment>declarations</extracomment><translation>Die Datei; eine vorhandene wird ersetzt.</translation></message>
<message><source>The file; may hold {epoch:02d} and keys of the logs like {val_loss:.2f}.</source><extracomment>declarations</extracomment><translation>Die Datei; darf {epoch:02d} und Schlüssel der Werte wie {val_loss:.2f} enthalten.</translation></message>
<message><source>The first layer of the file goes to the first here, and so on; all of them must fit.</source><extracomment>window</extracomment><translation>Die erste Schicht der Datei geht hier in die erste und so weiter; alle müssen passen.</translation></message>
<message><source>The first lines of the file</source><extracomment>window</extracomment><translation>Die ersten Zeilen der Datei</translation></message>
<message><source>The first minute</source><extracomment>tables</extracomment><translation>Die erste Minute</translation></message>
<message><source>The first sample</source><extracomment>window</extracomment><translation>Das erste Beispiel</translation></message>
<message><source>The first two LSTM give back a whole sequence, one vector a step, which the next one reads; the last gives its last vector only. Try: turn return_sequences off in the first one and read the problem that comes.</source><extracomment>tables</extracomment><translation>Die ersten zwei LSTM geben eine ganze Folge zurück, einen Vektor je Schritt, die das nächste liest; das letzte gibt nur seinen letzten Vektor. Zum Probieren: return_sequences im ersten ausschalten und das Problem lesen, das dann kommt.</translation></message>
<message><source>The folder for the files; one for each run shows runs side by side.</source><extracomment>declarations</extracomment><translation>Der Ordner für die Dateien; einer je Lauf zeigt Läufe nebeneinander.</translation></message>
<message><source>The folder; one for each run, used by nothing else.</source><extracomment>declarations</extracomment><translation>Der Ordner; einer für jeden Lauf, von nichts anderem benutzt.</translation></message>
<message><source>The function (softmax: along the last axis).</source><extracomment>declarations</extracomment><translation>Die Funktion (softmax: entlang der letzten Achse).</translation></message>
<message><source>The gradient fades on its way back: in {0} it is {1} times smaller than in the last layer, so the first layers hardly learn.</source><extracomment>messages</extracomment><translation>Der Gradient schwindet auf dem Rückweg: in {0} ist er {1}-mal kleiner als in der letzten Schicht, also lernen die ersten Schichten kaum.</translation></message>
<message><source>The gradients are huge: together they have a length of {0}, the largest in {1}.</source><extracomment>messages</extracomment><translation>Die Gradienten sind riesig: zusammen haben sie eine Länge von {0}, der größte in {1}.</translation></message>
<message><source>The group {0}</source><extracomment>messages</extracomment><translation>Die Gruppe {0}</translation></message>
<message><source>The group {0} cannot stand in itself.</source><extracomment>messages</extracomment><translation>Die Gruppe {0} kann nicht in sich selbst stehen.</translation></message>
<message><source>The group {0} is not empty; take out what is in it first.</source><extracomment>messages</extracomment><translation>Die Gruppe {0} ist nicht leer; zuerst herausnehmen, was in ihr ist.</translation></message>
<message><source>The handbook</source><extracomment>tables</extracomment><translation>Das Handbuch</translation></message>
<message><source>The handbook's page on the chosen block, the field or the panel that has the focus</source><extracomment>tables</extracomment><translation>Die Handbuchseite zum gewählten Block, zum Feld oder zum Bereich mit dem Fokus</translation></message>
<message><source>The id {0} is already in use.</source><extracomment>messages</extracomment><translation>Die Id {0} ist schon vergeben.</translation></message>
<message><source>The identity matrix.</source><extracomment>declarations</extracomment><translation>Die Einheitsmatrix.</translation></message>
<message><source>The images have different sizes ({0}).</source><extracomment>messages</extracomment><translation>Die Bilder sind verschieden groß ({0}).</translation></message>
<message><source>The images have different sizes: {0}.</source><extracomment>messages</extracomment><translation>Die Bilder sind verschieden groß: {0}.</translation></message>
<message><source>The input</source><extracomment>tables</extracomment><translation>Der Eingang</translation></message>
<message><source>The input itself above a threshold, zero below it (Konda et al., 2014).</source><extracomment>declarations</extracomment><translation>Über einer Schwelle die Eingabe selbst, darunter null (Konda et al., 2014).</translation></message>
<message><source>The input itself above zero, a small part of it below.</source><extracomment>declarations</extracomment><translation>Über null die Eingabe selbst, darunter ein kleiner Teil davon.</translation></message>
<message><source>The input itself above zero, an exponential that levels off at -alpha below (Clevert et al., 2015).</source><extracomment>declarations</extracomment><translation>Über null die Eingabe selbst, darunter eine Exponentialfunktion, die bei -alpha ausläuft (Clevert et al., 2015).</translation></message>
<message><source>The input itself above zero, and below it a part of it that is learnt (He et al., 2015).</source><extracomment>declarations</extracomment><translation>Über null die Eingabe selbst, darunter ein gelernter Teil davon (He et al., 2015).</translation></message>
<message><source>The input {0} of {1} is already wired.</source><extracomment>messages</extracomment><translation>Der Eingang {0} von {1} ist schon verbunden.</translation></message>
<message><source>The inputs go from {0} to {1}, with a mean of {2}: far from 0 and 1, where networks learn well.</source><extracomment>messages</extracomment><translation>Die Eingaben gehen von {0} bis {1}, mit einem Mittel von {2}: weit von 0 und 1, wo Netze gut lernen.</translation></message>
<message><source>The inputs of {0} have no order to change.</source><extracomment>messages</extracomment><translation>Die Eingänge von {0} haben keine Reihenfolge, die sich ändern ließe.</translation></message>
<message><source>The inspector shows what the chosen layer can be told. Point at a field to read what it means; F1 opens its page in the handbook. Whatever you change here, Ctrl+Z takes it back.</source><extracomment>tables</extracomment><translation>Der Bereich „Eigenschaften“ zeigt, was sich an der gewählten Schicht einstellen lässt. Auf ein Feld zeigen, um zu lesen, was es bedeutet; F1 öffnet seine Seite im Handbuch. Was hier geändert wird, nimmt Strg+Z zurück.</translation></message>
<message><source>The large figure says how many of the pictures it has never seen are read rightly. Below are some of its answers; wrong ones are marked. That is a trained network: save it, export it, or change it and train it again.</source><extracomment>tables</extracomment><translation>Die große Zahl sagt, wie viele der nie gesehenen Bilder richtig gelesen werden. Darunter stehen einige seiner Antworten; falsche sind markiert. Das ist ein trainiertes Netz: speichern, exportieren, oder ändern und neu trainieren.</translation></message>
<message><source>The largest of its inputs, element by element.</source><extracomment>declarations</extracomment><translation>Die größte der Eingaben, Element für Element.</translation></message>
<message><source>The largest value of each channel over all steps.</source><extracomment>declarations</extracomment><translation>Der größte Wert jedes Kanals über alle Schritte.</translation></message>
<message><source>The largest value of each channel over the whole image.</source><extracomment>declarations</extracomment><translation>Der größte Wert jedes Kanals über das ganze Bild.</translation></message>
<message><source>The largest value of each channel over the whole volume.</source><extracomment>declarations</extracomment><translation>Der größte Wert jedes Kanals über das ganze Volumen.</translation></message>
<message><source>The last layer is exchanged for one with as many units as the data has classes: two. Press Train.</source><extracomment>tables</extracomment><translation>Die letzte Schicht wird durch eine mit so vielen Einheiten ersetzt, wie die Daten Klassen haben: zwei. Trainieren drücken.</translation></message>
<message><source>The last ones</source><extracomment>window</extracomment><translation>Die letzten</translation></message>
<message><source>The last step of each rate but the last.</source><extracomment>declarations</extracomment><translation>Der letzte Schritt jeder Rate außer der letzten.</translation></message>
<message><source>The last ten epochs of a run can be gone back to.</source><extracomment>window</extracomment><translation>Auf die letzten zehn Epochen eines Laufs kann zurückgegangen werden.</translation></message>
<message><source>The layer cannot be made with this value.</source><extracomment>tables</extracomment><translation>Mit diesem Wert lässt sich die Schicht nicht machen.</translation></message>
<message><source>The layer that reads from the end; none: one like the first.</source><extracomment>declarations</extracomment><translation>Die Schicht, die vom Ende her liest; ohne Angabe eine wie die erste.</translation></message>
<message><source>The layer that remembers</source><extracomment>tables</extracomment><translation>Die Schicht, die sich erinnert</translation></message>
<message><source>The layer's name in summaries and files.</source><extracomment>window</extracomment><translation>Der Name der Schicht in Übersichten und Dateien.</translation></message>
<message><source>The layers behind it were trained for the old mean and spread.</source><extracomment>tables</extracomment><translation>Die Schichten dahinter wurden für das alte Mittel und die alte Streuung trainiert.</translation></message>
<message><source>The least precision.</source><extracomment>declarations</extracomment><translation>Die kleinste Genauigkeit.</translation></message>
<message><source>The least recall.</source><extracomment>declarations</extracomment><translation>Die kleinste Trefferquote.</translation></message>
<message><source>The least share of each side that is kept.</source><extracomment>declarations</extracomment><translation>Der kleinste Anteil jeder Seite, der bleibt.</translation></message>
<message><source>The length of weights is held between a minimum and a maximum.</source><extracomment>declarations</extracomment><translation>Die Länge der Gewichte wird zwischen Mindest- und Höchstwert gehalten.</translation></message>
<message><source>The line has {0} values, and the network takes {1}.</source><extracomment>messages</extracomment><translation>Die Zeile hat {0} Werte, und das Netz nimmt {1}.</translation></message>
<message><source>The line holds something that is no number.</source><extracomment>messages</extracomment><translation>Die Zeile enthält etwas, das keine Zahl ist.</translation></message>
<message><source>The loss compares whole rows of shares.</source><extracomment>tables</extracomment><translation>Der Verlust vergleicht ganze Zeilen von Anteilen.</translation></message>
<message><source>The loss does not come down ({0} at first, {1} now): each step throws the weights too far.</source><extracomment>messages</extracomment><translation>Der Verlust sinkt nicht (anfangs {0}, jetzt {1}): jeder Schritt wirft die Gewichte zu weit.</translation></message>
<message><source>The loss falls</source><extracomment>tables</extracomment><translation>Der Verlust fällt</translation></message>
<message><source>The loss fell with none of the rates. Look at the data and at the last layer first.</source><extracomment>window</extracomment><translation>Der Verlust fiel mit keiner der Raten. Zuerst die Daten und die letzte Schicht ansehen.</translation></message>
<message><source>The loss looks up a class by its number.</source><extracomment>tables</extracomment><translation>Der Verlust schlägt eine Klasse nach ihrer Nummer nach.</translation></message>
<message><source>The loss of {0} has the weight 0: nothing is learnt for this output.</source><extracomment>messages</extracomment><translation>Der Verlust von {0} hat das Gewicht 0: für diese Ausgabe wird nichts gelernt.</translation></message>
<message><source>The loss stands still at {0}: over the last {1} epochs it moved by less than 2 %.</source><extracomment>messages</extracomment><translation>Der Verlust steht bei {0} still: in den letzten {1} Epochen bewegte er sich um weniger als 2 %.</translation></message>
<message><source>The loss takes shares from 0 to 1; other numbers mislead it.</source><extracomment>tables</extracomment><translation>Der Verlust nimmt Anteile von 0 bis 1; andere Zahlen führen ihn irre.</translation></message>
<message><source>The loss {0} is set to take raw values (from_logits), and {1} gives them already put through {2}.</source><extracomment>messages</extracomment><translation>Der Verlust {0} ist auf Rohwerte eingestellt (from_logits), und {1} gibt sie schon durch {2}.</translation></message>
<message><source>The loss {0} of {1} measures distances of numbers, and {2} has the classes {3}{4}.</source><extracomment>messages</extracomment><translation>Der Verlust {0} von {1} misst Abstände von Zahlen, und {2} hat die Klassen {3}{4}.</translation></message>
<message><source>The loss {0} of {1} takes classes counted from 0, and {2} holds {3}.</source><extracomment>messages</extracomment><translation>Der Verlust {0} von {1} nimmt ab 0 gezählte Klassen, und {2} enthält {3}.</translation></message>
<message><source>The loss {0} of {1} tells two classes apart, and {2} has {3}.</source><extracomment>messages</extracomment><translation>Der Verlust {0} von {1} unterscheidet zwei Klassen, und {2} hat {3}.</translation></message>
<message><source>The mean of each channel over all steps; padding marked by a mask does not count.</source><extracomment>declarations</extracomment><translation>Das Mittel jedes Kanals über alle Schritte; maskierte Auffüllung zählt nicht.</translation></message>
<message><source>The mean of each channel over the whole image: a vector of features, whatever the image's size.</source><extracomment>declarations</extracomment><translation>Das Mittel jedes Kanals über das ganze Bild: ein Vektor von Merkmalen, wie groß das Bild auch ist.</translation></message>
<message><source>The mean of each channel over the whole volume.</source><extracomment>declarations</extracomment><translation>Das Mittel jedes Kanals über das ganze Volumen.</translation></message>
<message><source>The mean of its inputs, element by element.</source><extracomment>declarations</extracomment><translation>Das Mittel der Eingaben, Element für Element.</translation></message>
<message><source>The mean, or means, where they are known; else call adapt.</source><extracomment>declarations</extracomment><translation>Das Mittel oder die Mittel, wo sie bekannt sind; sonst adapt aufrufen.</translation></message>
<message><source>The metric {0} counts right answers, and the loss measures distances: a number is never exactly right.</source><extracomment>messages</extracomment><translation>Das Maß {0} zählt richtige Antworten, und der Verlust misst Abstände: eine Zahl ist nie genau richtig.</translation></message>
<message><source>The model in the clipboard has no layers.</source><extracomment>messages</extracomment><translation>Das Modell in der Zwischenablage hat keine Schichten.</translation></message>
<message><source>The model's configuration is damaged: a layer has no configuration.</source><extracomment>messages</extracomment><translation>Die Konfiguration des Modells ist beschädigt: eine Schicht hat keine Konfiguration.</translation></message>
<message><source>The model's configuration is damaged: {0} does not name a layer's output.</source><extracomment>messages</extracomment><translation>Die Konfiguration des Modells ist beschädigt: {0} nennt keine Ausgabe einer Schicht.</translation></message>
<message><source>The model's configuration is damaged: {0} reads {1}, which is not there.</source><extracomment>messages</extracomment><translation>Die Konfiguration des Modells ist beschädigt: {0} liest {1}, das nicht da ist.</translation></message>
<message><source>The name {0} cannot be used: {1}.</source><extracomment>messages</extracomment><translation>Der Name {0} kann nicht verwendet werden: {1}.</translation></message>
<message><source>The network</source><extracomment>window</extracomment><translation>Das Netz</translation></message>
<message><source>The network and its data have to be there first.</source><extracomment>window</extracomment><translation>Das Netz und seine Daten müssen zuerst da sein.</translation></message>
<message><source>The network cannot be measured yet. {0}</source><extracomment>window</extracomment><translation>Das Netz kann noch nicht gemessen werden. {0}</translation></message>
<message><source>The network cannot be trained yet. {0}</source><extracomment>window</extracomment><translation>Das Netz kann noch nicht trainiert werden. {0}</translation></message>
<message><source>The network does not fit these data yet: “{0}” mends that.</source><extracomment>window</extracomment><translation>Das Netz passt noch nicht zu diesen Daten: „{0}“ behebt das.</translation></message>
<message><source>The network hardly moves: each batch changes the weights by {0} of their length, and the loss went from {1} to {2}.</source><extracomment>messages</extracomment><translation>Das Netz bewegt sich kaum: jeder Stapel ändert die Gewichte um {0} ihrer Länge, und der Verlust ging von {1} auf {2}.</translation></message>
<message><source>The network has no Flatten.</source><extracomment>messages</extracomment><translation>Das Netz hat kein Flatten.</translation></message>
<message><source>The network has no Input block.</source><extracomment>messages</extracomment><translation>Das Netz hat keinen Input-Block.</translation></message>
<message><source>The network has no output yet.</source><extracomment>window</extracomment><translation>Das Netz hat noch keine Ausgabe.</translation></message>
<message><source>The network has no output: there is nothing but Input blocks.</source><extracomment>messages</extracomment><translation>Das Netz hat keine Ausgabe: es gibt nur Input-Blöcke.</translation></message>
<message><source>The network has no {0}.</source><extracomment>messages</extracomment><translation>Das Netz hat keinen {0}.</translation></message>
<message><source>The network has {0} Inputs that are read.</source><extracomment>messages</extracomment><translation>Das Netz hat {0} Inputs, die gelesen werden.</translation></message>
<message><source>The network has {0} blocks Flatten.</source><extracomment>messages</extracomment><translation>Das Netz hat {0} Flatten-Blöcke.</translation></message>
<message><source>The network has {0} outputs.</source><extracomment>messages</extracomment><translation>Das Netz hat {0} Ausgaben.</translation></message>
<message><source>The network is empty: it has no Input block.</source><extracomment>messages</extracomment><translation>Das Netz ist leer: es hat keinen Input-Block.</translation></message>
<message><source>The network learns its samples by heart: the validation loss was lowest after epoch {0} ({1}) and is {2} now, while the training loss went on falling.</source><extracomment>messages</extracomment><translation>Das Netz lernt seine Beispiele auswendig: der Validierungsverlust war nach Epoche {0} am niedrigsten ({1}) und ist jetzt {2}, während der Trainingsverlust weiter fiel.</translation></message>
<message><source>The network learns to answer with the class that is most frequent.</source><extracomment>tables</extracomment><translation>Das Netz lernt, mit der häufigsten Klasse zu antworten.</translation></message>
<message><source>The network need not choose a filter size: it has 1 x 1, 3 x 3, 5 x 5 and pooling at once, and Concatenate stacks what they find (Szegedy et al., 2014). Try: delete one tower and see what it was worth.</source><extracomment>tables</extracomment><translation>Das Netz muss keine Filtergröße wählen: es hat 1 x 1, 3 x 3, 5 x 5 und Pooling zugleich, und Concatenate stapelt, was sie finden (Szegedy et al., 2014). Zum Probieren: einen Turm löschen und sehen, was er wert war.</translation></message>
<message><source>The network of {0} cannot be built from what it is fed.</source><extracomment>messages</extracomment><translation>Das Netz von {0} lässt sich aus dem, womit es gespeist wird, nicht bauen.</translation></message>
<message><source>The network takes images of {0} channels, and the data has {1}.</source><extracomment>messages</extracomment><translation>Das Netz nimmt Bilder mit {0} Kanälen, und die Daten haben {1}.</translation></message>
<message><source>The network takes no picture.</source><extracomment>messages</extracomment><translation>Das Netz nimmt kein Bild.</translation></message>
<message><source>The network takes {0}, and the data has {1}: they cannot be fitted.</source><extracomment>messages</extracomment><translation>Das Netz nimmt {0}, und die Daten haben {1}: sie lassen sich nicht anpassen.</translation></message>
<message><source>The network then takes larger images and gives a map of classes</source><extracomment>tables</extracomment><translation>Das Netz nimmt dann größere Bilder und ergibt eine Karte von Klassen</translation></message>
<message><source>The network to graft has no Input that something reads.</source><extracomment>messages</extracomment><translation>Das anzufügende Netz hat keinen Input, den etwas liest.</translation></message>
<message><source>The new order of the axes, counted from 1; the batch is not among them.</source><extracomment>declarations</extracomment><translation>Die neue Reihenfolge der Achsen, ab 1 gezählt; der Stapel gehört nicht dazu.</translation></message>
<message><source>The new rate is the old one times this.</source><extracomment>declarations</extracomment><translation>Die neue Rate ist die alte mal diesem Wert.</translation></message>
<message><source>The next one (Down)</source><extracomment>window</extracomment><translation>Der nächste (Abwärts)</translation></message>
<message><source>The next run begins with fresh weights</source><extracomment>tables</extracomment><translation>Der nächste Lauf beginnt mit frischen Gewichten</translation></message>
<message><source>The next sample</source><extracomment>window</extracomment><translation>Nächstes Beispiel</translation></message>
<message><source>The normalisation takes the mean away, and the bias with it.</source><extracomment>tables</extracomment><translation>Die Normalisierung nimmt das Mittel weg und den Bias mit ihm.</translation></message>
<message><source>The number of classes is {0}.</source><extracomment>messages</extracomment><translation>Die Zahl der Klassen ist {0}.</translation></message>
<message><source>The numbers that {0} is to predict run from {1}, and a fresh layer answers with numbers around 0.</source><extracomment>messages</extracomment><translation>Die Zahlen, die {0} vorhersagen soll, reichen von {1}, und eine frische Schicht antwortet mit Zahlen um 0.</translation></message>
<message><source>The one before (Up)</source><extracomment>window</extracomment><translation>Der vorige (Aufwärts)</translation></message>
<message><source>The other settings hold from the next run on.</source><extracomment>window</extracomment><translation>Die anderen Einstellungen gelten ab dem nächsten Lauf.</translation></message>
<message><source>The output is not yet a probability.</source><extracomment>declarations</extracomment><translation>Die Ausgabe ist noch keine Wahrscheinlichkeit.</translation></message>
<message><source>The output is not yet a probability: the loss applies sigmoid or softmax.</source><extracomment>declarations</extracomment><translation>Die Ausgabe ist noch keine Wahrscheinlichkeit: der Verlust wendet Sigmoid oder Softmax an.</translation></message>
<message><source>The page for data</source><extracomment>tables</extracomment><translation>Die Seite für Daten</translation></message>
<message><source>The panel Weights shows the filters of the chosen layer. Light and dark next to each other is an edge that the filter looks for. Deeper layers look for combinations of such edges.</source><extracomment>tables</extracomment><translation>Der Bereich Gewichte zeigt die Filter der gewählten Schicht. Hell und dunkel nebeneinander ist eine Kante, nach der der Filter sucht. Tiefere Schichten suchen nach Verbindungen solcher Kanten.</translation></message>
<message><source>The part of {0}</source><extracomment>window</extracomment><translation>Die Rolle von {0}</translation></message>
<message><source>The pasted code is too long to be a network.</source><extracomment>messages</extracomment><translation>Der eingefügte Code ist zu lang für ein Netz.</translation></message>
<message><source>The pasted code makes no layers.</source><extracomment>messages</extracomment><translation>Der eingefügte Code macht keine Schichten.</translation></message>
<message><source>The pasted text is not Python code ({0}).</source><extracomment>messages</extracomment><translation>Der eingefügte Text ist kein Python-Code ({0}).</translation></message>
<message><source>The path to post to.</source><extracomment>declarations</extracomment><translation>Der Pfad, an den gesendet wird.</translation></message>
<message><source>The project does not read back as it was written; nothing was saved.</source><extracomment>messages</extracomment><translation>Das Projekt liest sich nicht zurück, wie es geschrieben wurde; nichts wurde gespeichert.</translation></message>
<message><source>The published weights of {0} are not on this computer and cannot be downloaded: {1}.</source><extracomment>messages</extracomment><translation>Die veröffentlichten Gewichte von {0} sind nicht auf diesem Rechner und können nicht heruntergeladen werden: {1}.</translation></message>
<message><source>The rate falls along half a cosine, after an optional warm-up (Loshchilov and Hutter, 2017).</source><extracomment>declarations</extracomment><translation>Die Rate fällt entlang eines halben Kosinus, nach wahlweisem Aufwärmen (Loshchilov und Hutter, 2017).</translation></message>
<message><source>The rate falls like 1 over the time.</source><extracomment>declarations</extracomment><translation>Die Rate fällt wie 1 durch die Zeit.</translation></message>
<message><source>The rate goes from one value to another along a power of the remaining time.</source><extracomment>declarations</extracomment><translation>Die Rate geht von einem Wert zum anderen entlang einer Potenz der verbleibenden Zeit.</translation></message>
<message><source>The rate is multiplied by a factor every so many steps.</source><extracomment>declarations</extracomment><translation>Die Rate wird alle so viele Schritte mit einem Faktor multipliziert.</translation></message>
<message><source>The rates, one more than boundaries.</source><extracomment>declarations</extracomment><translation>Die Raten, eine mehr als Grenzen.</translation></message>
<message><source>The recurrent layer that reads the sequence.</source><extracomment>declarations</extracomment><translation>Die rekurrente Schicht, die die Sequenz liest.</translation></message>
<message><source>The report is in {0}.</source><extracomment>window</extracomment><translation>Der Bericht steht in {0}.</translation></message>
<message><source>The row is left out</source><extracomment>window</extracomment><translation>Die Zeile wird ausgelassen</translation></message>
<message><source>The run ends before anything was learnt.</source><extracomment>tables</extracomment><translation>Der Lauf endet, bevor etwas gelernt ist.</translation></message>
<message><source>The run failed with {0}.</source><extracomment>messages</extracomment><translation>Der Lauf scheiterte mit {0}.</translation></message>
<message><source>The run is deleted.</source><extracomment>window</extracomment><translation>Der Lauf ist gelöscht.</translation></message>
<message><source>The run would be slow, or end for want of memory.</source><extracomment>tables</extracomment><translation>Der Lauf wäre langsam oder endete aus Mangel an Speicher.</translation></message>
<message><source>The run {0} cannot be read: {1}.</source><extracomment>messages</extracomment><translation>Der Lauf {0} kann nicht gelesen werden: {1}.</translation></message>
<message><source>The run {0} is not among the deleted ones.</source><extracomment>messages</extracomment><translation>Der Lauf {0} ist nicht unter den gelöschten.</translation></message>
<message><source>The run {0} is still training.</source><extracomment>messages</extracomment><translation>Der Lauf {0} trainiert noch.</translation></message>
<message><source>The run {0} was interrupted after epoch {1} of {2}.</source><extracomment>window</extracomment><translation>Der Lauf {0} wurde nach Epoche {1} von {2} unterbrochen.</translation></message>
<message><source>The same for the width; none: as the height, so that nothing is stretched.</source><extracomment>declarations</extracomment><translation>Dasselbe für die Breite; ohne Angabe wie die Höhe, damit nichts gestreckt wird.</translation></message>
<message><source>The same seed proposes the same values</source><extracomment>window</extracomment><translation>Derselbe Startwert schlägt dieselben Werte vor</translation></message>
<message><source>The same way a network from File &gt; Ready-made networks… is taught your own pictures: open your data, choose the network in Fine-tune…, and train.</source><extracomment>tables</extracomment><translation>Genauso lernt ein Netz aus Datei &gt; Fertige Netze… eigene Bilder: die Daten öffnen, das Netz in Feinabstimmen… wählen und trainieren.</translation></message>
<message><source>The sample before</source><extracomment>window</extracomment><translation>Voriges Beispiel</translation></message>
<message><source>The samples have no column {0}.</source><extracomment>messages</extracomment><translation>Die Beispiele haben keine Spalte {0}.</translation></message>
<message><source>The saved weights of {0} have other shapes than it has now; it starts anew.</source><extracomment>messages</extracomment><translation>Die gespeicherten Gewichte von {0} haben andere Formen als jetzt; es beginnt neu.</translation></message>
<message><source>The second finds nothing left to do.</source><extracomment>tables</extracomment><translation>Die zweite findet nichts mehr zu tun.</translation></message>
<message><source>The second works on what the first has already cut or squeezed.</source><extracomment>tables</extracomment><translation>Die zweite wirkt auf das, was die erste schon beschnitten oder gestaucht hat.</translation></message>
<message><source>The server's address: http or https.</source><extracomment>declarations</extracomment><translation>Die Adresse des Servers: http oder https.</translation></message>
<message><source>The share of rows that is held out to test.</source><extracomment>declarations</extracomment><translation>Der Anteil der Zeilen, der zum Testen zurückgehalten wird.</translation></message>
<message><source>The share of samples, from 0 to less than 1, that is kept for the evaluation.</source><extracomment>window</extracomment><translation>Der Anteil der Beispiele, von 0 bis unter 1, der für die Auswertung zurückgehalten wird.</translation></message>
<message><source>The share of the rest that validates each epoch; empty: what the training settings say.</source><extracomment>declarations</extracomment><translation>Der Anteil des Rests, der jede Epoche validiert; leer: was die Trainingseinstellungen sagen.</translation></message>
<message><source>The share of the training data, from 0 to less than 1, that is kept back to validate each epoch.</source><extracomment>tables</extracomment><translation>Der Anteil der Trainingsdaten, von 0 bis unter 1, der zum Validieren jeder Epoche zurückgehalten wird.</translation></message>
<message><source>The share of this loss in the sum.</source><extracomment>window</extracomment><translation>Der Anteil dieses Verlusts an der Summe.</translation></message>
<message><source>The share of units that give 0 for every sample that was looked at.</source><extracomment>window</extracomment><translation>Der Anteil der Einheiten, die für jedes angesehene Beispiel 0 geben.</translation></message>
<message><source>The sign before fractions: 3.5 or 3,5</source><extracomment>window</extracomment><translation>Das Zeichen vor den Nachkommastellen: 3.5 oder 3,5</translation></message>
<message><source>The sign between two cells</source><extracomment>window</extracomment><translation>Das Zeichen zwischen zwei Zellen</translation></message>
<message><source>The size of this output is not known before it is computed.</source><extracomment>messages</extracomment><translation>Die Größe dieser Ausgabe ist vor dem Rechnen nicht bekannt.</translation></message>
<message><source>The smallest of its inputs, element by element.</source><extracomment>declarations</extracomment><translation>Die kleinste der Eingaben, Element für Element.</translation></message>
<message><source>The starter project</source><extracomment>window</extracomment><translation>Das Beispielprojekt</translation></message>
<message><source>The step could not be measured.</source><extracomment>window</extracomment><translation>Der Schritt konnte nicht gemessen werden.</translation></message>
<message><source>The sweep and its runs ({0}) are deleted.</source><extracomment>window</extracomment><translation>Die Suchreihe und ihre Läufe ({0}) sind gelöscht.</translation></message>
<message><source>The sweep has ended</source><extracomment>window</extracomment><translation>Die Suchreihe ist beendet</translation></message>
<message><source>The sweep watches {0}, which the runs do not have: they have {1}.</source><extracomment>messages</extracomment><translation>Die Suchreihe beobachtet {0}, das die Läufe nicht haben: sie haben {1}.</translation></message>
<message><source>The sweep {0} cannot be read: {1}.</source><extracomment>messages</extracomment><translation>Die Suchreihe {0} kann nicht gelesen werden: {1}.</translation></message>
<message><source>The sweep {0} is not among the deleted ones.</source><extracomment>messages</extracomment><translation>Die Suchreihe {0} ist nicht unter den gelöschten.</translation></message>
<message><source>The target's own past is seen too.</source><extracomment>declarations</extracomment><translation>Auch die eigene Vergangenheit des Ziels wird gesehen.</translation></message>
<message><source>The targets have no classes to balance.</source><extracomment>window</extracomment><translation>Die Ziele haben keine Klassen zum Ausgleichen.</translation></message>
<message><source>The threshold.</source><extracomment>declarations</extracomment><translation>Die Schwelle.</translation></message>
<message><source>The time of each block in a step of training, on a batch of the data</source><extracomment>tables</extracomment><translation>Die Zeit jedes Blocks in einem Trainingsschritt, an einem Stapel der Daten</translation></message>
<message><source>The trained weights of {0} are missing: there is no {1} beside it.</source><extracomment>messages</extracomment><translation>Die trainierten Gewichte von {0} fehlen: daneben liegt kein {1}.</translation></message>
<message><source>The truth of this output is not among the data.</source><extracomment>window</extracomment><translation>Die Wahrheit zu dieser Ausgabe ist nicht unter den Daten.</translation></message>
<message><source>The two directions in which the answers vary most: distances keep their meaning.</source><extracomment>window</extracomment><translation>Die zwei Richtungen, in denen sich die Antworten am meisten unterscheiden: Abstände behalten ihre Bedeutung.</translation></message>
<message><source>The value to watch, a key of the history.</source><extracomment>declarations</extracomment><translation>Der beobachtete Wert, ein Schlüssel des Verlaufs.</translation></message>
<message><source>The value.</source><extracomment>declarations</extracomment><translation>Der Wert.</translation></message>
<message><source>The values of run {0} are set. Undo takes them back.</source><extracomment>window</extracomment><translation>Die Werte von Lauf {0} sind gesetzt. Rückgängig nimmt sie zurück.</translation></message>
<message><source>The variance, or variances, where they are known; else call adapt.</source><extracomment>declarations</extracomment><translation>Die Varianz oder Varianzen, wo sie bekannt sind; sonst adapt aufrufen.</translation></message>
<message><source>The way down finds what is there, the way up says where, and the wires across bring fine edges back (Ronneberger et al., 2015). Try: cut the wires across and look at the masks at the last node.</source><extracomment>tables</extracomment><translation>Der Weg hinab findet, was da ist, der Weg hinauf sagt, wo, und die Leitungen quer herüber bringen feine Kanten zurück (Ronneberger et al., 2015). Zum Probieren: die Querleitungen trennen und die Masken am letzten Block ansehen.</translation></message>
<message><source>The weights in {0} are damaged, or are not those of {1}.</source><extracomment>messages</extracomment><translation>Die Gewichte in {0} sind beschädigt oder nicht die von {1}.</translation></message>
<message><source>The weights in {0} are damaged: they are not those that were saved.</source><extracomment>messages</extracomment><translation>Die Gewichte in {0} sind beschädigt: sie sind nicht die gespeicherten.</translation></message>
<message><source>The weights in {0} are not whole.</source><extracomment>messages</extracomment><translation>Die Gewichte in {0} sind nicht vollständig.</translation></message>
<message><source>The weights in {0} are stored in a way that Layerloom does not write.</source><extracomment>messages</extracomment><translation>Die Gewichte in {0} sind auf eine Weise gespeichert, die Layerloom nicht schreibt.</translation></message>
<message><source>The weights in {0} cannot be read; the file is damaged ({1}).</source><extracomment>messages</extracomment><translation>Die Gewichte in {0} können nicht gelesen werden; die Datei ist beschädigt ({1}).</translation></message>
<message><source>The weights in {0} cannot be read; the file is damaged.</source><extracomment>messages</extracomment><translation>Die Gewichte in {0} können nicht gelesen werden; die Datei ist beschädigt.</translation></message>
<message><source>The weights of {0} are not those of its network.</source><extracomment>messages</extracomment><translation>Die Gewichte von {0} sind nicht die seines Netzes.</translation></message>
<message><source>The weights of {0} are those of the block it re-uses.</source><extracomment>messages</extracomment><translation>Die Gewichte von {0} sind die des Blocks, den es wiederverwendet.</translation></message>
<message><source>The weights of {0} have changed since.</source><extracomment>messages</extracomment><translation>Die Gewichte von {0} haben sich seitdem geändert.</translation></message>
<message><source>The weights of {0} were not loaded.</source><extracomment>window</extracomment><translation>Die Gewichte von {0} wurden nicht geladen.</translation></message>
<message><source>The wires go round in a circle through {0}.</source><extracomment>messages</extracomment><translation>Die Verbindungen gehen im Kreis durch {0}.</translation></message>
<message><source>The {0} images in “{1}” are trained with; a part of all of them validates.</source><extracomment>messages</extracomment><translation>Mit den {0} Bildern in „{1}“ wird trainiert; ein Teil von allen validiert.</translation></message>
<message><source>The {0} in the clipboard has no configuration.</source><extracomment>messages</extracomment><translation>{0} in der Zwischenablage hat keine Konfiguration.</translation></message>
<message><source>The {0} of the pasted code is fed {1} tensors; it takes {2}.</source><extracomment>messages</extracomment><translation>{0} im eingefügten Code wird mit {1} Tensoren gespeist; es nimmt {2}.</translation></message>
<message><source>The {0} samples to validate with are trained with; a part of all of them validates.</source><extracomment>messages</extracomment><translation>Mit den {0} Beispielen zum Validieren wird trainiert; ein Teil von allen validiert.</translation></message>
<message><source>There are fewer than 10 samples of {0}.</source><extracomment>messages</extracomment><translation>Von {0} gibt es weniger als 10 Beispiele.</translation></message>
<message><source>There are no blocks to write as code.</source><extracomment>messages</extracomment><translation>Es gibt keine Blöcke, die sich als Code schreiben ließen.</translation></message>
<message><source>There are no curves yet. Press Train first.</source><extracomment>window</extracomment><translation>Es gibt noch keine Kurven. Zuerst Trainieren drücken.</translation></message>
<message><source>There are no folders of classes; they are taken from the names of the files.</source><extracomment>messages</extracomment><translation>Es gibt keine Klassenordner; die Klassen werden den Dateinamen entnommen.</translation></message>
<message><source>There are no images in {0}.</source><extracomment>messages</extracomment><translation>In {0} sind keine Bilder.</translation></message>
<message><source>There are no images in {0}{1}</source><extracomment>messages</extracomment><translation>In {0} sind keine Bilder{1}</translation></message>
<message><source>There are no settings called {0}; there are {1}.</source><extracomment>messages</extracomment><translation>Es gibt keine Einstellungen namens {0}; es gibt {1}.</translation></message>
<message><source>There are no words in this sample.</source><extracomment>messages</extracomment><translation>In diesem Beispiel sind keine Wörter.</translation></message>
<message><source>There are no {0} samples.</source><extracomment>messages</extracomment><translation>Es gibt keine Beispiele ({0}).</translation></message>
<message><source>There is a block called {0} already.</source><extracomment>messages</extracomment><translation>Es gibt schon einen Block namens {0}.</translation></message>
<message><source>There is already a block named {0}.</source><extracomment>messages</extracomment><translation>Es gibt schon einen Block mit dem Namen {0}.</translation></message>
<message><source>There is no BatchNormalization to fold.</source><extracomment>messages</extracomment><translation>Es gibt keine BatchNormalization zum Einrechnen.</translation></message>
<message><source>There is no backup of epoch {0}.</source><extracomment>messages</extracomment><translation>Von Epoche {0} gibt es keine Sicherung.</translation></message>
<message><source>There is no block called {0}.</source><extracomment>messages</extracomment><translation>Einen Block namens {0} gibt es nicht.</translation></message>
<message><source>There is no block {0} in this document.</source><extracomment>messages</extracomment><translation>In diesem Dokument gibt es keinen Block {0}.</translation></message>
<message><source>There is no bundled data set {0}.</source><extracomment>messages</extracomment><translation>Es gibt keinen mitgelieferten Datensatz {0}.</translation></message>
<message><source>There is no callback {0} to train with.</source><extracomment>messages</extracomment><translation>Es gibt keinen Rückruf {0} für das Training.</translation></message>
<message><source>There is no comment {0} in this document.</source><extracomment>messages</extracomment><translation>In diesem Dokument gibt es keinen Kommentar {0}.</translation></message>
<message><source>There is no convolution to look at.</source><extracomment>messages</extracomment><translation>Es gibt keine Faltung zum Ansehen.</translation></message>
<message><source>There is no copy of these data to be written.</source><extracomment>messages</extracomment><translation>Von diesen Daten lässt sich keine Kopie schreiben.</translation></message>
<message><source>There is no file {0}.</source><extracomment>messages</extracomment><translation>Es gibt keine Datei {0}.</translation></message>
<message><source>There is no folder to keep blocks in.</source><extracomment>messages</extracomment><translation>Es gibt keinen Ordner, um Blöcke zu behalten.</translation></message>
<message><source>There is no generated set {0}.</source><extracomment>messages</extracomment><translation>Es gibt keinen erzeugten Datensatz {0}.</translation></message>
<message><source>There is no group {0} in this document.</source><extracomment>messages</extracomment><translation>In diesem Dokument gibt es keine Gruppe {0}.</translation></message>
<message><source>There is no network yet: one click makes one that suits the data.</source><extracomment>window</extracomment><translation>Es gibt noch kein Netz: ein Klick macht eines, das zu den Daten passt.</translation></message>
<message><source>There is no other run yet.</source><extracomment>window</extracomment><translation>Es gibt noch keinen anderen Lauf.</translation></message>
<message><source>There is no ready-made network called {0}.</source><extracomment>messages</extracomment><translation>Es gibt kein fertiges Netz namens {0}.</translation></message>
<message><source>There is no row before the first.</source><extracomment>tables</extracomment><translation>Vor der ersten gibt es keine Zeile.</translation></message>
<message><source>There is no row between two rows.</source><extracomment>tables</extracomment><translation>Zwischen zwei Zeilen gibt es keine Zeile.</translation></message>
<message><source>There is no run yet to report of. Press Train first.</source><extracomment>window</extracomment><translation>Noch gibt es keinen Lauf für einen Bericht. Zuerst Trainieren drücken.</translation></message>
<message><source>There is no run {0} in {1}.</source><extracomment>messages</extracomment><translation>Es gibt keinen Lauf {0} in {1}.</translation></message>
<message><source>There is no sample {0}: the data have {1}.</source><extracomment>messages</extracomment><translation>Es gibt kein Beispiel {0}: die Daten haben {1}.</translation></message>
<message><source>There is no source of data called {0}.</source><extracomment>messages</extracomment><translation>Es gibt keine Datenquelle namens {0}.</translation></message>
<message><source>There is no step called {0}.</source><extracomment>window</extracomment><translation>Einen Schritt namens {0} gibt es nicht.</translation></message>
<message><source>There is no wire from {0} to {1} to bend.</source><extracomment>messages</extracomment><translation>Von {0} nach {1} gibt es keine Verbindung, die sich knicken ließe.</translation></message>
<message><source>There is no wire from {0} to {1} to remove.</source><extracomment>messages</extracomment><translation>Von {0} nach {1} gibt es keine Verbindung zum Entfernen.</translation></message>
<message><source>There is not enough memory for this run. Use smaller batches, or a smaller network.</source><extracomment>messages</extracomment><translation>Für diesen Lauf ist nicht genug Speicher da. Kleinere Stapel oder ein kleineres Netz verwenden.</translation></message>
<message><source>There is nothing called {0} to vary.</source><extracomment>messages</extracomment><translation>Es gibt nichts namens {0} zu variieren.</translation></message>
<message><source>There is nothing to wire among the chosen blocks.</source><extracomment>messages</extracomment><translation>Unter den gewählten Blöcken gibt es nichts zu verbinden.</translation></message>
<message><source>These blocks lead nowhere.</source><extracomment>messages</extracomment><translation>Diese Blöcke führen nirgendwohin.</translation></message>
<message><source>Theta</source><extracomment>declarations</extracomment><translation>Theta</translation></message>
<message><source>Thin blocks that widen inside; made for telephones.</source><extracomment>declarations</extracomment><translation>Dünne Blöcke, die innen breiter werden; für Telefone gemacht.</translation></message>
<message><source>This could not be changed while the run lasts. {0}</source><extracomment>messages</extracomment><translation>Das konnte während des Laufs nicht geändert werden. {0}</translation></message>
<message><source>This is a network</source><extracomment>tables</extracomment><translation>Das ist ein Netz</translation></message>
<message><source>This is no dimension of a sweep: {0}.</source><extracomment>messages</extracomment><translation>Dies ist keine Dimension einer Suchreihe: {0}.</translation></message>
<message><source>This is no plan of a sweep: {0}.</source><extracomment>messages</extracomment><translation>Dies ist kein Plan einer Suchreihe: {0}.</translation></message>
<message><source>This layer has no weights.</source><extracomment>window</extracomment><translation>Diese Schicht hat keine Gewichte.</translation></message>
<message><source>This network already reads all ten digits; its weights came with it. Its first layers know what strokes look like, and that is worth keeping.</source><extracomment>tables</extracomment><translation>Dieses Netz liest schon alle zehn Ziffern; seine Gewichte kamen mit ihm. Seine ersten Schichten wissen, wie Striche aussehen, und das ist erhaltenswert.</translation></message>
<message><source>This run ended before its first epoch: nothing was kept to go on from.</source><extracomment>window</extracomment><translation>Dieser Lauf endete vor seiner ersten Epoche: es gibt nichts, von dem aus es weitergehen könnte.</translation></message>
<message><source>This run is not kept any further: {0}. The training goes on.</source><extracomment>messages</extracomment><translation>Dieser Lauf wird nicht weiter aufbewahrt: {0}. Das Training geht weiter.</translation></message>
<message><source>This run was not kept to its end. {0}</source><extracomment>messages</extracomment><translation>Dieser Lauf wurde nicht bis zu seinem Ende aufbewahrt. {0}</translation></message>
<message><source>This run will not be kept. {0}</source><extracomment>window</extracomment><translation>Dieser Lauf wird nicht aufbewahrt. {0}</translation></message>
<message><source>This step changes nothing here: there is no column that it fits.</source><extracomment>messages</extracomment><translation>Dieser Schritt ändert hier nichts: es gibt keine Spalte, zu der er passt.</translation></message>
<message><source>This would make a circle: {0} already leads to {1}.</source><extracomment>messages</extracomment><translation>Das ergäbe einen Kreis: {0} führt schon zu {1}.</translation></message>
<message><source>This {0} does not describe a model: it names no layers.</source><extracomment>messages</extracomment><translation>{0} beschreibt kein Modell: es nennt keine Schichten.</translation></message>
<message><source>This {0} does not describe a model: {1}</source><extracomment>messages</extracomment><translation>{0} beschreibt kein Modell: {1}</translation></message>
<message><source>Threads</source><extracomment>tables</extracomment><translation>Threads</translation></message>
<message><source>Three LSTM layers, one on the other.</source><extracomment>tables</extracomment><translation>Drei LSTM-Schichten übereinander.</translation></message>
<message><source>Three kinds of iris told apart by four measures.</source><extracomment>tables</extracomment><translation>Drei Arten von Schwertlilien, an vier Maßen unterschieden.</translation></message>
<message><source>Three units</source><extracomment>tables</extracomment><translation>Drei Einheiten</translation></message>
<message><source>Threshold</source><extracomment>declarations</extracomment><translation>Schwelle</translation></message>
<message><source>Thresholds</source><extracomment>declarations</extracomment><translation>Schwellen</translation></message>
<message><source>Thresholds at which decisions are counted.</source><extracomment>declarations</extracomment><translation>Schwellen, an denen Entscheidungen gezählt werden.</translation></message>
<message><source>Thresholds between 0 and 1 at which decisions are counted.</source><extracomment>declarations</extracomment><translation>Schwellen zwischen 0 und 1, an denen Entscheidungen gezählt werden.</translation></message>
<message><source>Thresholds of one's own.</source><extracomment>declarations</extracomment><translation>Eigene Schwellen.</translation></message>
<message><source>Tick the fields to vary. The network is trained again and again with other values of them.</source><extracomment>window</extracomment><translation>Die Felder ankreuzen, die variiert werden. Das Netz wird immer wieder mit anderen Werten trainiert.</translation></message>
<message><source>Timeline of one step</source><extracomment>window</extracomment><translation>Zeitleiste eines Schritts</translation></message>
<message><source>To be written: {0}</source><extracomment>window</extracomment><translation>Noch zu schreiben: {0}</translation></message>
<message><source>Together</source><extracomment>window</extracomment><translation>Zusammen</translation></message>
<message><source>Too many weights in one layer</source><extracomment>tables</extracomment><translation>Zu viele Gewichte in einer Schicht</translation></message>
<message><source>Took</source><extracomment>window</extracomment><translation>Dauer</translation></message>
<message><source>Top and bottom change places in half of the images.</source><extracomment>declarations</extracomment><translation>Oben und unten tauschen in der Hälfte der Bilder die Plätze.</translation></message>
<message><source>Top edges</source><extracomment>tables</extracomment><translation>Obere Kanten</translation></message>
<message><source>Top k</source><extracomment>declarations</extracomment><translation>Beste k</translation></message>
<message><source>Total</source><extracomment>window</extracomment><translation>Gesamt</translation></message>
<message><source>Train</source><extracomment>window</extracomment><translation>Trainieren</translation></message>
<message><source>Train from here</source><extracomment>window</extracomment><translation>Ab hier trainieren</translation></message>
<message><source>Train further, or again from an earlier epoch</source><extracomment>window</extracomment><translation>Weiter trainieren oder von einer früheren Epoche aus noch einmal</translation></message>
<message><source>Train in {0} pieces</source><extracomment>window</extracomment><translation>In {0} Teilen trainieren</translation></message>
<message><source>Train it</source><extracomment>tables</extracomment><translation>Trainieren</translation></message>
<message><source>Train more</source><extracomment>window</extracomment><translation>Weiter trainieren</translation></message>
<message><source>Train on</source><extracomment>window</extracomment><translation>Weiter trainieren</translation></message>
<message><source>Train on…</source><extracomment>window</extracomment><translation>Weiter trainieren…</translation></message>
<message><source>Train the network, or evaluate it as it is.</source><extracomment>window</extracomment><translation>Das Netz trainieren oder auswerten, wie es ist.</translation></message>
<message><source>Train the network, then press Evaluate to see where it is right and wrong.</source><extracomment>window</extracomment><translation>Das Netz trainieren, dann Auswerten drücken, um zu sehen, wo es richtig und falsch liegt.</translation></message>
<message><source>Train with other values of some fields, and find the best ones</source><extracomment>tables</extracomment><translation>Mit anderen Werten einiger Felder trainieren und die besten finden</translation></message>
<message><source>Train, up to the failure</source><extracomment>window</extracomment><translation>Training bis zum Fehler</translation></message>
<message><source>Train: {0} epochs</source><extracomment>window</extracomment><translation>Training: {0} Epochen</translation></message>
<message><source>Trainable</source><extracomment>window</extracomment><translation>Trainierbar</translation></message>
<message><source>Trained networks</source><extracomment>tables</extracomment><translation>Trainierte Netze</translation></message>
<message><source>Trained weights</source><extracomment>window</extracomment><translation>Trainierte Gewichte</translation></message>
<message><source>Trained weights that go; undo brings them back:</source><extracomment>window</extracomment><translation>Trainierte Gewichte, die verloren gehen; Rückgängig bringt sie zurück:</translation></message>
<message><source>Trained weights, and first ones drawn with seed {0}</source><extracomment>window</extracomment><translation>Trainierte Gewichte und erste, mit Startwert {0} gezogen</translation></message>
<message><source>Trained {0} epochs</source><extracomment>window</extracomment><translation>{0} Epochen trainiert</translation></message>
<message><source>Training</source><extracomment>window</extracomment><translation>Training</translation></message>
<message><source>Training began</source><extracomment>window</extracomment><translation>Das Training hat begonnen</translation></message>
<message><source>Training changes trainable weights alone: the network would stay as it is.</source><extracomment>tables</extracomment><translation>Training ändert nur trainierbare Gewichte: das Netz bliebe, wie es ist.</translation></message>
<message><source>Training curves</source><extracomment>window</extracomment><translation>Trainingskurven</translation></message>
<message><source>Training data</source><extracomment>window</extracomment><translation>Trainingsdaten</translation></message>
<message><source>Training, epoch {0}</source><extracomment>window</extracomment><translation>Training, Epoche {0}</translation></message>
<message><source>Trains a copy of the network for a moment with rates that grow, and sees which suits.</source><extracomment>window</extracomment><translation>Trainiert eine Kopie des Netzes kurz mit wachsenden Raten und sieht, welche passt.</translation></message>
<message><source>Transformer encoder</source><extracomment>tables</extracomment><translation>Transformer-Encoder</translation></message>
<message><source>Treat id 0 as padding, which layers after it leave out.</source><extracomment>declarations</extracomment><translation>Id 0 als Auffüllung behandeln, die folgende Schichten auslassen.</translation></message>
<message><source>Truncated normal of variance 1 / inputs, made for SELU (LeCun et al., 1998).</source><extracomment>declarations</extracomment><translation>Gestutzte Normalverteilung der Varianz 1 / Eingänge, gemacht für SELU (LeCun et al., 1998).</translation></message>
<message><source>Truncated normal of variance 2 / (inputs + outputs) (Glorot and Bengio, 2010).</source><extracomment>declarations</extracomment><translation>Gestutzte Normalverteilung der Varianz 2 / (Eingänge + Ausgänge) (Glorot und Bengio, 2010).</translation></message>
<message><source>Truncated normal of variance 2 / inputs, made for ReLU (He et al., 2015).</source><extracomment>declarations</extracomment><translation>Gestutzte Normalverteilung der Varianz 2 / Eingänge, gemacht für ReLU (He et al., 2015).</translation></message>
<message><source>Try another learning rate (let it be found), begin with random weights that are not all alike, look whether samples and targets belong together, or use a larger network.</source><extracomment>messages</extracomment><translation>Eine andere Lernrate versuchen (suchen lassen), mit zufälligen, nicht lauter gleichen Gewichten beginnen, prüfen, ob Beispiele und Ziele zusammengehören, oder ein größeres Netz verwenden.</translation></message>
<message><source>Try it</source><extracomment>window</extracomment><translation>Ausprobieren</translation></message>
<message><source>Try: {0}</source><extracomment>window</extracomment><translation>Versuchen: {0}</translation></message>
<message><source>Trying the step</source><extracomment>window</extracomment><translation>Der Schritt wird ausprobiert</translation></message>
<message><source>Turkish (Windows-1254)</source><extracomment>window</extracomment><translation>Türkisch (Windows-1254)</translation></message>
<message><source>Turn from_logits off</source><extracomment>messages</extracomment><translation>from_logits ausschalten</translation></message>
<message><source>Turn on Show data at nodes and choose a block to see what comes out of it.</source><extracomment>window</extracomment><translation>„Daten an den Blöcken zeigen“ einschalten und einen Block wählen, um zu sehen, was aus ihm kommt.</translation></message>
<message><source>Turn shuffling off</source><extracomment>messages</extracomment><translation>Mischen ausschalten</translation></message>
<message><source>Turns</source><extracomment>window</extracomment><translation>Windungen</translation></message>
<message><source>Turns each image by an angle of its own while training.</source><extracomment>declarations</extracomment><translation>Dreht beim Training jedes Bild um einen eigenen Winkel.</translation></message>
<message><source>Turns each image by an angle of its own.</source><extracomment>declarations</extracomment><translation>Dreht jedes Bild um einen eigenen Winkel.</translation></message>
<message><source>Turns ids into vectors of zeros and ones, or of counts.</source><extracomment>declarations</extracomment><translation>Macht aus Ids Vektoren von Nullen und Einsen oder von Häufigkeiten.</translation></message>
<message><source>Turns numbers into shares that sum to 1 along an axis.</source><extracomment>declarations</extracomment><translation>Macht aus Zahlen Anteile, die entlang einer Achse 1 ergeben.</translation></message>
<message><source>Turns numbers into the bin they fall into, between boundaries given or found in the data by `adapt`.</source><extracomment>declarations</extracomment><translation>Macht aus Zahlen das Intervall, in das sie fallen, zwischen gegebenen oder von `adapt` gefundenen Grenzen.</translation></message>
<message><source>Turns whole numbers (words, categories) into vectors that are learnt.</source><extracomment>declarations</extracomment><translation>Macht aus ganzen Zahlen (Wörtern, Kategorien) Vektoren, die gelernt werden.</translation></message>
<message><source>Two activations in a row</source><extracomment>tables</extracomment><translation>Zwei Aktivierungen nacheinander</translation></message>
<message><source>Two convolutions with a way around them (ResNet).</source><extracomment>tables</extracomment><translation>Zwei Faltungen mit einem Weg daran vorbei (ResNet).</translation></message>
<message><source>Two curves</source><extracomment>tables</extracomment><translation>Zwei Kurven</translation></message>
<message><source>Two inputs, two outputs</source><extracomment>tables</extracomment><translation>Zwei Eingänge, zwei Ausgänge</translation></message>
<message><source>Two linear layers multiply out to one: depth pays only with activations.</source><extracomment>tables</extracomment><translation>Zwei lineare Schichten ergeben zusammen eine: Tiefe lohnt nur mit Aktivierungen.</translation></message>
<message><source>Two residual blocks (He et al., 2015). The wire around a block lets gradients pass, so that deep networks can learn at all. Try: cut the wires that go around, train again, and lay both runs over each other.</source><extracomment>tables</extracomment><translation>Zwei Residualblöcke (He et al., 2015). Die Leitung um einen Block herum lässt Gradienten durch, sodass tiefe Netze überhaupt lernen können. Zum Probieren: die Leitungen außen herum trennen, wieder trainieren und beide Läufe übereinanderlegen.</translation></message>
<message><source>Two short messages: did one hand write both?</source><extracomment>messages</extracomment><translation>Zwei kurze Nachrichten: hat eine Hand beide geschrieben?</translation></message>
<message><source>Two small convolutions see as far as one large one, with fewer weights; pooling then halves the picture. Try: choose the two Conv2D and the pooling behind them and repeat them once more (Network &gt; Repeat).</source><extracomment>tables</extracomment><translation>Zwei kleine Faltungen sehen so weit wie eine große, mit weniger Gewichten; Pooling halbiert dann das Bild. Zum Probieren: die zwei Conv2D und das Pooling dahinter wählen und noch einmal wiederholen (Netz &gt; Wiederholen).</translation></message>
<message><source>Two spirals and a third</source><extracomment>tables</extracomment><translation>Zwei Spiralen und eine dritte</translation></message>
<message><source>Two waves, one over the other: what comes next?</source><extracomment>messages</extracomment><translation>Zwei Wellen übereinander: was kommt als Nächstes?</translation></message>
<message><source>Type 48 into the field units and press Enter: so many numbers its memory has.</source><extracomment>tables</extracomment><translation>48 in das Feld für die Einheiten tippen und Eingabe drücken: so viele Zahlen hat sein Gedächtnis.</translation></message>
<message><source>Type or paste one row: {0}</source><extracomment>window</extracomment><translation>Eine Zeile tippen oder einfügen: {0}</translation></message>
<message><source>U-Net</source><extracomment>tables</extracomment><translation>U-Net</translation></message>
<message><source>U-Net level</source><extracomment>tables</extracomment><translation>U-Net-Ebene</translation></message>
<message><source>Under which terms may others use the model, and the data that it was trained on?</source><extracomment>window</extracomment><translation>Unter welchen Bedingungen dürfen andere das Modell und die Daten, mit denen es trainiert wurde, nutzen?</translation></message>
<message><source>Understanding</source><extracomment>tables</extracomment><translation>Verstehen</translation></message>
<message><source>Undo</source><extracomment>window</extracomment><translation>Rückgängig</translation></message>
<message><source>Ungroup</source><extracomment>window</extracomment><translation>Gruppe auflösen</translation></message>
<message><source>Unicode (UTF-16)</source><extracomment>window</extracomment><translation>Unicode (UTF-16)</translation></message>
<message><source>Unicode (UTF-8)</source><extracomment>window</extracomment><translation>Unicode (UTF-8)</translation></message>
<message><source>Unit forget bias</source><extracomment>declarations</extracomment><translation>Vergessensgate-Bias 1</translation></message>
<message><source>Units</source><extracomment>declarations</extracomment><translation>Einheiten</translation></message>
<message><source>Units without a class only learn never to answer.</source><extracomment>tables</extracomment><translation>Einheiten ohne Klasse lernen nur, nie zu antworten.</translation></message>
<message><source>Unknown layer</source><extracomment>tables</extracomment><translation>Unbekannte Schicht</translation></message>
<message><source>Unknown loss</source><extracomment>tables</extracomment><translation>Unbekannter Verlust</translation></message>
<message><source>Unroll</source><extracomment>declarations</extracomment><translation>Ausrollen</translation></message>
<message><source>Unsaved changes</source><extracomment>window</extracomment><translation>Nicht gespeicherte Änderungen</translation></message>
<message><source>Unshare</source><extracomment>messages</extracomment><translation>Nicht mehr teilen</translation></message>
<message><source>Until now the filters are random. Press Train and watch the pictures change while it learns.</source><extracomment>tables</extracomment><translation>Bisher sind die Filter zufällig. Trainieren drücken und zusehen, wie sich die Bilder beim Lernen ändern.</translation></message>
<message><source>Untitled</source><extracomment>window</extracomment><translation>Unbenannt</translation></message>
<message><source>Untrained: first weights drawn with seed {0}</source><extracomment>window</extracomment><translation>Untrainiert: erste Gewichte mit Startwert {0} gezogen</translation></message>
<message><source>Up to epoch</source><extracomment>window</extracomment><translation>Bis Epoche</translation></message>
<message><source>Update</source><extracomment>window</extracomment><translation>Aktualisierung</translation></message>
<message><source>Update freq</source><extracomment>declarations</extracomment><translation>Abstand der Werte</translation></message>
<message><source>Upper end of the interval.</source><extracomment>declarations</extracomment><translation>Oberes Ende des Intervalls.</translation></message>
<message><source>Use bias</source><extracomment>declarations</extracomment><translation>Bias verwenden</translation></message>
<message><source>Use ema</source><extracomment>declarations</extracomment><translation>Gleitendes Mittel (EMA)</translation></message>
<message><source>Use gate</source><extracomment>declarations</extracomment><translation>Gate verwenden</translation></message>
<message><source>Use it as it is</source><extracomment>window</extracomment><translation>So verwenden</translation></message>
<message><source>Use relu (or another activation that does not flatten out) with he_normal, add BatchNormalization, or shortcuts around some layers; fewer layers help too.</source><extracomment>messages</extracomment><translation>relu (oder eine andere Aktivierung, die nicht abflacht) mit he_normal verwenden, BatchNormalization oder Abkürzungen um einige Schichten hinzufügen; weniger Schichten helfen auch.</translation></message>
<message><source>Use scale</source><extracomment>declarations</extracomment><translation>Faktor lernen</translation></message>
<message><source>Use the loss {0}</source><extracomment>messages</extracomment><translation>Verlust {0} verwenden</translation></message>
<message><source>Use the metrics {0}</source><extracomment>messages</extracomment><translation>Maße {0} verwenden</translation></message>
<message><source>Use the rate that was found</source><extracomment>window</extracomment><translation>Die gefundene Rate verwenden</translation></message>
<message><source>Use {0}</source><extracomment>window</extracomment><translation>{0} verwenden</translation></message>
<message><source>VGG-like network</source><extracomment>tables</extracomment><translation>VGG-artiges Netz</translation></message>
<message><source>Validation</source><extracomment>tables</extracomment><translation>Validierung</translation></message>
<message><source>Validation data</source><extracomment>window</extracomment><translation>Validierungsdaten</translation></message>
<message><source>Validation loss</source><extracomment>window</extracomment><translation>Validierungsverlust</translation></message>
<message><source>Validation share</source><extracomment>messages</extracomment><translation>Validierungsanteil</translation></message>
<message><source>Validation split</source><extracomment>tables</extracomment><translation>Validierungsanteil</translation></message>
<message><source>Validation {0}</source><extracomment>window</extracomment><translation>Validierung {0}</translation></message>
<message><source>Validation, epoch {0}</source><extracomment>window</extracomment><translation>Validierung, Epoche {0}</translation></message>
<message><source>Validation, last</source><extracomment>window</extracomment><translation>Validierung, zuletzt</translation></message>
<message><source>Value</source><extracomment>declarations</extracomment><translation>Wert</translation></message>
<message><source>Value dim</source><extracomment>declarations</extracomment><translation>Wertgröße</translation></message>
<message><source>Value of padding.</source><extracomment>declarations</extracomment><translation>Wert der Auffüllung.</translation></message>
<message><source>Value of the borders.</source><extracomment>declarations</extracomment><translation>Wert der Ränder.</translation></message>
<message><source>Value of what comes in from outside.</source><extracomment>declarations</extracomment><translation>Wert dessen, was von außen hereinkommt.</translation></message>
<message><source>Value range</source><extracomment>declarations</extracomment><translation>Wertebereich</translation></message>
<message><source>Values</source><extracomment>window</extracomment><translation>Werte</translation></message>
<message><source>Values are joined place by place, so the sizes must agree.</source><extracomment>tables</extracomment><translation>Werte werden Stelle für Stelle verbunden, also müssen die Größen übereinstimmen.</translation></message>
<message><source>Values come from</source><extracomment>window</extracomment><translation>Werte kommen von</translation></message>
<message><source>Values of one sample</source><extracomment>window</extracomment><translation>Werte eines Beispiels</translation></message>
<message><source>Values, with commas between them</source><extracomment>window</extracomment><translation>Werte, mit Kommas dazwischen</translation></message>
<message><source>Variance</source><extracomment>declarations</extracomment><translation>Varianz</translation></message>
<message><source>Variance times the number that `mode` names.</source><extracomment>declarations</extracomment><translation>Varianz mal der Zahl, die `mode` nennt.</translation></message>
<message><source>Vary fields of the network that is open</source><extracomment>window</extracomment><translation>Felder des geöffneten Netzes variieren</translation></message>
<message><source>Vary images while training</source><extracomment>window</extracomment><translation>Bilder beim Training verändern</translation></message>
<message><source>Vectors of one class come together and others go apart, the farther off the harder. Give it vectors of length 1.</source><extracomment>declarations</extracomment><translation>Vektoren einer Klasse rücken zusammen und andere auseinander, die schwierigsten am meisten. Vektoren der Länge 1 geben.</translation></message>
<message><source>Verbose</source><extracomment>declarations</extracomment><translation>Meldungen</translation></message>
<message><source>Vertical</source><extracomment>declarations</extracomment><translation>Senkrecht</translation></message>
<message><source>Very high dropout</source><extracomment>tables</extracomment><translation>Sehr hohes Dropout</translation></message>
<message><source>Very long sequence</source><extracomment>tables</extracomment><translation>Sehr lange Sequenz</translation></message>
<message><source>Video question answering: TimeDistributed does the same convolution on every frame, an LSTM makes one vector of them. Ways are learned before digits. Try: look at the frames at the nodes; take longer films.</source><extracomment>tables</extracomment><translation>Fragen zu Filmen beantworten: TimeDistributed macht dieselbe Faltung an jedem Bild, ein LSTM macht daraus einen Vektor. Wege werden vor Ziffern gelernt. Zum Probieren: die Bilder an den Blöcken ansehen; längere Filme nehmen.</translation></message>
<message><source>View</source><extracomment>tables</extracomment><translation>Ansicht</translation></message>
<message><source>Visual question answering: a convolutional branch sees, a recurrent one reads, and what both found is joined. Try: cut the wire of the question: it then has to guess what was asked, and the accuracy says how well.</source><extracomment>tables</extracomment><translation>Fragen zu Bildern beantworten: ein Zweig aus Faltungen sieht, ein rekurrenter liest, und was beide fanden, wird zusammengeführt. Zum Probieren: die Leitung der Frage trennen: dann muss es raten, was gefragt war, und die Genauigkeit sagt, wie gut.</translation></message>
<message><source>Vocabulary</source><extracomment>declarations</extracomment><translation>Vokabular</translation></message>
<message><source>Vocabulary far too large</source><extracomment>tables</extracomment><translation>Vokabular viel zu groß</translation></message>
<message><source>Vocabulary too small</source><extracomment>tables</extracomment><translation>Vokabular zu klein</translation></message>
<message><source>Wait until the run has ended. So small a network needs some epochs: set epochs to 60 under Run and train again if you want more of it.</source><extracomment>tables</extracomment><translation>Warten, bis der Lauf beendet ist. Ein so kleines Netz braucht einige Epochen: unter Lauf 60 Epochen einstellen und noch einmal trainieren, wenn es mehr sein soll.</translation></message>
<message><source>Warmup steps</source><extracomment>declarations</extracomment><translation>Schritte des Aufwärmens</translation></message>
<message><source>Warmup target</source><extracomment>declarations</extracomment><translation>Ziel des Aufwärmens</translation></message>
<message><source>Warning</source><extracomment>window</extracomment><translation>Warnung</translation></message>
<message><source>Watch</source><extracomment>window</extracomment><translation>Beobachten</translation></message>
<message><source>Watch this sample no more</source><extracomment>window</extracomment><translation>Dieses Beispiel nicht mehr beobachten</translation></message>
<message><source>Watch while it trains</source><extracomment>window</extracomment><translation>Beim Training beobachten</translation></message>
<message><source>Watched samples</source><extracomment>window</extracomment><translation>Beobachtete Beispiele</translation></message>
<message><source>Watches a short film, reads a question, answers with a word.</source><extracomment>tables</extracomment><translation>Sieht einen kurzen Film, liest eine Frage, antwortet mit einem Wort.</translation></message>
<message><source>Watching it learn</source><extracomment>tables</extracomment><translation>Beim Lernen zusehen</translation></message>
<message><source>Way to find what counted</source><extracomment>window</extracomment><translation>Weg, um zu finden, was zählte</translation></message>
<message><source>Web page (*.html)</source><extracomment>window</extracomment><translation>Webseite (*.html)</translation></message>
<message><source>Weigh targets of 1 by alpha, those of 0 by 1 - alpha.</source><extracomment>declarations</extracomment><translation>Ziele von 1 mit alpha wiegen, solche von 0 mit 1 - alpha.</translation></message>
<message><source>Weighs the channels by what the whole image shows (SENet).</source><extracomment>tables</extracomment><translation>Gewichtet die Kanäle nach dem, was das ganze Bild zeigt (SENet).</translation></message>
<message><source>Weight</source><extracomment>window</extracomment><translation>Gewicht</translation></message>
<message><source>Weight decay</source><extracomment>declarations</extracomment><translation>Gewichtsabnahme</translation></message>
<message><source>Weight of targets of 1.</source><extracomment>declarations</extracomment><translation>Gewicht der Ziele von 1.</translation></message>
<message><source>Weight of the classes; or a list, one weight a class.</source><extracomment>declarations</extracomment><translation>Gewicht der Klassen; oder eine Liste, ein Gewicht je Klasse.</translation></message>
<message><source>Weight of the sum of absolute values.</source><extracomment>declarations</extracomment><translation>Gewicht der Summe der Beträge.</translation></message>
<message><source>Weight of the sum of squares.</source><extracomment>declarations</extracomment><translation>Gewicht der Summe der Quadrate.</translation></message>
<message><source>Weight of what the output finds wrongly.</source><extracomment>declarations</extracomment><translation>Gewicht dessen, was die Ausgabe fälschlich findet.</translation></message>
<message><source>Weight of what the output misses.</source><extracomment>declarations</extracomment><translation>Gewicht dessen, was die Ausgabe verfehlt.</translation></message>
<message><source>Weighted harmonic mean of precision and recall: recall counts beta times as much.</source><extracomment>declarations</extracomment><translation>Gewichtetes harmonisches Mittel von Genauigkeit und Trefferquote: die Trefferquote zählt beta-mal so viel.</translation></message>
<message><source>Weights</source><extracomment>window</extracomment><translation>Gewichte</translation></message>
<message><source>Weights and models</source><extracomment>window</extracomment><translation>Gewichte und Modelle</translation></message>
<message><source>Weights apart</source><extracomment>window</extracomment><translation>Abstand der Gewichte</translation></message>
<message><source>Weights are made for sizes that are known before training.</source><extracomment>tables</extracomment><translation>Gewichte werden für Größen gemacht, die vor dem Training bekannt sind.</translation></message>
<message><source>Weights are saved by the layer's name: two of one name would overwrite each other.</source><extracomment>messages</extracomment><translation>Gewichte werden unter dem Namen der Schicht gespeichert: zwei gleichen Namens würden einander überschreiben.</translation></message>
<message><source>Weights are scaled to length 1.</source><extracomment>declarations</extracomment><translation>Gewichte werden auf Länge 1 gebracht.</translation></message>
<message><source>Weights as trained so far</source><extracomment>window</extracomment><translation>Gewichte, wie bisher trainiert</translation></message>
<message><source>Weights become their average every so many steps.</source><extracomment>declarations</extracomment><translation>Gewichte werden alle so viele Schritte zu ihrem Mittel.</translation></message>
<message><source>Weights move a little at each step, so large numbers are reached only after very many.</source><extracomment>tables</extracomment><translation>Gewichte bewegen sich bei jedem Schritt nur wenig, also werden große Zahlen erst nach sehr vielen erreicht.</translation></message>
<message><source>Weights move once an epoch, so learning takes very long.</source><extracomment>tables</extracomment><translation>Gewichte bewegen sich einmal je Epoche, also dauert das Lernen sehr lange.</translation></message>
<message><source>Weights of the classes</source><extracomment>window</extracomment><translation>Gewichte der Klassen</translation></message>
<message><source>Weights of the outputs.</source><extracomment>declarations</extracomment><translation>Gewichte der Ausgaben.</translation></message>
<message><source>Weights that a sum of all gradients so far and an L1 penalty ask for: many exactly 0 (McMahan et al., 2013).</source><extracomment>declarations</extracomment><translation>Gewichte, wie sie die Summe aller bisherigen Gradienten und eine L1-Strafe verlangen: viele genau 0 (McMahan et al., 2013).</translation></message>
<message><source>Weights that only ever see padding never matter.</source><extracomment>tables</extracomment><translation>Gewichte, die immer nur Auffüllung sehen, zählen nie.</translation></message>
<message><source>Weights whose length exceeds a maximum are shortened to it (Srivastava et al., 2014).</source><extracomment>declarations</extracomment><translation>Gewichte, deren Länge einen Höchstwert überschreitet, werden darauf gekürzt (Srivastava et al., 2014).</translation></message>
<message><source>Weights, gradients, activations, steps and dead units of each layer</source><extracomment>window</extracomment><translation>Gewichte, Gradienten, Aktivierungen, Schritte und tote Einheiten jeder Schicht</translation></message>
<message><source>Welcome</source><extracomment>window</extracomment><translation>Willkommen</translation></message>
<message><source>Welcome to Layerloom</source><extracomment>window</extracomment><translation>Willkommen bei Layerloom</translation></message>
<message><source>Western (Windows-1252)</source><extracomment>window</extracomment><translation>Westlich (Windows-1252)</translation></message>
<message><source>What `fit` returns.</source><extracomment>declarations</extracomment><translation>Was `fit` zurückgibt.</translation></message>
<message><source>What a missing category or text becomes.</source><extracomment>declarations</extracomment><translation>Was aus einer fehlenden Kategorie oder einem fehlenden Text wird.</translation></message>
<message><source>What a missing number becomes.</source><extracomment>declarations</extracomment><translation>Was aus einer fehlenden Zahl wird.</translation></message>
<message><source>What becomes of rows in which a value is missing</source><extracomment>window</extracomment><translation>Was aus Zeilen wird, in denen ein Wert fehlt</translation></message>
<message><source>What borders hold: fill_value.</source><extracomment>declarations</extracomment><translation>Was die Ränder enthalten: fill_value.</translation></message>
<message><source>What colours say</source><extracomment>window</extracomment><translation>Was die Farben sagen</translation></message>
<message><source>What comes in from outside: its edge, the image mirrored or repeated, or 0.</source><extracomment>declarations</extracomment><translation>Was von außen hereinkommt: der Rand, das Bild gespiegelt oder wiederholt, oder 0.</translation></message>
<message><source>What comes in from outside: the image mirrored, repeated, a constant, or its edge.</source><extracomment>declarations</extracomment><translation>Was von außen hereinkommt: das Bild gespiegelt, wiederholt, eine Konstante oder sein Rand.</translation></message>
<message><source>What counted for the answer</source><extracomment>window</extracomment><translation>Was für die Antwort zählte</translation></message>
<message><source>What counts in samples of this form cannot be shown.</source><extracomment>window</extracomment><translation>Was in Beispielen dieser Form zählt, lässt sich nicht zeigen.</translation></message>
<message><source>What each image is made into</source><extracomment>window</extracomment><translation>Was aus jedem Bild gemacht wird</translation></message>
<message><source>What everything does; it needs no network</source><extracomment>tables</extracomment><translation>Was alles bewirkt; es braucht kein Internet</translation></message>
<message><source>What feeds what</source><extracomment>window</extracomment><translation>Was wohin fließt</translation></message>
<message><source>What filters see</source><extracomment>tables</extracomment><translation>Was Filter sehen</translation></message>
<message><source>What gets a number.</source><extracomment>declarations</extracomment><translation>Was eine Nummer bekommt.</translation></message>
<message><source>What happens to an image of another shape: it is stretched, its sides are cut off, or bars fill up its sides.</source><extracomment>declarations</extracomment><translation>Was mit einem Bild anderer Form geschieht: es wird gestreckt, seine Seiten werden abgeschnitten, oder Balken füllen sie auf.</translation></message>
<message><source>What holds neither numbers nor dates nor text is left out: {0}.</source><extracomment>messages</extracomment><translation>Was weder Zahlen noch Daten noch Text enthält, wird ausgelassen: {0}.</translation></message>
<message><source>What is added then: one number, or one for each channel.</source><extracomment>declarations</extracomment><translation>Was dann addiert wird: eine Zahl oder eine je Kanal.</translation></message>
<message><source>What is applied to every step.</source><extracomment>declarations</extracomment><translation>Was auf jeden Schritt angewandt wird.</translation></message>
<message><source>What is better</source><extracomment>window</extracomment><translation>Was besser ist</translation></message>
<message><source>What is done at each step: a cell, or a list of cells on top of each other.</source><extracomment>declarations</extracomment><translation>Was bei jedem Schritt geschieht: eine Zelle oder eine Liste übereinanderliegender Zellen.</translation></message>
<message><source>What is in the data, and what is done to it</source><extracomment>tables</extracomment><translation>Was in den Daten steckt und was mit ihnen geschieht</translation></message>
<message><source>What is kept at right angles.</source><extracomment>declarations</extracomment><translation>Was im rechten Winkel gehalten wird.</translation></message>
<message><source>What is kept of a text that is too long.</source><extracomment>declarations</extracomment><translation>Was von einem zu langen Text behalten wird.</translation></message>
<message><source>What is sample {0} in truth?</source><extracomment>window</extracomment><translation>Was ist Beispiel {0} in Wahrheit?</translation></message>
<message><source>What is shown of each layer</source><extracomment>window</extracomment><translation>Was von jeder Schicht gezeigt wird</translation></message>
<message><source>What is taken for what</source><extracomment>window</extracomment><translation>Was wofür gehalten wird</translation></message>
<message><source>What is this?</source><extracomment>tables</extracomment><translation>Was ist das?</translation></message>
<message><source>What is to be predicted is the picture itself, through the narrow passage in the middle. Try: show the data at the nodes and compare the first picture with the last; then give the code 2 units.</source><extracomment>tables</extracomment><translation>Vorhergesagt werden soll das Bild selbst, durch die Enge in der Mitte. Zum Probieren: die Daten an den Blöcken zeigen und das erste Bild mit dem letzten vergleichen; dann dem Code 2 Einheiten geben.</translation></message>
<message><source>What it has learned</source><extracomment>tables</extracomment><translation>Was es gelernt hat</translation></message>
<message><source>What it is filled up with.</source><extracomment>declarations</extracomment><translation>Womit aufgefüllt wird.</translation></message>
<message><source>What it is to say</source><extracomment>window</extracomment><translation>Was es sagen soll</translation></message>
<message><source>What lies between the windows cannot be learnt from.</source><extracomment>tables</extracomment><translation>Was zwischen den Fenstern liegt, kann nicht gelernt werden.</translation></message>
<message><source>What nothing reads counts as an answer of the network, and wants labels and a loss of its own.</source><extracomment>tables</extracomment><translation>Was nichts liest, gilt als Antwort des Netzes und braucht eigene Labels und einen eigenen Verlust.</translation></message>
<message><source>What spoke for it?</source><extracomment>window</extracomment><translation>Was sprach dafür?</translation></message>
<message><source>What stands between two cells of a line</source><extracomment>window</extracomment><translation>Was zwischen zwei Zellen einer Zeile steht</translation></message>
<message><source>What stays as it is</source><extracomment>tables</extracomment><translation>Was bleibt, wie es ist</translation></message>
<message><source>What the beta must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Was beta nach jeder Aktualisierung erfüllen muss.</translation></message>
<message><source>What the bias must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Was der Bias nach jeder Aktualisierung erfüllen muss.</translation></message>
<message><source>What the biases must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Was die Bias-Werte nach jeder Aktualisierung erfüllen müssen.</translation></message>
<message><source>What the depthwise kernel must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Was der Tiefenkern nach jeder Aktualisierung erfüllen muss.</translation></message>
<message><source>What the filters look like</source><extracomment>tables</extracomment><translation>Wie die Filter aussehen</translation></message>
<message><source>What the gamma must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Was gamma nach jeder Aktualisierung erfüllen muss.</translation></message>
<message><source>What the input is multiplied by: one number, or one for each channel.</source><extracomment>declarations</extracomment><translation>Womit die Eingabe multipliziert wird: eine Zahl oder eine je Kanal.</translation></message>
<message><source>What the kernel must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Was der Kern nach jeder Aktualisierung erfüllen muss.</translation></message>
<message><source>What the kernels must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Was die Kerne nach jeder Aktualisierung erfüllen müssen.</translation></message>
<message><source>What the network leans on</source><extracomment>window</extracomment><translation>Worauf sich das Netz stützt</translation></message>
<message><source>What the network says</source><extracomment>window</extracomment><translation>Was das Netz sagt</translation></message>
<message><source>What the pointwise kernel must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Was der Punktkern nach jeder Aktualisierung erfüllen muss.</translation></message>
<message><source>What the recurrent kernel must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Was der rekurrente Kern nach jeder Aktualisierung erfüllen muss.</translation></message>
<message><source>What the slopes must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Was die Steigungen nach jeder Aktualisierung erfüllen müssen.</translation></message>
<message><source>What the sums start from.</source><extracomment>declarations</extracomment><translation>Womit die Summen beginnen.</translation></message>
<message><source>What the training makes small.</source><extracomment>window</extracomment><translation>Was das Training klein macht.</translation></message>
<message><source>What the vectors must satisfy after each update.</source><extracomment>declarations</extracomment><translation>Was die Vektoren nach jeder Aktualisierung erfüllen müssen.</translation></message>
<message><source>What was frozen does not move; the new head learns on top of it. Wait until the run has ended.</source><extracomment>tables</extracomment><translation>Was eingefroren ist, bewegt sich nicht; der neue Kopf lernt darauf. Warten, bis der Lauf beendet ist.</translation></message>
<message><source>What was this run for, and what did it show?</source><extracomment>window</extracomment><translation>Wozu war dieser Lauf, und was hat er gezeigt?</translation></message>
<message><source>What watches the training, and acts when an epoch or a batch is over.</source><extracomment>window</extracomment><translation>Was das Training beobachtet und eingreift, wenn eine Epoche oder ein Stapel vorbei ist.</translation></message>
<message><source>What {0} holds</source><extracomment>window</extracomment><translation>Was {0} enthält</translation></message>
<message><source>Wheel or + and - zoom, dragging moves, Home shows all, arrows go from kernel to kernel</source><extracomment>window</extracomment><translation>Mausrad oder + und - zoomen, Ziehen verschiebt, Pos1 zeigt alles, Pfeiltasten gehen von Kern zu Kern</translation></message>
<message><source>Wheel: zoom. Drag: move. Click: the block. Arrow keys: kernel by kernel.</source><extracomment>window</extracomment><translation>Mausrad: zoomen. Ziehen: verschieben. Klick: der Block. Pfeiltasten: Kern für Kern.</translation></message>
<message><source>Where it is filled up and cut.</source><extracomment>declarations</extracomment><translation>Wo aufgefüllt und gekürzt wird.</translation></message>
<message><source>Where relu gives 0 its slope is 0 too: the unit cannot come back.</source><extracomment>tables</extracomment><translation>Wo relu 0 ergibt, ist auch seine Steigung 0: die Einheit kommt nicht zurück.</translation></message>
<message><source>Where the bins meet, in rising order.</source><extracomment>declarations</extracomment><translation>Wo die Intervalle zusammenstoßen, aufsteigend.</translation></message>
<message><source>Where the network is right, and where it goes wrong</source><extracomment>tables</extracomment><translation>Wo das Netz richtig liegt und wo es irrt</translation></message>
<message><source>Where the output leaves zero.</source><extracomment>declarations</extracomment><translation>Wo die Ausgabe die Null verlässt.</translation></message>
<message><source>Where the output levels off, below zero.</source><extracomment>declarations</extracomment><translation>Wo die Ausgabe unter null ausläuft.</translation></message>
<message><source>Where the random numbers begin: the same seed gives the same run bit for bit, on the same machine with as many threads. Empty: another one each time.</source><extracomment>tables</extracomment><translation>Wo die Zufallszahlen beginnen: derselbe Startwert gibt Bit für Bit denselben Lauf, auf derselben Maschine mit ebenso vielen Threads. Leer: jedes Mal ein anderer.</translation></message>
<message><source>Where there is one class only, it is always right and nothing is learnt.</source><extracomment>tables</extracomment><translation>Wo es nur eine Klasse gibt, ist sie immer richtig, und nichts wird gelernt.</translation></message>
<message><source>Whether less or more of it is better; auto: by its name.</source><extracomment>declarations</extracomment><translation>Ob weniger oder mehr davon besser ist; auto: nach dem Namen.</translation></message>
<message><source>Whether the channels are the last axis or the one after the batch.</source><extracomment>declarations</extracomment><translation>Ob die Kanäle die letzte Achse sind oder die nach dem Stapel.</translation></message>
<message><source>Whether the first line holds the names of the columns</source><extracomment>window</extracomment><translation>Ob die erste Zeile die Namen der Spalten enthält</translation></message>
<message><source>Which connections of a unit count.</source><extracomment>declarations</extracomment><translation>Welche Verbindungen einer Einheit zählen.</translation></message>
<message><source>Which ones</source><extracomment>window</extracomment><translation>Welche</translation></message>
<message><source>Which rows these are.</source><extracomment>declarations</extracomment><translation>Welche Zeilen das sind.</translation></message>
<message><source>Which samples are held out</source><extracomment>window</extracomment><translation>Welche Beispiele zurückgehalten werden</translation></message>
<message><source>Which sides change places.</source><extracomment>declarations</extracomment><translation>Welche Seiten die Plätze tauschen.</translation></message>
<message><source>While it trains</source><extracomment>window</extracomment><translation>Während des Trainings</translation></message>
<message><source>While training values spread wider than later, and the wrong spread is learnt.</source><extracomment>tables</extracomment><translation>Beim Training streuen Werte weiter als später, und die falsche Streuung wird gelernt.</translation></message>
<message><source>Who should use the model, and for what. What should it not be used for?</source><extracomment>window</extracomment><translation>Wer soll das Modell nutzen, und wofür? Wofür soll es nicht genutzt werden?</translation></message>
<message><source>Who spoke?</source><extracomment>tables</extracomment><translation>Wer hat gesprochen?</translation></message>
<message><source>Why</source><extracomment>window</extracomment><translation>Warum</translation></message>
<message><source>Why this answer?</source><extracomment>window</extracomment><translation>Warum diese Antwort?</translation></message>
<message><source>Width</source><extracomment>declarations</extracomment><translation>Breite</translation></message>
<message><source>Width (alpha)</source><extracomment>window</extracomment><translation>Breite (alpha)</translation></message>
<message><source>Width factor</source><extracomment>declarations</extracomment><translation>Breitenfaktor</translation></message>
<message><source>Width of each head's queries and keys.</source><extracomment>declarations</extracomment><translation>Breite der Anfragen und Schlüssel jedes Kopfs.</translation></message>
<message><source>Width of each head's values; none: key_dim.</source><extracomment>declarations</extracomment><translation>Breite der Werte jedes Kopfs; ohne Angabe key_dim.</translation></message>
<message><source>Width of the result.</source><extracomment>declarations</extracomment><translation>Breite des Ergebnisses.</translation></message>
<message><source>Windows of a series</source><extracomment>window</extracomment><translation>Fenster einer Reihe</translation></message>
<message><source>Windows would slide over channels and treat columns as colours.</source><extracomment>tables</extracomment><translation>Fenster würden über Kanäle gleiten und Spalten als Farben behandeln.</translation></message>
<message><source>Wire from</source><extracomment>window</extracomment><translation>Verbinden von</translation></message>
<message><source>Wire them</source><extracomment>tables</extracomment><translation>Verbinden</translation></message>
<message><source>Wire to</source><extracomment>window</extracomment><translation>Verbinden mit</translation></message>
<message><source>With a rate of {0} the loss falls fast, and is far from running away.</source><extracomment>window</extracomment><translation>Mit einer Rate von {0} fällt der Verlust schnell und ist weit davon entfernt davonzulaufen.</translation></message>
<message><source>With its best weights</source><extracomment>window</extracomment><translation>Mit den besten Gewichten</translation></message>
<message><source>With its classifier</source><extracomment>window</extracomment><translation>Mit seinem Klassifikator</translation></message>
<message><source>With its last weights</source><extracomment>window</extracomment><translation>Mit den letzten Gewichten</translation></message>
<message><source>With these options: {0} parameters in {1} layers.</source><extracomment>window</extracomment><translation>Mit diesen Einstellungen: {0} Parameter in {1} Schichten.</translation></message>
<message><source>Without held-out samples nobody sees when it learns by heart.</source><extracomment>tables</extracomment><translation>Ohne zurückgehaltene Beispiele sieht niemand, wann es auswendig lernt.</translation></message>
<message><source>Without saving they are lost.</source><extracomment>window</extracomment><translation>Ohne Speichern gehen sie verloren.</translation></message>
<message><source>Without the window</source><extracomment>tables</extracomment><translation>Ohne das Fenster</translation></message>
<message><source>Word</source><extracomment>declarations</extracomment><translation>Wort</translation></message>
<message><source>Word numbers</source><extracomment>window</extracomment><translation>Wortnummern</translation></message>
<message><source>Words</source><extracomment>tables</extracomment><translation>Wörter</translation></message>
<message><source>Words of a name or type, a parameter (units=64, filters&gt;128), sizes (3x3), the number of weights (params&gt;1000), or is:frozen, is:shared, is:bypassed, is:error</source><extracomment>window</extracomment><translation>Wörter eines Namens oder einer Art, ein Parameter (units=64, filters&gt;128), Größen (3x3), die Zahl der Gewichte (params&gt;1000), oder is:frozen, is:shared, is:bypassed, is:error</translation></message>
<message><source>Words of a text that are kept; shorter texts are filled up with 0.</source><extracomment>declarations</extracomment><translation>Wörter eines Texts, die behalten werden; kürzere Texte werden mit 0 aufgefüllt.</translation></message>
<message><source>Words to numbers</source><extracomment>window</extracomment><translation>Wörter in Zahlen</translation></message>
<message><source>Worth knowing</source><extracomment>window</extracomment><translation>Wissenswertes</translation></message>
<message><source>Write a copy of the data with these labels; your file stays as it is</source><extracomment>window</extracomment><translation>Eine Kopie der Daten mit diesen Labels schreiben; die Datei bleibt, wie sie ist</translation></message>
<message><source>Write a copy with the right labels</source><extracomment>window</extracomment><translation>Eine Kopie mit den richtigen Labels schreiben</translation></message>
<message><source>Write a copy…</source><extracomment>window</extracomment><translation>Kopie schreiben…</translation></message>
<message><source>Write all of this run on one page: HTML, PDF or a model card</source><extracomment>window</extracomment><translation>Alles zu diesem Lauf auf eine Seite schreiben: HTML, PDF oder Modellkarte</translation></message>
<message><source>Write curves, histograms of the weights and the network as event files into the run's folder; Runs, Notes says where. `tensorboard --logdir` with the folder of all runs shows them side by side.</source><extracomment>tables</extracomment><translation>Kurven, Histogramme der Gewichte und das Netz als Ereignisdateien in den Ordner des Laufs schreiben; wo, steht unter Läufe, Notizen. `tensorboard --logdir` mit dem Ordner aller Läufe zeigt sie nebeneinander.</translation></message>
<message><source>Write graph</source><extracomment>declarations</extracomment><translation>Graph schreiben</translation></message>
<message><source>Write images</source><extracomment>declarations</extracomment><translation>Bilder schreiben</translation></message>
<message><source>Write the curves as a picture (SVG, PNG) or as numbers (CSV).</source><extracomment>window</extracomment><translation>Die Kurven als Bild (SVG, PNG) oder als Zahlen (CSV) schreiben.</translation></message>
<message><source>Write the network's answers for a file or a folder into a table.</source><extracomment>window</extracomment><translation>Die Antworten des Netzes für eine Datei oder einen Ordner in eine Tabelle schreiben.</translation></message>
<message><source>Write the network's answers for images into a table</source><extracomment>tables</extracomment><translation>Die Antworten des Netzes für Bilder in eine Tabelle schreiben</translation></message>
<message><source>Write the network's answers for samples into a table</source><extracomment>tables</extracomment><translation>Die Antworten des Netzes für Beispiele in eine Tabelle schreiben</translation></message>
<message><source>Write the network's layers as a graph.</source><extracomment>declarations</extracomment><translation>Die Schichten des Netzes als Graph schreiben.</translation></message>
<message><source>Write the predictions to</source><extracomment>window</extracomment><translation>Vorhersagen schreiben nach</translation></message>
<message><source>Write the table as CSV</source><extracomment>window</extracomment><translation>Die Tabelle als CSV schreiben</translation></message>
<message><source>Write the timeline in the Chrome trace format, for Perfetto and its like</source><extracomment>window</extracomment><translation>Die Zeitleiste im Chrome-Trace-Format schreiben, für Perfetto und ähnliche</translation></message>
<message><source>Write the weights as images, as often as histograms, or each epoch.</source><extracomment>declarations</extracomment><translation>Die Gewichte als Bilder schreiben, so oft wie Histogramme oder jede Epoche.</translation></message>
<message><source>Writes a line an epoch to a CSV file.</source><extracomment>declarations</extracomment><translation>Schreibt eine Zeile je Epoche in eine CSV-Datei.</translation></message>
<message><source>Writes losses, metrics, and if wanted weights and the network, as event files: `tensorboard --logdir logs`.</source><extracomment>declarations</extracomment><translation>Schreibt Verluste, Maße und auf Wunsch Gewichte und das Netz als Ereignisdateien: `tensorboard --logdir logs`.</translation></message>
<message><source>Writes progress to standard output, or where `write` says.</source><extracomment>declarations</extracomment><translation>Schreibt den Fortschritt auf die Standardausgabe, oder wohin `write` sagt.</translation></message>
<message><source>Writing the copy</source><extracomment>window</extracomment><translation>Kopie wird geschrieben</translation></message>
<message><source>Writing {0}</source><extracomment>window</extracomment><translation>{0} wird geschrieben</translation></message>
<message><source>Written: {0}</source><extracomment>window</extracomment><translation>Geschrieben: {0}</translation></message>
<message><source>Wrong kind of data</source><extracomment>tables</extracomment><translation>Falsche Art von Daten</translation></message>
<message><source>Wrong label…</source><extracomment>window</extracomment><translation>Falsches Label…</translation></message>
<message><source>Year</source><extracomment>window</extracomment><translation>Jahr</translation></message>
<message><source>Years since 2000, with fractions.</source><extracomment>declarations</extracomment><translation>Jahre seit 2000, mit Bruchteilen.</translation></message>
<message><source>Yellow</source><extracomment>tables</extracomment><translation>Gelb</translation></message>
<message><source>Yes or no</source><extracomment>window</extracomment><translation>Ja oder nein</translation></message>
<message><source>You made that</source><extracomment>tables</extracomment><translation>Das ist selbst gemacht</translation></message>
<message><source>Your own data</source><extracomment>tables</extracomment><translation>Eigene Daten</translation></message>
<message><source>Your own data…</source><extracomment>window</extracomment><translation>Eigene Daten…</translation></message>
<message><source>Your own: {0}</source><extracomment>messages</extracomment><translation>Eigene: {0}</translation></message>
<message><source>Zero below a threshold, the input itself above, up to a maximum.</source><extracomment>declarations</extracomment><translation>Null unter einer Schwelle, darüber die Eingabe selbst, bis zu einem Höchstwert.</translation></message>
<message><source>Zero output for mask</source><extracomment>declarations</extracomment><translation>Null bei Maske</translation></message>
<message><source>Zeros</source><extracomment>window</extracomment><translation>Nullen</translation></message>
<message><source>Zeros everywhere.</source><extracomment>declarations</extracomment><translation>Überall Nullen.</translation></message>
<message><source>Zoom</source><extracomment>window</extracomment><translation>Zoomen</translation></message>
<message><source>Zoom in</source><extracomment>tables</extracomment><translation>Vergrößern</translation></message>
<message><source>Zoom out</source><extracomment>tables</extracomment><translation>Verkleinern</translation></message>
<message><source>Zooms each image by a factor of its own while training, about its middle.</source><extracomment>declarations</extracomment><translation>Vergrößert oder verkleinert beim Training jedes Bild um einen eigenen Faktor, um seine Mitte.</translation></message>
<message><source>`layerloom runs` lists them</source><extracomment>messages</extracomment><translation>`layerloom runs` zählt sie auf</translation></message>
<message><source>a .csv or an .npz file</source><extracomment>messages</extracomment><translation>eine .csv- oder .npz-Datei</translation></message>
<message><source>a BatchNormalization right behind a linear Dense or convolution</source><extracomment>messages</extracomment><translation>eine BatchNormalization direkt hinter einer linearen Dense oder Faltung</translation></message>
<message><source>a Sequential or functional model</source><extracomment>messages</extracomment><translation>ein sequenzielles oder funktionales Modell</translation></message>
<message><source>a batch of {0}</source><extracomment>messages</extracomment><translation>ein Stapel von {0}</translation></message>
<message><source>a block</source><extracomment>messages</extracomment><translation>ein Block</translation></message>
<message><source>a column of paths that end in {0}</source><extracomment>messages</extracomment><translation>eine Spalte von Pfaden, die auf {0} enden</translation></message>
<message><source>a comment</source><extracomment>messages</extracomment><translation>ein Kommentar</translation></message>
<message><source>a finite number</source><extracomment>messages</extracomment><translation>eine endliche Zahl</translation></message>
<message><source>a fixed batch size</source><extracomment>messages</extracomment><translation>eine feste Stapelgröße</translation></message>
<message><source>a folder of images, or a file that ends in {0}</source><extracomment>messages</extracomment><translation>ein Bilderordner oder eine Datei, die auf {0} endet</translation></message>
<message><source>a folder with a folder of images for each class, or one data file</source><extracomment>messages</extracomment><translation>ein Ordner mit einem Bilderordner je Klasse oder eine Datendatei</translation></message>
<message><source>a group</source><extracomment>messages</extracomment><translation>eine Gruppe</translation></message>
<message><source>a head of Flatten and Dense</source><extracomment>messages</extracomment><translation>ein Kopf aus Flatten und Dense</translation></message>
<message><source>a kernel of at most {0}</source><extracomment>messages</extracomment><translation>ein Kern von höchstens {0}</translation></message>
<message><source>a kind and a config, or none</source><extracomment>messages</extracomment><translation>eine Art und eine Konfiguration oder nichts</translation></message>
<message><source>a label is {0}, and classes are counted from 0</source><extracomment>messages</extracomment><translation>ein Label ist {0}, und Klassen werden ab 0 gezählt</translation></message>
<message><source>a label is {0}, and labels go from 0 to 1</source><extracomment>messages</extracomment><translation>ein Label ist {0}, und Labels gehen von 0 bis 1</translation></message>
<message><source>a label is {0}, which {1} can never give</source><extracomment>messages</extracomment><translation>ein Label ist {0}, das {1} nie ergeben kann</translation></message>
<message><source>a layer of Keras</source><extracomment>messages</extracomment><translation>eine Schicht von Keras</translation></message>
<message><source>a layer that heeds masks, such as LSTM or GlobalAveragePooling1D</source><extracomment>messages</extracomment><translation>eine Schicht, die Masken beachtet, etwa LSTM oder GlobalAveragePooling1D</translation></message>
<message><source>a list of callbacks, each with a kind, a config and enabled</source><extracomment>messages</extracomment><translation>eine Liste von Rückrufen, je mit Art, Konfiguration und enabled</translation></message>
<message><source>a list of more than {0} items</source><extracomment>messages</extracomment><translation>eine Liste von mehr als {0} Einträgen</translation></message>
<message><source>a list of names</source><extracomment>messages</extracomment><translation>eine Liste von Namen</translation></message>
<message><source>a list of steps, each with a kind and a config</source><extracomment>messages</extracomment><translation>eine Liste von Schritten, je mit Art und Konfiguration</translation></message>
<message><source>a loop goes over range() or over a list that is written down</source><extracomment>messages</extracomment><translation>eine Schleife geht über range() oder über eine hingeschriebene Liste</translation></message>
<message><source>a lowest value above 0 on a log scale</source><extracomment>messages</extracomment><translation>ein kleinster Wert über 0 bei logarithmischer Skala</translation></message>
<message><source>a mask is True or False</source><extracomment>messages</extracomment><translation>eine Maske ist True oder False</translation></message>
<message><source>a merge</source><extracomment>messages</extracomment><translation>eine Zusammenführung</translation></message>
<message><source>a metric of distances, such as mean_absolute_error</source><extracomment>messages</extracomment><translation>ein Maß für Abstände, etwa mean_absolute_error</translation></message>
<message><source>a name has at most {0} characters</source><extracomment>messages</extracomment><translation>ein Name hat höchstens {0} Zeichen</translation></message>
<message><source>a name is text</source><extracomment>messages</extracomment><translation>ein Name ist Text</translation></message>
<message><source>a name of {0}</source><extracomment>messages</extracomment><translation>ein Name aus {0}</translation></message>
<message><source>a network with an Input</source><extracomment>messages</extracomment><translation>ein Netz mit einem Input</translation></message>
<message><source>a number</source><extracomment>window</extracomment><translation>eine Zahl</translation></message>
<message><source>a number from 0 to less than 1</source><extracomment>messages</extracomment><translation>eine Zahl von 0 bis unter 1</translation></message>
<message><source>a number, a text or a list of them</source><extracomment>messages</extracomment><translation>eine Zahl, ein Text oder eine Liste davon</translation></message>
<message><source>a part of {0} values</source><extracomment>window</extracomment><translation>ein Teil von {0} Werten</translation></message>
<message><source>a picture, a film, a series, words or numbers</source><extracomment>messages</extracomment><translation>ein Bild, ein Film, eine Reihe, Wörter oder Zahlen</translation></message>
<message><source>a plain JSON value</source><extracomment>messages</extracomment><translation>ein einfacher JSON-Wert</translation></message>
<message><source>a rate of 0.1 to 0.5</source><extracomment>messages</extracomment><translation>eine Rate von 0.1 bis 0.5</translation></message>
<message><source>a receptive field of at least {0}</source><extracomment>messages</extracomment><translation>ein rezeptives Feld von mindestens {0}</translation></message>
<message><source>a row of numbers</source><extracomment>messages</extracomment><translation>eine Zeile von Zahlen</translation></message>
<message><source>a run failed</source><extracomment>messages</extracomment><translation>ein Lauf ist gescheitert</translation></message>
<message><source>a sequence</source><extracomment>messages</extracomment><translation>eine Sequenz</translation></message>
<message><source>a sequence of {0} acts on each step</source><extracomment>messages</extracomment><translation>einer Sequenz von {0} wirkt auf jeden Schritt einzeln</translation></message>
<message><source>a sequence: (batch, steps, features)</source><extracomment>messages</extracomment><translation>eine Sequenz: (Stapel, Schritte, Merkmale)</translation></message>
<message><source>a single number</source><extracomment>messages</extracomment><translation>eine einzelne Zahl</translation></message>
<message><source>a stateful layer keeps a state for each sample, and the batch size is not known</source><extracomment>messages</extracomment><translation>eine zustandsbehaftete Schicht hält für jedes Beispiel einen Zustand, und die Stapelgröße ist nicht bekannt</translation></message>
<message><source>a table</source><extracomment>messages</extracomment><translation>eine Tabelle</translation></message>
<message><source>a text</source><extracomment>messages</extracomment><translation>ein Text</translation></message>
<message><source>a validation split above 0</source><extracomment>messages</extracomment><translation>ein Validierungsanteil über 0</translation></message>
<message><source>a vector</source><extracomment>messages</extracomment><translation>einen Vektor</translation></message>
<message><source>a vector, (batch, features)</source><extracomment>messages</extracomment><translation>ein Vektor, (Stapel, Merkmale)</translation></message>
<message><source>a volume</source><extracomment>messages</extracomment><translation>ein Volumen</translation></message>
<message><source>a weight above 0</source><extracomment>messages</extracomment><translation>ein Gewicht über 0</translation></message>
<message><source>a whole number</source><extracomment>window</extracomment><translation>eine ganze Zahl</translation></message>
<message><source>a whole number of at least 0, or none</source><extracomment>messages</extracomment><translation>eine ganze Zahl von mindestens 0 oder nichts</translation></message>
<message><source>a whole number of at least 1</source><extracomment>messages</extracomment><translation>eine ganze Zahl von mindestens 1</translation></message>
<message><source>a wire</source><extracomment>messages</extracomment><translation>eine Verbindung</translation></message>
<message><source>a wire to {0}</source><extracomment>messages</extracomment><translation>eine Verbindung zu {0}</translation></message>
<message><source>about {0} rows</source><extracomment>messages</extracomment><translation>etwa {0} Zeilen</translation></message>
<message><source>accuracy on {0} {1} samples</source><extracomment>window</extracomment><translation>Genauigkeit an {0} Beispielen ({1})</translation></message>
<message><source>add a layer with weights, such as Dense</source><extracomment>messages</extracomment><translation>eine Schicht mit Gewichten hinzufügen, etwa Dense</translation></message>
<message><source>add a layer, such as Dense, and wire it</source><extracomment>messages</extracomment><translation>eine Schicht hinzufügen, etwa Dense, und verbinden</translation></message>
<message><source>add an Input block and wire it</source><extracomment>messages</extracomment><translation>einen Input-Block hinzufügen und verbinden</translation></message>
<message><source>add it by hand</source><extracomment>messages</extracomment><translation>von Hand hinzufügen</translation></message>
<message><source>add rows of data</source><extracomment>messages</extracomment><translation>Datenzeilen hinzufügen</translation></message>
<message><source>add the column, or rename it</source><extracomment>messages</extracomment><translation>die Spalte hinzufügen oder umbenennen</translation></message>
<message><source>add the step "resize"</source><extracomment>messages</extracomment><translation>den Schritt "resize" hinzufügen</translation></message>
<message><source>add the step "window"</source><extracomment>messages</extracomment><translation>den Schritt "window" hinzufügen</translation></message>
<message><source>add the step "{0}", or leave the column out</source><extracomment>messages</extracomment><translation>den Schritt "{0}" hinzufügen oder die Spalte auslassen</translation></message>
<message><source>add() takes one layer</source><extracomment>messages</extracomment><translation>add() nimmt eine Schicht</translation></message>
<message><source>all</source><extracomment>window</extracomment><translation>alles</translation></message>
<message><source>all of it</source><extracomment>window</extracomment><translation>alles davon</translation></message>
<message><source>an Input of height, width and 1 or 3 channels</source><extracomment>messages</extracomment><translation>ein Input aus Höhe, Breite und 1 oder 3 Kanälen</translation></message>
<message><source>an Input without a shape that is written down</source><extracomment>messages</extracomment><translation>ein Input ohne hingeschriebene Form</translation></message>
<message><source>an array for each {0}</source><extracomment>messages</extracomment><translation>ein Feld für jeden {0}</translation></message>
<message><source>an image</source><extracomment>messages</extracomment><translation>ein Bild</translation></message>
<message><source>an image of {0} acts on each pixel</source><extracomment>messages</extracomment><translation>einem Bild von {0} wirkt auf jeden Bildpunkt einzeln</translation></message>
<message><source>an object</source><extracomment>messages</extracomment><translation>ein Objekt</translation></message>
<message><source>an output</source><extracomment>messages</extracomment><translation>eine Ausgabe</translation></message>
<message><source>an output of Dense or a convolution</source><extracomment>messages</extracomment><translation>eine Ausgabe von Dense oder einer Faltung</translation></message>
<message><source>an unknown change {0}</source><extracomment>messages</extracomment><translation>eine unbekannte Änderung {0}</translation></message>
<message><source>an unknown field {0}</source><extracomment>messages</extracomment><translation>ein unbekanntes Feld {0}</translation></message>
<message><source>an unsaved network</source><extracomment>window</extracomment><translation>ein nicht gespeichertes Netz</translation></message>
<message><source>and {0} columns more, which are inputs</source><extracomment>window</extracomment><translation>und {0} weitere Spalten, die Eingaben sind</translation></message>
<message><source>and {0} more</source><extracomment>window</extracomment><translation>und {0} weitere</translation></message>
<message><source>another name</source><extracomment>messages</extracomment><translation>ein anderer Name</translation></message>
<message><source>answered</source><extracomment>window</extracomment><translation>geantwortet</translation></message>
<message><source>arXiv {0}, {1}</source><extracomment>window</extracomment><translation>arXiv {0}, {1}</translation></message>
<message><source>array {0}</source><extracomment>messages</extracomment><translation>Feld {0}</translation></message>
<message><source>at least 1 sample</source><extracomment>messages</extracomment><translation>mindestens 1 Beispiel</translation></message>
<message><source>at least 1 sample to train with</source><extracomment>messages</extracomment><translation>mindestens 1 Beispiel zum Trainieren</translation></message>
<message><source>at least 10 samples</source><extracomment>messages</extracomment><translation>mindestens 10 Beispiele</translation></message>
<message><source>at least 2</source><extracomment>messages</extracomment><translation>mindestens 2</translation></message>
<message><source>at least one Input</source><extracomment>messages</extracomment><translation>mindestens ein Input</translation></message>
<message><source>at least one block</source><extracomment>messages</extracomment><translation>mindestens ein Block</translation></message>
<message><source>at least one layer</source><extracomment>messages</extracomment><translation>mindestens eine Schicht</translation></message>
<message><source>at least one row</source><extracomment>messages</extracomment><translation>mindestens eine Zeile</translation></message>
<message><source>at least one value</source><extracomment>messages</extracomment><translation>mindestens ein Wert</translation></message>
<message><source>at least one {0}</source><extracomment>messages</extracomment><translation>mindestens ein {0}</translation></message>
<message><source>at least rank {0}</source><extracomment>messages</extracomment><translation>mindestens Rang {0}</translation></message>
<message><source>at least {0:g}</source><extracomment>window</extracomment><translation>mindestens {0:g}</translation></message>
<message><source>at least {0}</source><extracomment>messages</extracomment><translation>mindestens {0}</translation></message>
<message><source>at most rank {0}</source><extracomment>messages</extracomment><translation>höchstens Rang {0}</translation></message>
<message><source>at most {0}</source><extracomment>messages</extracomment><translation>höchstens {0}</translation></message>
<message><source>at most {0} GB a batch</source><extracomment>messages</extracomment><translation>höchstens {0} GB je Stapel</translation></message>
<message><source>at most {0} steps</source><extracomment>messages</extracomment><translation>höchstens {0} Schritte</translation></message>
<message><source>axis {0}</source><extracomment>window</extracomment><translation>Achse {0}</translation></message>
<message><source>axis {0} is not an axis of features</source><extracomment>messages</extracomment><translation>Achse {0} ist keine Achse von Merkmalen</translation></message>
<message><source>axis {0} is not one to join along</source><extracomment>messages</extracomment><translation>Achse {0} ist keine zum Verbinden</translation></message>
<message><source>batch</source><extracomment>window</extracomment><translation>Stapel</translation></message>
<message><source>batch size {0}</source><extracomment>messages</extracomment><translation>Stapelgröße {0}</translation></message>
<message><source>batches</source><extracomment>declarations</extracomment><translation>Stapel</translation></message>
<message><source>batches of 8 or more</source><extracomment>messages</extracomment><translation>Stapel von 8 oder mehr</translation></message>
<message><source>batches of {0}</source><extracomment>messages</extracomment><translation>Stapel von {0}</translation></message>
<message><source>began {0}</source><extracomment>window</extracomment><translation>begonnen {0}</translation></message>
<message><source>begin a new one</source><extracomment>messages</extracomment><translation>eine neue beginnen</translation></message>
<message><source>beginning</source><extracomment>window</extracomment><translation>Anfang</translation></message>
<message><source>begins anew</source><extracomment>messages</extracomment><translation>beginnt von vorn</translation></message>
<message><source>best {0} {1:.4g} (run {2})</source><extracomment>window</extracomment><translation>bester {0} {1:.4g} (Lauf {2})</translation></message>
<message><source>blocks side by side, with a free input</source><extracomment>messages</extracomment><translation>Blöcke nebeneinander, mit einem freien Eingang</translation></message>
<message><source>by</source><extracomment>window</extracomment><translation>mit</translation></message>
<message><source>by target, for each sample, the label in the source and the right one</source><extracomment>messages</extracomment><translation>je Ziel für jedes Beispiel das Label in der Quelle und das richtige</translation></message>
<message><source>bypassed</source><extracomment>window</extracomment><translation>überbrückt</translation></message>
<message><source>callbacks: </source><extracomment>messages</extracomment><translation>Rückrufe: </translation></message>
<message><source>cannot make {0} of a sample whose shape is not known</source><extracomment>messages</extracomment><translation>{0} lässt sich aus einem Beispiel unbekannter Form nicht machen</translation></message>
<message><source>cannot make {0} of {1}</source><extracomment>messages</extracomment><translation>{0} lässt sich aus {1} nicht machen</translation></message>
<message><source>cast the input to {0}</source><extracomment>messages</extracomment><translation>den Eingang in {0} umwandeln</translation></message>
<message><source>categorical_crossentropy for classes, or linear for numbers</source><extracomment>messages</extracomment><translation>categorical_crossentropy für Klassen oder linear für Zahlen</translation></message>
<message><source>change the last layer's units, map another target, or choose another loss</source><extracomment>messages</extracomment><translation>die Einheiten der letzten Schicht ändern, ein anderes Ziel zuordnen oder einen anderen Verlust wählen</translation></message>
<message><source>channel attention</source><extracomment>messages</extracomment><translation>Kanal-Aufmerksamkeit</translation></message>
<message><source>check the path</source><extracomment>messages</extracomment><translation>den Pfad prüfen</translation></message>
<message><source>check the path, or choose another file</source><extracomment>messages</extracomment><translation>den Pfad prüfen oder eine andere Datei wählen</translation></message>
<message><source>choose a column of numbers, or turn names into class numbers</source><extracomment>messages</extracomment><translation>eine Zahlenspalte wählen oder Namen in Klassennummern verwandeln</translation></message>
<message><source>choose a file</source><extracomment>messages</extracomment><translation>eine Datei wählen</translation></message>
<message><source>choose a later block</source><extracomment>messages</extracomment><translation>einen späteren Block wählen</translation></message>
<message><source>choose a table, or an .npz file</source><extracomment>messages</extracomment><translation>eine Tabelle oder eine .npz-Datei wählen</translation></message>
<message><source>choose all its places, or unshare it</source><extracomment>messages</extracomment><translation>alle seine Stellen wählen oder das Teilen beenden</translation></message>
<message><source>choose another</source><extracomment>messages</extracomment><translation>einen anderen wählen</translation></message>
<message><source>choose another array or column on the page “Data”, under “What feeds what”</source><extracomment>messages</extracomment><translation>wähle ein anderes Feld oder eine andere Spalte auf der Seite „Daten“, unter „Was wohin fließt“</translation></message>
<message><source>choose another block</source><extracomment>messages</extracomment><translation>einen anderen Block wählen</translation></message>
<message><source>choose another folder</source><extracomment>messages</extracomment><translation>einen anderen Ordner wählen</translation></message>
<message><source>choose another folder, or a file in it</source><extracomment>messages</extracomment><translation>einen anderen Ordner oder eine Datei darin wählen</translation></message>
<message><source>choose another method</source><extracomment>messages</extracomment><translation>einen anderen Weg wählen</translation></message>
<message><source>choose another name</source><extracomment>messages</extracomment><translation>einen anderen Namen wählen</translation></message>
<message><source>choose another name; the file with the labels as they were may be wanted yet</source><extracomment>messages</extracomment><translation>wähle einen anderen Namen; die Datei mit den bisherigen Labels wird vielleicht noch gebraucht</translation></message>
<message><source>choose another one</source><extracomment>messages</extracomment><translation>ein anderes wählen</translation></message>
<message><source>choose blocks first</source><extracomment>messages</extracomment><translation>zuerst Blöcke wählen</translation></message>
<message><source>choose fewer target columns, or ignore fewer</source><extracomment>messages</extracomment><translation>weniger Zielspalten wählen oder weniger ignorieren</translation></message>
<message><source>choose fewer targets</source><extracomment>messages</extracomment><translation>weniger Ziele wählen</translation></message>
<message><source>choose it with what feeds it, or connect it first</source><extracomment>messages</extracomment><translation>zusammen mit dem wählen, was es speist, oder verbinden</translation></message>
<message><source>choose letters, digits and '_'</source><extracomment>messages</extracomment><translation>Buchstaben, Ziffern und '_' wählen</translation></message>
<message><source>choose one of {0}</source><extracomment>messages</extracomment><translation>eines von {0} wählen</translation></message>
<message><source>choose other axes, or make the branches end in equal sizes</source><extracomment>messages</extracomment><translation>andere Achsen wählen oder die Zweige in gleichen Größen enden lassen</translation></message>
<message><source>choose other data</source><extracomment>messages</extracomment><translation>andere Daten wählen</translation></message>
<message><source>choose other data, or another network</source><extracomment>messages</extracomment><translation>andere Daten oder ein anderes Netz wählen</translation></message>
<message><source>choose sizes whose product {0} {1}{2}</source><extracomment>messages</extracomment><translation>Größen wählen, deren Produkt {0} {1}{2}</translation></message>
<message><source>choose the Flatten of the head</source><extracomment>messages</extracomment><translation>das Flatten des Kopfs wählen</translation></message>
<message><source>choose the arrays anew</source><extracomment>messages</extracomment><translation>die Felder neu wählen</translation></message>
<message><source>choose the blocks behind the Input</source><extracomment>messages</extracomment><translation>die Blöcke hinter dem Input wählen</translation></message>
<message><source>choose the columns anew</source><extracomment>messages</extracomment><translation>die Spalten neu wählen</translation></message>
<message><source>choose the data anew</source><extracomment>messages</extracomment><translation>die Daten neu wählen</translation></message>
<message><source>choose the folder that the images are in; the page “Try it” tells what a trained network sees in one</source><extracomment>messages</extracomment><translation>den Ordner wählen, in dem die Bilder liegen; die Seite „Ausprobieren“ sagt, was ein trainiertes Netz in einem sieht</translation></message>
<message><source>choose {0} or {1}</source><extracomment>messages</extracomment><translation>{0} oder {1} wählen</translation></message>
<message><source>choose {0} too</source><extracomment>messages</extracomment><translation>auch {0} wählen</translation></message>
<message><source>class numbers 0, 1, 2, …</source><extracomment>messages</extracomment><translation>Klassennummern 0, 1, 2, …</translation></message>
<message><source>classes below {0}</source><extracomment>messages</extracomment><translation>Klassen unter {0}</translation></message>
<message><source>classes that differ less than {0} times</source><extracomment>messages</extracomment><translation>Klassen, die sich um weniger als das {0}-Fache unterscheiden</translation></message>
<message><source>coloured by answer</source><extracomment>window</extracomment><translation>gefärbt nach Antwort</translation></message>
<message><source>coloured by class</source><extracomment>window</extracomment><translation>gefärbt nach Klasse</translation></message>
<message><source>column {0}</source><extracomment>messages</extracomment><translation>Spalte {0}</translation></message>
<message><source>columns</source><extracomment>declarations</extracomment><translation>Spalten</translation></message>
<message><source>columns to learn from, or windows of what came before</source><extracomment>messages</extracomment><translation>Spalten zum Lernen oder Fenster dessen, was davor kam</translation></message>
<message><source>columns {0}{1}</source><extracomment>messages</extracomment><translation>Spalten {0}{1}</translation></message>
<message><source>compute</source><extracomment>window</extracomment><translation>Rechnen</translation></message>
<message><source>computing…</source><extracomment>window</extracomment><translation>wird berechnet…</translation></message>
<message><source>confidence</source><extracomment>window</extracomment><translation>Sicherheit</translation></message>
<message><source>conv bn relu</source><extracomment>messages</extracomment><translation>conv bn relu</translation></message>
<message><source>convert it before it is saved, for example with array.astype('float32')</source><extracomment>messages</extracomment><translation>vor dem Speichern umwandeln, etwa mit array.astype('float32')</translation></message>
<message><source>copy blocks, a model's JSON or Keras code first</source><extracomment>messages</extracomment><translation>zuerst Blöcke, das JSON eines Modells oder Keras-Code kopieren</translation></message>
<message><source>copy blocks, the text that model.to_json() gives, or the lines that make the layers</source><extracomment>messages</extracomment><translation>Blöcke, den Text von model.to_json() oder die Zeilen, die Schichten machen, kopieren</translation></message>
<message><source>copy both files together</source><extracomment>messages</extracomment><translation>beide Dateien zusammen kopieren</translation></message>
<message><source>copy whole statements</source><extracomment>messages</extracomment><translation>ganze Anweisungen kopieren</translation></message>
<message><source>correct the column</source><extracomment>messages</extracomment><translation>die Spalte berichtigen</translation></message>
<message><source>correct the label, or train with such samples</source><extracomment>messages</extracomment><translation>das Label berichtigen oder mit solchen Beispielen trainieren</translation></message>
<message><source>count axes from 1, the batch not among them</source><extracomment>messages</extracomment><translation>Achsen ab 1 zählen, ohne den Stapel</translation></message>
<message><source>cover it instead</source><extracomment>messages</extracomment><translation>stattdessen abdecken</translation></message>
<message><source>cover them instead</source><extracomment>messages</extracomment><translation>sie stattdessen abdecken</translation></message>
<message><source>crop less</source><extracomment>messages</extracomment><translation>weniger abschneiden</translation></message>
<message><source>cut it first</source><extracomment>messages</extracomment><translation>zuerst schneiden</translation></message>
<message><source>dark {0} to light {1}</source><extracomment>window</extracomment><translation>dunkel {0} bis hell {1}</translation></message>
<message><source>dates such as 2024-01-31 or 31.01.2024</source><extracomment>messages</extracomment><translation>Datumsangaben wie 2024-01-31 oder 31.01.2024</translation></message>
<message><source>dead units</source><extracomment>messages</extracomment><translation>tote Einheiten</translation></message>
<message><source>degrees</source><extracomment>declarations</extracomment><translation>Grad</translation></message>
<message><source>delete it</source><extracomment>messages</extracomment><translation>löschen</translation></message>
<message><source>delete it, or set it to something</source><extracomment>messages</extracomment><translation>löschen oder auf etwas einstellen</translation></message>
<message><source>delete its folder</source><extracomment>messages</extracomment><translation>seinen Ordner löschen</translation></message>
<message><source>delete one of them</source><extracomment>messages</extracomment><translation>eine davon löschen</translation></message>
<message><source>delete {0}, or put it behind {1}</source><extracomment>messages</extracomment><translation>{0} löschen oder hinter {1} setzen</translation></message>
<message><source>delete {0}, or set the activation of {1} to linear</source><extracomment>messages</extracomment><translation>{0} löschen oder die Aktivierung von {1} auf linear setzen</translation></message>
<message><source>did you mean {0}?</source><extracomment>messages</extracomment><translation>war {0} gemeint?</translation></message>
<message><source>different blocks</source><extracomment>messages</extracomment><translation>verschiedene Blöcke</translation></message>
<message><source>dims is not an order of the input's axes</source><extracomment>messages</extracomment><translation>dims ist keine Reihenfolge der Achsen des Eingangs</translation></message>
<message><source>dropout at the output</source><extracomment>messages</extracomment><translation>Dropout am Ausgang</translation></message>
<message><source>dropout between layers</source><extracomment>messages</extracomment><translation>Dropout zwischen Schichten</translation></message>
<message><source>dtype bool</source><extracomment>messages</extracomment><translation>dtype bool</translation></message>
<message><source>dtype object</source><extracomment>messages</extracomment><translation>dtype object</translation></message>
<message><source>each of 1 to {0} once</source><extracomment>messages</extracomment><translation>jede von 1 bis {0} einmal</translation></message>
<message><source>early stopping after {0} epochs</source><extracomment>messages</extracomment><translation>frühes Anhalten nach {0} Epochen</translation></message>
<message><source>enabled, monitor, patience, min_delta and restore_best_weights</source><extracomment>messages</extracomment><translation>enabled, monitor, patience, min_delta und restore_best_weights</translation></message>
<message><source>end</source><extracomment>window</extracomment><translation>Ende</translation></message>
<message><source>epoch {0}</source><extracomment>window</extracomment><translation>Epoche {0}</translation></message>
<message><source>epoch {0} of {1}</source><extracomment>window</extracomment><translation>Epoche {0} von {1}</translation></message>
<message><source>epochs</source><extracomment>window</extracomment><translation>Epochen</translation></message>
<message><source>equal batches</source><extracomment>messages</extracomment><translation>gleiche Stapel</translation></message>
<message><source>equal sizes on every axis but {0}</source><extracomment>messages</extracomment><translation>gleiche Größen auf jeder Achse außer {0}</translation></message>
<message><source>equal sizes, or 1, on each axis after the batch</source><extracomment>messages</extracomment><translation>gleiche Größen oder 1 auf jeder Achse nach dem Stapel</translation></message>
<message><source>error gained when a column is shuffled among the samples</source><extracomment>window</extracomment><translation>Fehler, der hinzukommt, wenn eine Spalte unter den Beispielen gemischt wird</translation></message>
<message><source>factor * the mean of |cos| between different rows, or columns, of a matrix: keeps them at right angles.</source><extracomment>declarations</extracomment><translation>factor * das Mittel von |cos| zwischen verschiedenen Zeilen oder Spalten einer Matrix: hält sie im rechten Winkel.</translation></message>
<message><source>failed</source><extracomment>window</extracomment><translation>fehlgeschlagen</translation></message>
<message><source>false alarms</source><extracomment>window</extracomment><translation>Fehlalarme</translation></message>
<message><source>feed both alike, or give it a layer of its own</source><extracomment>messages</extracomment><translation>beide gleich speisen oder ihm eine eigene Schicht geben</translation></message>
<message><source>fewer than {0} weights in one layer</source><extracomment>messages</extracomment><translation>weniger als {0} Gewichte in einer Schicht</translation></message>
<message><source>fill in the column</source><extracomment>messages</extracomment><translation>fülle die Spalte aus</translation></message>
<message><source>fill it in (a step does it), drop rows without values, or ignore the column</source><extracomment>messages</extracomment><translation>ausfüllen (ein Schritt tut es), Zeilen ohne Werte weglassen oder die Spalte ignorieren</translation></message>
<message><source>films or volumes (four sizes)</source><extracomment>messages</extracomment><translation>Filme oder Volumen (vier Größen)</translation></message>
<message><source>finished</source><extracomment>window</extracomment><translation>fertig</translation></message>
<message><source>finite numbers</source><extracomment>messages</extracomment><translation>endliche Zahlen</translation></message>
<message><source>float32 holds whole numbers exactly only up to 16,777,216.</source><extracomment>tables</extracomment><translation>float32 hält ganze Zahlen nur bis 16.777.216 genau.</translation></message>
<message><source>folded</source><extracomment>window</extracomment><translation>zugeklappt</translation></message>
<message><source>for each of {0} its size, 1 or None</source><extracomment>messages</extracomment><translation>für jede von {0} ihre Größe, 1 oder None</translation></message>
<message><source>for each output (or '*') a kind, a config and a weight of at least 0</source><extracomment>messages</extracomment><translation>für jede Ausgabe (oder '*') eine Art, eine Konfiguration und ein Gewicht von mindestens 0</translation></message>
<message><source>for each output (or '*') a weight of at least 0 for each class number</source><extracomment>messages</extracomment><translation>für jede Ausgabe (oder '*') ein Gewicht von mindestens 0 für jede Klassennummer</translation></message>
<message><source>frame {0} · {1}</source><extracomment>window</extracomment><translation>Bild {0} · {1}</translation></message>
<message><source>free some space, or save to another disk</source><extracomment>messages</extracomment><translation>Platz schaffen oder auf einem anderen Datenträger speichern</translation></message>
<message><source>freeze it too</source><extracomment>messages</extracomment><translation>auch einfrieren</translation></message>
<message><source>from {0:g} to {1:g}</source><extracomment>window</extracomment><translation>von {0:g} bis {1:g}</translation></message>
<message><source>frozen</source><extracomment>window</extracomment><translation>eingefroren</translation></message>
<message><source>frozen BatchNormalization in a frozen base</source><extracomment>messages</extracomment><translation>eingefrorene BatchNormalization in einer eingefrorenen Basis</translation></message>
<message><source>give an array of the weight's shape</source><extracomment>messages</extracomment><translation>ein Feld in der Form des Gewichts geben</translation></message>
<message><source>give each image's class as the folder that it lies in</source><extracomment>messages</extracomment><translation>die Klasse jedes Bilds als den Ordner angeben, in dem es liegt</translation></message>
<message><source>give every array one entry a sample, or ignore one of them</source><extracomment>messages</extracomment><translation>jedem Feld einen Eintrag je Beispiel geben oder eines davon ignorieren</translation></message>
<message><source>give every line as many cells; put text that holds the delimiter in quotes</source><extracomment>messages</extracomment><translation>jeder Zeile gleich viele Zellen geben; Text mit dem Trennzeichen in Anführungszeichen setzen</translation></message>
<message><source>give it a number, or leave the row out</source><extracomment>messages</extracomment><translation>eine Zahl eintragen oder die Zeile auslassen</translation></message>
<message><source>give it an input of that size, or a new layer</source><extracomment>messages</extracomment><translation>einen Eingang dieser Größe geben oder eine neue Schicht</translation></message>
<message><source>give states of {0} {1}</source><extracomment>messages</extracomment><translation>Zustände von {0} {1} geben</translation></message>
<message><source>give the Input, or the layer before it, a fixed size there</source><extracomment>messages</extracomment><translation>dem Input oder der Schicht davor dort eine feste Größe geben</translation></message>
<message><source>given</source><extracomment>window</extracomment><translation>gegeben</translation></message>
<message><source>gives nothing but zeros</source><extracomment>messages</extracomment><translation>ergibt nichts als Nullen</translation></message>
<message><source>gives {0}</source><extracomment>window</extracomment><translation>ergibt {0}</translation></message>
<message><source>goes on from epoch {0}</source><extracomment>messages</extracomment><translation>geht ab Epoche {0} weiter</translation></message>
<message><source>hash of the samples</source><extracomment>messages</extracomment><translation>Prüfsumme der Beispiele</translation></message>
<message><source>height or width</source><extracomment>messages</extracomment><translation>Höhe oder Breite</translation></message>
<message><source>held </source><extracomment>messages</extracomment><translation>zurückgehalten </translation></message>
<message><source>held out to test</source><extracomment>messages</extracomment><translation>zum Testen zurückgehalten</translation></message>
<message><source>held {0}</source><extracomment>messages</extracomment><translation>{0} zurückgehalten</translation></message>
<message><source>held-out</source><extracomment>window</extracomment><translation>zurückgehaltene</translation></message>
<message><source>hits</source><extracomment>window</extracomment><translation>Treffer</translation></message>
<message><source>how often</source><extracomment>window</extracomment><translation>wie oft</translation></message>
<message><source>id text rect kind</source><extracomment>messages</extracomment><translation>id text rect kind</translation></message>
<message><source>ids of at least 0</source><extracomment>messages</extracomment><translation>Ids von mindestens 0</translation></message>
<message><source>image is</source><extracomment>messages</extracomment><translation>Bild ist</translation></message>
<message><source>images (height × width × channels)</source><extracomment>messages</extracomment><translation>Bilder (Höhe × Breite × Kanäle)</translation></message>
<message><source>images are</source><extracomment>messages</extracomment><translation>Bilder sind</translation></message>
<message><source>images of one size</source><extracomment>messages</extracomment><translation>Bilder einer Größe</translation></message>
<message><source>in truth</source><extracomment>window</extracomment><translation>in Wahrheit</translation></message>
<message><source>in truth {0}</source><extracomment>window</extracomment><translation>in Wahrheit {0}</translation></message>
<message><source>input</source><extracomment>window</extracomment><translation>Eingabe</translation></message>
<message><source>input_dim of at least {0}</source><extracomment>messages</extracomment><translation>input_dim von mindestens {0}</translation></message>
<message><source>inputs of one rank</source><extracomment>messages</extracomment><translation>Eingänge eines Rangs</translation></message>
<message><source>inputs of several shapes</source><extracomment>messages</extracomment><translation>Eingaben mehrerer Formen</translation></message>
<message><source>inputs {0}</source><extracomment>messages</extracomment><translation>Eingänge {0}</translation></message>
<message><source>insert Flatten before {0}</source><extracomment>messages</extracomment><translation>Flatten vor {0} einfügen</translation></message>
<message><source>insert Permute, so that the channels come last</source><extracomment>messages</extracomment><translation>Permute einfügen, damit die Kanäle hinten stehen</translation></message>
<message><source>install it with "pip install layerloom[parquet]", or save the table as CSV</source><extracomment>messages</extracomment><translation>mit "pip install layerloom[parquet]" installieren oder die Tabelle als CSV speichern</translation></message>
<message><source>int: the bin's number; else a vector for it, as CategoryEncoding.</source><extracomment>declarations</extracomment><translation>int: die Nummer des Intervalls; sonst ein Vektor dafür, wie bei CategoryEncoding.</translation></message>
<message><source>interrupted</source><extracomment>window</extracomment><translation>unterbrochen</translation></message>
<message><source>is not Python code</source><extracomment>messages</extracomment><translation>ist kein Python-Code</translation></message>
<message><source>is the shape {0}</source><extracomment>messages</extracomment><translation>is the shape {0}</translation></message>
<message><source>is {0}</source><extracomment>window</extracomment><translation>ist {0}</translation></message>
<message><source>it has {0}</source><extracomment>messages</extracomment><translation>es hat {0}</translation></message>
<message><source>it is too large</source><extracomment>messages</extracomment><translation>sie ist zu groß</translation></message>
<message><source>it takes none</source><extracomment>messages</extracomment><translation>es nimmt keinen</translation></message>
<message><source>it takes {0}, and is fed {1}</source><extracomment>messages</extracomment><translation>es nimmt {0} und wird mit {1} gespeist</translation></message>
<message><source>its last number is {0}</source><extracomment>messages</extracomment><translation>seine letzte Nummer ist {0}</translation></message>
<message><source>keep 10 % of the samples to validate with</source><extracomment>messages</extracomment><translation>10 % der Beispiele zum Validieren behalten</translation></message>
<message><source>keep the corrections in the project: they hold for both parts</source><extracomment>messages</extracomment><translation>behalte die Berichtigungen im Projekt: sie gelten für beide Teile</translation></message>
<message><source>l1 * sum(|x|) + l2 * sum(x²).</source><extracomment>declarations</extracomment><translation>l1 * sum(|x|) + l2 * sum(x²).</translation></message>
<message><source>l1 * sum(|x|): drives values to exactly zero.</source><extracomment>declarations</extracomment><translation>l1 * sum(|x|): treibt Werte auf genau null.</translation></message>
<message><source>l2 * sum(x²): keeps values small.</source><extracomment>declarations</extracomment><translation>l2 * sum(x²): hält Werte klein.</translation></message>
<message><source>labels below {0}</source><extracomment>messages</extracomment><translation>Labels unter {0}</translation></message>
<message><source>labels of 0 to 1</source><extracomment>messages</extracomment><translation>Labels von 0 bis 1</translation></message>
<message><source>labels of a row that sum to 1</source><extracomment>messages</extracomment><translation>Labels einer Zeile, die 1 ergeben</translation></message>
<message><source>labels of at least 0</source><extracomment>messages</extracomment><translation>Labels von mindestens 0</translation></message>
<message><source>labels of shape {0} do not fit an output of shape {1}</source><extracomment>messages</extracomment><translation>Labels der Form {0} passen nicht zu einer Ausgabe der Form {1}</translation></message>
<message><source>labels of {0} to {1}</source><extracomment>messages</extracomment><translation>Labels von {0} bis {1}</translation></message>
<message><source>labels run to {0}, and the output has {1} classes (0 to {2})</source><extracomment>messages</extracomment><translation>Labels reichen bis {0}, und die Ausgabe hat {1} Klassen (0 bis {2})</translation></message>
<message><source>labels {0}</source><extracomment>messages</extracomment><translation>Labels {0}</translation></message>
<message><source>learning rate {0}</source><extracomment>messages</extracomment><translation>Lernrate {0}</translation></message>
<message><source>learns</source><extracomment>window</extracomment><translation>lernt</translation></message>
<message><source>leave incomplete batches out</source><extracomment>messages</extracomment><translation>unvollständige Stapel auslassen</translation></message>
<message><source>leave it out</source><extracomment>messages</extracomment><translation>weglassen</translation></message>
<message><source>leave it out of the file, or ignore it</source><extracomment>messages</extracomment><translation>aus der Datei weglassen oder ignorieren</translation></message>
<message><source>leave noise_shape out, or put 1 where a size differs</source><extracomment>messages</extracomment><translation>noise_shape weglassen oder 1 setzen, wo eine Größe abweicht</translation></message>
<message><source>left to learn from</source><extracomment>messages</extracomment><translation>zum Lernen übrig</translation></message>
<message><source>less is better</source><extracomment>window</extracomment><translation>weniger ist besser</translation></message>
<message><source>less than {0} in all on an axis of {1}</source><extracomment>messages</extracomment><translation>weniger als {0} insgesamt auf einer Achse von {1}</translation></message>
<message><source>let rare classes count more, or add samples of them, and watch more than accuracy</source><extracomment>messages</extracomment><translation>seltene Klassen mehr zählen lassen oder Beispiele davon hinzufügen und mehr als die Genauigkeit beachten</translation></message>
<message><source>line ends early</source><extracomment>messages</extracomment><translation>Zeile endet früh</translation></message>
<message><source>line has</source><extracomment>messages</extracomment><translation>Zeile hat</translation></message>
<message><source>line {0}</source><extracomment>messages</extracomment><translation>Zeile {0}</translation></message>
<message><source>line {0}: {1}</source><extracomment>messages</extracomment><translation>Zeile {0}: {1}</translation></message>
<message><source>linear, or softplus for numbers above 0</source><extracomment>messages</extracomment><translation>linear, oder softplus für Zahlen über 0</translation></message>
<message><source>lines end early</source><extracomment>messages</extracomment><translation>Zeilen enden früh</translation></message>
<message><source>lines have</source><extracomment>messages</extracomment><translation>Zeilen haben</translation></message>
<message><source>looks like an image</source><extracomment>messages</extracomment><translation>sieht wie ein Bild aus</translation></message>
<message><source>loss is measured on what the network learns from, val_loss on what is held back. Where val_loss rises while loss falls, the network learns its samples by heart: stop earlier, add Dropout, or find more data.</source><extracomment>tables</extracomment><translation>loss wird an dem gemessen, woraus das Netz lernt, val_loss an dem, was zurückgehalten wird. Steigt val_loss, während loss fällt, lernt das Netz seine Beispiele auswendig: früher aufhören, Dropout hinzufügen oder mehr Daten suchen.</translation></message>
<message><source>loss {0}</source><extracomment>window</extracomment><translation>Verlust {0}</translation></message>
<message><source>lower the validation split</source><extracomment>messages</extracomment><translation>den Validierungsanteil senken</translation></message>
<message><source>made by Layerloom</source><extracomment>messages</extracomment><translation>von Layerloom erzeugt</translation></message>
<message><source>make axis {0} equal in the branches, or join along it</source><extracomment>messages</extracomment><translation>Achse {0} in den Zweigen gleich machen oder entlang ihrer verbinden</translation></message>
<message><source>make it a target, ignore the column, or add a step that makes numbers of its words</source><extracomment>messages</extracomment><translation>zum Ziel machen, die Spalte ignorieren oder einen Schritt hinzufügen, der aus Wörtern Zahlen macht</translation></message>
<message><source>make the Input of the mask with dtype='bool'</source><extracomment>messages</extracomment><translation>den Input der Maske mit dtype='bool' machen</translation></message>
<message><source>make the branches end in equal shapes, or use Concatenate</source><extracomment>messages</extracomment><translation>die Zweige in gleichen Formen enden lassen oder Concatenate verwenden</translation></message>
<message><source>makes no layers</source><extracomment>messages</extracomment><translation>macht keine Schichten</translation></message>
<message><source>map an array or columns to {0} on the page “Data”, under “What feeds what”, or choose other data</source><extracomment>messages</extracomment><translation>ordne {0} auf der Seite „Daten“ unter „Was wohin fließt“ ein Feld oder Spalten zu, oder wähle andere Daten</translation></message>
<message><source>map another array to it, or set its dtype to float32</source><extracomment>messages</extracomment><translation>ein anderes Feld zuordnen oder seinen dtype auf float32 setzen</translation></message>
<message><source>map ids to this Input, or use Dense for numbers</source><extracomment>messages</extracomment><translation>diesem Input Ids zuordnen oder für Zahlen Dense verwenden</translation></message>
<message><source>map {0}</source><extracomment>window</extracomment><translation>Karte {0}</translation></message>
<message><source>map {0}, row {1}, column {2}: {3}</source><extracomment>window</extracomment><translation>Karte {0}, Zeile {1}, Spalte {2}: {3}</translation></message>
<message><source>max {0}</source><extracomment>window</extracomment><translation>Max. {0}</translation></message>
<message><source>mean {0}</source><extracomment>window</extracomment><translation>Mittel {0}</translation></message>
<message><source>measured on what it has seen.</source><extracomment>messages</extracomment><translation>an dem gemessen, was es gesehen hat.</translation></message>
<message><source>measured on {0} {1} samples</source><extracomment>window</extracomment><translation>gemessen an {0} Beispielen ({1})</translation></message>
<message><source>memory</source><extracomment>window</extracomment><translation>Speicher</translation></message>
<message><source>mend it first</source><extracomment>messages</extracomment><translation>zuerst beheben</translation></message>
<message><source>min {0}</source><extracomment>window</extracomment><translation>Min. {0}</translation></message>
<message><source>more is better</source><extracomment>window</extracomment><translation>mehr ist besser</translation></message>
<message><source>moves {0} a batch</source><extracomment>window</extracomment><translation>bewegt sich {0} je Stapel</translation></message>
<message><source>multi_hot: which ids occur; count: how often; one_hot: each id by itself.</source><extracomment>declarations</extracomment><translation>multi_hot: welche Ids vorkommen; count: wie oft; one_hot: jede Id für sich.</translation></message>
<message><source>name it so: numpy.savez(path, **{{0}: …})</source><extracomment>messages</extracomment><translation>so benennen: numpy.savez(path, **{{0}: …})</translation></message>
<message><source>name the columns as the data that it was trained with, or give one array an Input in an .npz file</source><extracomment>messages</extracomment><translation>die Spalten wie bei den Trainingsdaten benennen oder in einer .npz-Datei ein Feld je Input geben</translation></message>
<message><source>no</source><extracomment>window</extracomment><translation>nein</translation></message>
<message><source>no early stopping</source><extracomment>messages</extracomment><translation>kein frühes Anhalten</translation></message>
<message><source>no number</source><extracomment>messages</extracomment><translation>keine Zahl</translation></message>
<message><source>no such package</source><extracomment>messages</extracomment><translation>kein solches Paket</translation></message>
<message><source>no suffix</source><extracomment>messages</extracomment><translation>keine Endung</translation></message>
<message><source>no weights yet</source><extracomment>messages</extracomment><translation>noch keine Gewichte</translation></message>
<message><source>noise_shape does not fit the input</source><extracomment>messages</extracomment><translation>noise_shape passt nicht zum Eingang</translation></message>
<message><source>none</source><extracomment>window</extracomment><translation>kein</translation></message>
<message><source>none that is a number</source><extracomment>window</extracomment><translation>keiner, der eine Zahl ist</translation></message>
<message><source>none: the run ended before its first epoch</source><extracomment>messages</extracomment><translation>keine: der Lauf endete vor seiner ersten Epoche</translation></message>
<message><source>normalisation first, or no dropout there</source><extracomment>messages</extracomment><translation>zuerst Normalisierung, oder dort kein Dropout</translation></message>
<message><source>not a record of a run, or one of another version</source><extracomment>messages</extracomment><translation>kein Protokoll eines Laufs oder eines einer anderen Version</translation></message>
<message><source>not normalised</source><extracomment>messages</extracomment><translation>nicht normalisiert</translation></message>
<message><source>not trained</source><extracomment>window</extracomment><translation>nicht trainiert</translation></message>
<message><source>nothing</source><extracomment>window</extracomment><translation>nichts</translation></message>
<message><source>nothing known</source><extracomment>messages</extracomment><translation>nichts Bekanntes</translation></message>
<message><source>nothing that is known</source><extracomment>messages</extracomment><translation>nichts, das bekannt ist</translation></message>
<message><source>now {0}</source><extracomment>window</extracomment><translation>jetzt {0}</translation></message>
<message><source>number of channels</source><extracomment>messages</extracomment><translation>Zahl der Kanäle</translation></message>
<message><source>number of features</source><extracomment>messages</extracomment><translation>Zahl der Merkmale</translation></message>
<message><source>number of steps</source><extracomment>messages</extracomment><translation>Zahl der Schritte</translation></message>
<message><source>number the classes from 0</source><extracomment>messages</extracomment><translation>die Klassen ab 0 nummerieren</translation></message>
<message><source>number the ids from 0</source><extracomment>messages</extracomment><translation>die Ids ab 0 nummerieren</translation></message>
<message><source>numbers around 0 out of the last layer, brought to the size of the labels behind it</source><extracomment>messages</extracomment><translation>Zahlen um 0 aus der letzten Schicht, dahinter auf die Größe der Labels gebracht</translation></message>
<message><source>numbers of about 0 to 1, or around 0</source><extracomment>messages</extracomment><translation>Zahlen von etwa 0 bis 1 oder um 0</translation></message>
<message><source>numbers of samples that {0} divides</source><extracomment>messages</extracomment><translation>Anzahlen von Beispielen, die {0} teilt</translation></message>
<message><source>numbers or text</source><extracomment>messages</extracomment><translation>Zahlen oder Text</translation></message>
<message><source>numbers, dates or text</source><extracomment>messages</extracomment><translation>Zahlen, Daten oder Text</translation></message>
<message><source>of 1 to {0}, or -1 to {1}, each once</source><extracomment>messages</extracomment><translation>von 1 bis {0} oder -1 bis {1}, jede einmal</translation></message>
<message><source>of tensors, sums, differences and products are read</source><extracomment>messages</extracomment><translation>bei Tensoren werden Summen, Differenzen und Produkte gelesen</translation></message>
<message><source>off by</source><extracomment>window</extracomment><translation>daneben um</translation></message>
<message><source>off by {0}</source><extracomment>window</extracomment><translation>daneben um {0}</translation></message>
<message><source>off by {0} % on average</source><extracomment>window</extracomment><translation>im Mittel um {0} % daneben</translation></message>
<message><source>one Input</source><extracomment>messages</extracomment><translation>ein Input</translation></message>
<message><source>one Input of height, width and 1 or 3 channels</source><extracomment>messages</extracomment><translation>ein Input aus Höhe, Breite und 1 oder 3 Kanälen</translation></message>
<message><source>one axis, or one for each input, none of them the batch</source><extracomment>messages</extracomment><translation>eine Achse oder je Eingang eine, keine davon der Stapel</translation></message>
<message><source>one character, or none</source><extracomment>messages</extracomment><translation>ein Zeichen oder nichts</translation></message>
<message><source>one connected network</source><extracomment>messages</extracomment><translation>ein zusammenhängendes Netz</translation></message>
<message><source>one entry a sample</source><extracomment>messages</extracomment><translation>ein Eintrag je Beispiel</translation></message>
<message><source>one hand</source><extracomment>messages</extracomment><translation>eine Hand</translation></message>
<message><source>one image</source><extracomment>messages</extracomment><translation>ein einzelnes Bild</translation></message>
<message><source>one number</source><extracomment>window</extracomment><translation>eine Zahl</translation></message>
<message><source>one number, or {0}</source><extracomment>messages</extracomment><translation>eine Zahl oder {0}</translation></message>
<message><source>one of them</source><extracomment>messages</extracomment><translation>eine davon</translation></message>
<message><source>one of your own</source><extracomment>messages</extracomment><translation>einer der eigenen</translation></message>
<message><source>one of {0}</source><extracomment>messages</extracomment><translation>eines von {0}</translation></message>
<message><source>one output</source><extracomment>messages</extracomment><translation>ein Ausgang</translation></message>
<message><source>one output a block</source><extracomment>messages</extracomment><translation>eine Ausgabe je Block</translation></message>
<message><source>one size of -1</source><extracomment>messages</extracomment><translation>eine Größe von -1</translation></message>
<message><source>one value a sample</source><extracomment>window</extracomment><translation>ein Wert je Beispiel</translation></message>
<message><source>open</source><extracomment>window</extracomment><translation>offen</translation></message>
<message><source>open a file that ends in .loom</source><extracomment>messages</extracomment><translation>eine Datei öffnen, die auf .loom endet</translation></message>
<message><source>open a file that to_json or to_yaml wrote</source><extracomment>messages</extracomment><translation>eine Datei öffnen, die to_json oder to_yaml geschrieben hat</translation></message>
<message><source>open it with a newer Layerloom</source><extracomment>messages</extracomment><translation>mit einem neueren Layerloom öffnen</translation></message>
<message><source>paste the layers alone</source><extracomment>messages</extracomment><translation>nur die Schichten einfügen</translation></message>
<message><source>phases</source><extracomment>window</extracomment><translation>Phasen</translation></message>
<message><source>pixels</source><extracomment>declarations</extracomment><translation>Bildpunkte</translation></message>
<message><source>place</source><extracomment>window</extracomment><translation>Stelle</translation></message>
<message><source>pool what it reads, or give it fewer units</source><extracomment>messages</extracomment><translation>zusammenfassen, was es liest, oder ihm weniger Einheiten geben</translation></message>
<message><source>precision</source><extracomment>window</extracomment><translation>Genauigkeit</translation></message>
<message><source>predicted</source><extracomment>window</extracomment><translation>vorhergesagt</translation></message>
<message><source>predicted less true</source><extracomment>window</extracomment><translation>vorhergesagt minus wahr</translation></message>
<message><source>put -1 where the size is not known</source><extracomment>messages</extracomment><translation>-1 setzen, wo die Größe nicht bekannt ist</translation></message>
<message><source>put BatchNormalization between them</source><extracomment>messages</extracomment><translation>BatchNormalization dazwischensetzen</translation></message>
<message><source>put BatchNormalization or Normalization behind the Input</source><extracomment>messages</extracomment><translation>BatchNormalization oder Normalization hinter den Input setzen</translation></message>
<message><source>put Flatten or GlobalAveragePooling2D before it</source><extracomment>messages</extracomment><translation>Flatten oder GlobalAveragePooling2D davorsetzen</translation></message>
<message><source>put Flatten or GlobalAveragePooling2D before it to use the whole image</source><extracomment>messages</extracomment><translation>Flatten oder GlobalAveragePooling2D davorsetzen, um das ganze Bild zu nutzen</translation></message>
<message><source>put Flatten or Reshape before it</source><extracomment>messages</extracomment><translation>Flatten oder Reshape davorsetzen</translation></message>
<message><source>put Flatten or Reshape into a branch</source><extracomment>messages</extracomment><translation>Flatten oder Reshape in einen Zweig setzen</translation></message>
<message><source>put Reshape before it</source><extracomment>messages</extracomment><translation>Reshape davorsetzen</translation></message>
<message><source>put Reshape before it, or give it another input</source><extracomment>messages</extracomment><translation>Reshape davorsetzen oder einen anderen Eingang geben</translation></message>
<message><source>put a DepthwiseConv2D before it whose depth_multiplier is channels // groups</source><extracomment>messages</extracomment><translation>ein DepthwiseConv2D davorsetzen, dessen depth_multiplier channels // groups ist</translation></message>
<message><source>put a Rescaling by {0} and an offset of {1} behind it</source><extracomment>messages</extracomment><translation>ein Rescaling mit {0} und Versatz {1} dahintersetzen</translation></message>
<message><source>put a layer that heeds masks in its place, or no mask before it ({0})</source><extracomment>messages</extracomment><translation>eine Schicht an ihre Stelle setzen, die Masken beachtet, oder keine Maske davor ({0})</translation></message>
<message><source>put an Activation behind it</source><extracomment>messages</extracomment><translation>ein Activation dahintersetzen</translation></message>
<message><source>put it back, or choose the folder anew</source><extracomment>messages</extracomment><translation>zurücklegen oder den Ordner neu wählen</translation></message>
<message><source>put labels right on the page Results first</source><extracomment>messages</extracomment><translation>stelle zuerst Labels auf der Seite Ergebnisse richtig</translation></message>
<message><source>put the images of each class into a folder of their own, or choose a table of paths and labels</source><extracomment>messages</extracomment><translation>die Bilder jeder Klasse in einen eigenen Ordner legen oder eine Tabelle mit Pfaden und Labels wählen</translation></message>
<message><source>put the labels beside them: numpy.savez(path, x=…, y=…), or NAME_labels.npy beside NAME.npy</source><extracomment>messages</extracomment><translation>die Labels danebenlegen: numpy.savez(path, x=…, y=…) oder NAME_labels.npy neben NAME.npy</translation></message>
<message><source>put the table beside the images, or correct its paths</source><extracomment>messages</extracomment><translation>die Tabelle neben die Bilder legen oder ihre Pfade berichtigen</translation></message>
<message><source>raise the share of held-out samples</source><extracomment>messages</extracomment><translation>den Anteil zurückgehaltener Beispiele erhöhen</translation></message>
<message><source>raise the validation split</source><extracomment>messages</extracomment><translation>den Validierungsanteil erhöhen</translation></message>
<message><source>range() takes whole numbers</source><extracomment>messages</extracomment><translation>range() nimmt ganze Zahlen</translation></message>
<message><source>rank {0}</source><extracomment>messages</extracomment><translation>Rang {0}</translation></message>
<message><source>rank {0}, {1}</source><extracomment>messages</extracomment><translation>Rang {0}, {1}</translation></message>
<message><source>ranks {0}</source><extracomment>messages</extracomment><translation>Ränge {0}</translation></message>
<message><source>rate too high</source><extracomment>messages</extracomment><translation>Rate zu hoch</translation></message>
<message><source>rate too low</source><extracomment>messages</extracomment><translation>Rate zu niedrig</translation></message>
<message><source>rate {0}</source><extracomment>window</extracomment><translation>Rate {0}</translation></message>
<message><source>recall</source><extracomment>window</extracomment><translation>Trefferquote</translation></message>
<message><source>remove a wire of the circle, or use a recurrent layer</source><extracomment>messages</extracomment><translation>eine Verbindung des Kreises entfernen oder eine rekurrente Schicht verwenden</translation></message>
<message><source>remove its wires first</source><extracomment>messages</extracomment><translation>zuerst seine Verbindungen entfernen</translation></message>
<message><source>remove these rows, or fill the gaps</source><extracomment>messages</extracomment><translation>diese Zeilen entfernen oder die Lücken füllen</translation></message>
<message><source>required</source><extracomment>declarations</extracomment><translation>nötig</translation></message>
<message><source>right</source><extracomment>window</extracomment><translation>richtig</translation></message>
<message><source>right answers lost when a column is shuffled among the samples</source><extracomment>window</extracomment><translation>richtige Antworten, die verloren gehen, wenn eine Spalte unter den Beispielen gemischt wird</translation></message>
<message><source>right or wrong</source><extracomment>window</extracomment><translation>richtig oder falsch</translation></message>
<message><source>row has</source><extracomment>messages</extracomment><translation>Zeile hat</translation></message>
<message><source>row id</source><extracomment>messages</extracomment><translation>row id</translation></message>
<message><source>row lacks</source><extracomment>messages</extracomment><translation>Zeile fehlt</translation></message>
<message><source>row {0}, column {1}: {2}</source><extracomment>window</extracomment><translation>Zeile {0}, Spalte {1}: {2}</translation></message>
<message><source>rows</source><extracomment>declarations</extracomment><translation>Zeilen</translation></message>
<message><source>rows have</source><extracomment>messages</extracomment><translation>Zeilen haben</translation></message>
<message><source>rows lack</source><extracomment>messages</extracomment><translation>Zeilen fehlt</translation></message>
<message><source>running</source><extracomment>window</extracomment><translation>läuft</translation></message>
<message><source>same: the output is strides times the input; valid: it holds every window whole.</source><extracomment>declarations</extracomment><translation>same: die Ausgabe ist Schrittweite mal Eingabe; valid: sie enthält jedes Fenster ganz.</translation></message>
<message><source>same: windows may reach over the edge; valid: the window stays inside.</source><extracomment>declarations</extracomment><translation>same: Fenster dürfen über den Rand ragen; valid: das Fenster bleibt darin.</translation></message>
<message><source>same: zeros around the input keep its size; valid: the window stays inside.</source><extracomment>declarations</extracomment><translation>same: Nullen um die Eingabe erhalten ihre Größe; valid: das Fenster bleibt darin.</translation></message>
<message><source>same: zeros around the input keep its size; valid: the window stays inside; causal: zeros before the input only.</source><extracomment>declarations</extracomment><translation>same: Nullen um die Eingabe erhalten ihre Größe; valid: das Fenster bleibt darin; causal: Nullen nur davor.</translation></message>
<message><source>sample is</source><extracomment>messages</extracomment><translation>Beispiel ist</translation></message>
<message><source>sample {0}</source><extracomment>window</extracomment><translation>Beispiel {0}</translation></message>
<message><source>samples are</source><extracomment>messages</extracomment><translation>Beispiele sind</translation></message>
<message><source>samples in their order</source><extracomment>messages</extracomment><translation>Beispiele in ihrer Reihenfolge</translation></message>
<message><source>save the file as UTF-8, and open that</source><extracomment>messages</extracomment><translation>speichere die Datei als UTF-8 und öffne diese</translation></message>
<message><source>save the samples as CSV or with numpy.savez</source><extracomment>messages</extracomment><translation>die Beispiele als CSV oder mit numpy.savez speichern</translation></message>
<message><source>save the sheet as CSV in the program that made it</source><extracomment>messages</extracomment><translation>das Blatt in dem Programm, das es gemacht hat, als CSV speichern</translation></message>
<message><source>save the table as CSV (UTF-8)</source><extracomment>messages</extracomment><translation>die Tabelle als CSV (UTF-8) speichern</translation></message>
<message><source>save the table as CSV again</source><extracomment>messages</extracomment><translation>die Tabelle noch einmal als CSV speichern</translation></message>
<message><source>save them anew</source><extracomment>messages</extracomment><translation>neu speichern</translation></message>
<message><source>save them as CSV first</source><extracomment>messages</extracomment><translation>speichere sie zuerst als CSV</translation></message>
<message><source>save to another place</source><extracomment>messages</extracomment><translation>an einem anderen Ort speichern</translation></message>
<message><source>say on the Data page which column is “Predicted”</source><extracomment>messages</extracomment><translation>auf der Datenseite angeben, welche Spalte „Vorhergesagt“ ist</translation></message>
<message><source>scalar</source><extracomment>window</extracomment><translation>Skalar</translation></message>
<message><source>scale it by {0}</source><extracomment>messages</extracomment><translation>mit {0} skalieren</translation></message>
<message><source>sees {0}</source><extracomment>window</extracomment><translation>sieht {0}</translation></message>
<message><source>sequences (steps × features)</source><extracomment>messages</extracomment><translation>Sequenzen (Schritte × Merkmale)</translation></message>
<message><source>set axes to -1 to sum along the last axis of both</source><extracomment>messages</extracomment><translation>axes auf -1 setzen, um entlang der letzten Achse beider zu summieren</translation></message>
<message><source>set axis to -1 to join features</source><extracomment>messages</extracomment><translation>axis auf -1 setzen, um Merkmale zu verbinden</translation></message>
<message><source>set batch_size of the Input, or turn stateful off</source><extracomment>messages</extracomment><translation>batch_size des Input setzen oder stateful ausschalten</translation></message>
<message><source>set input_dim to {0}</source><extracomment>messages</extracomment><translation>input_dim auf {0} setzen</translation></message>
<message><source>set it to {0}</source><extracomment>messages</extracomment><translation>auf {0} setzen</translation></message>
<message><source>set its activation to sigmoid, or give it a unit for each class</source><extracomment>messages</extracomment><translation>seine Aktivierung auf sigmoid setzen oder ihm eine Einheit je Klasse geben</translation></message>
<message><source>set its rate to 0.5</source><extracomment>messages</extracomment><translation>seine Rate auf 0.5 setzen</translation></message>
<message><source>set its shape to {0}, or map other data to it</source><extracomment>messages</extracomment><translation>seine Form auf {0} setzen oder andere Daten zuordnen</translation></message>
<message><source>set its units to {0}</source><extracomment>messages</extracomment><translation>seine Einheiten auf {0} setzen</translation></message>
<message><source>set its weight to 1</source><extracomment>messages</extracomment><translation>sein Gewicht auf 1 setzen</translation></message>
<message><source>set kernel_size to {0}</source><extracomment>messages</extracomment><translation>kernel_size auf {0} setzen</translation></message>
<message><source>set strides to {0}</source><extracomment>messages</extracomment><translation>strides auf {0} setzen</translation></message>
<message><source>set the Input's shape to {0}, or map other data to it</source><extracomment>messages</extracomment><translation>die Form des Input auf {0} setzen oder andere Daten zuordnen</translation></message>
<message><source>set the activation of the last layer to linear, or scale the labels</source><extracomment>messages</extracomment><translation>die Aktivierung der letzten Schicht auf linear setzen oder die Labels skalieren</translation></message>
<message><source>set the activation of {0} to relu</source><extracomment>messages</extracomment><translation>die Aktivierung von {0} auf relu setzen</translation></message>
<message><source>set the batch size to 32</source><extracomment>messages</extracomment><translation>die Stapelgröße auf 32 setzen</translation></message>
<message><source>set the batch size to {0}</source><extracomment>messages</extracomment><translation>die Stapelgröße auf {0} setzen</translation></message>
<message><source>set the dtype of {0} to int32</source><extracomment>messages</extracomment><translation>den dtype von {0} auf int32 setzen</translation></message>
<message><source>set their activations to relu, or put BatchNormalization in between</source><extracomment>messages</extracomment><translation>ihre Aktivierungen auf relu setzen oder BatchNormalization dazwischensetzen</translation></message>
<message><source>set units to the number of classes, or use binary_crossentropy with sigmoid</source><extracomment>messages</extracomment><translation>units auf die Zahl der Klassen setzen oder binary_crossentropy mit sigmoid verwenden</translation></message>
<message><source>set units to {0}</source><extracomment>messages</extracomment><translation>units auf {0} setzen</translation></message>
<message><source>set use_bias of {0} to False</source><extracomment>messages</extracomment><translation>use_bias von {0} auf False setzen</translation></message>
<message><source>set {0} to {1}</source><extracomment>messages</extracomment><translation>{0} auf {1} setzen</translation></message>
<message><source>shape not known yet</source><extracomment>window</extracomment><translation>Form noch nicht bekannt</translation></message>
<message><source>shape {0}</source><extracomment>messages</extracomment><translation>Form {0}</translation></message>
<message><source>shapes {0} cannot be joined along axis {1}</source><extracomment>messages</extracomment><translation>Formen {0} können nicht entlang Achse {1} verbunden werden</translation></message>
<message><source>shapes {0} do not go together</source><extracomment>messages</extracomment><translation>Formen {0} passen nicht zusammen</translation></message>
<message><source>share right</source><extracomment>window</extracomment><translation>Anteil richtig</translation></message>
<message><source>shared_axes are not axes of its input</source><extracomment>messages</extracomment><translation>shared_axes sind keine Achsen seines Eingangs</translation></message>
<message><source>shorten the sequence by Conv1D or pooling before it</source><extracomment>messages</extracomment><translation>die Sequenz davor durch Conv1D oder Pooling verkürzen</translation></message>
<message><source>sigmoid for one value, or a value for each class</source><extracomment>messages</extracomment><translation>sigmoid für einen Wert oder ein Wert je Klasse</translation></message>
<message><source>sigmoid, or a categorical loss</source><extracomment>messages</extracomment><translation>sigmoid oder ein kategorischer Verlust</translation></message>
<message><source>single numbers</source><extracomment>messages</extracomment><translation>einzelne Zahlen</translation></message>
<message><source>size of axis {0}</source><extracomment>messages</extracomment><translation>Größe von Achse {0}</translation></message>
<message><source>size of the images</source><extracomment>messages</extracomment><translation>Größe der Bilder</translation></message>
<message><source>sizes {0} and {1} do not go together</source><extracomment>messages</extracomment><translation>Größen {0} und {1} passen nicht zusammen</translation></message>
<message><source>softmax of 1 value</source><extracomment>messages</extracomment><translation>softmax von 1 Wert</translation></message>
<message><source>softmax of one unit is always 1, so nothing can be learnt</source><extracomment>messages</extracomment><translation>Softmax einer Einheit ist immer 1, also lässt sich nichts lernen</translation></message>
<message><source>softmax with {0}</source><extracomment>messages</extracomment><translation>softmax mit {0}</translation></message>
<message><source>some are NaN or infinite</source><extracomment>window</extracomment><translation>einige sind NaN oder unendlich</translation></message>
<message><source>some of 1 to {0}, each once</source><extracomment>messages</extracomment><translation>einige von 1 bis {0}, jede einmal</translation></message>
<message><source>step {0}</source><extracomment>window</extracomment><translation>Schritt {0}</translation></message>
<message><source>step {0} of {1}</source><extracomment>window</extracomment><translation>Schritt {0} von {1}</translation></message>
<message><source>step {0}, feature {1}: {2}</source><extracomment>window</extracomment><translation>Schritt {0}, Merkmal {1}: {2}</translation></message>
<message><source>step {0}: {1}</source><extracomment>window</extracomment><translation>Schritt {0}: {1}</translation></message>
<message><source>steps</source><extracomment>window</extracomment><translation>Schritte</translation></message>
<message><source>stop it first</source><extracomment>messages</extracomment><translation>zuerst anhalten</translation></message>
<message><source>stopped</source><extracomment>window</extracomment><translation>angehalten</translation></message>
<message><source>stopped in epoch {0} of {1}</source><extracomment>messages</extracomment><translation>in Epoche {0} von {1} angehalten</translation></message>
<message><source>store it with a dtype of numbers, all rows of one length</source><extracomment>messages</extracomment><translation>mit einem dtype für Zahlen speichern, alle Zeilen gleich lang</translation></message>
<message><source>store the data as .npz</source><extracomment>messages</extracomment><translation>die Daten als .npz speichern</translation></message>
<message><source>strides of at most {0}</source><extracomment>messages</extracomment><translation>Schrittweite von höchstens {0}</translation></message>
<message><source>t-SNE</source><extracomment>window</extracomment><translation>t-SNE</translation></message>
<message><source>take it as categories, or leave it out</source><extracomment>messages</extracomment><translation>als Kategorien nehmen oder auslassen</translation></message>
<message><source>take it as classes</source><extracomment>messages</extracomment><translation>als Klassen nehmen</translation></message>
<message><source>take it out of the folder, or save it anew</source><extracomment>messages</extracomment><translation>aus dem Ordner nehmen oder neu speichern</translation></message>
<message><source>takes another dtype</source><extracomment>messages</extracomment><translation>nimmt einen anderen dtype</translation></message>
<message><source>takes at least rank {0}</source><extracomment>messages</extracomment><translation>nimmt mindestens Rang {0}</translation></message>
<message><source>takes at most rank {0}</source><extracomment>messages</extracomment><translation>nimmt höchstens Rang {0}</translation></message>
<message><source>takes rank {0}</source><extracomment>messages</extracomment><translation>nimmt Rang {0}</translation></message>
<message><source>takes size {0} on axis {1}</source><extracomment>messages</extracomment><translation>nimmt Größe {0} auf Achse {1}</translation></message>
<message><source>takes whole numbers (ids of words or categories), and its input {0}</source><extracomment>messages</extracomment><translation>nimmt ganze Zahlen (Ids von Wörtern oder Kategorien), und sein Eingang {0}</translation></message>
<message><source>takes {0}rank {1}{2}</source><extracomment>messages</extracomment><translation>nimmt {0}Rang {1}{2}</translation></message>
<message><source>thaw a layer</source><extracomment>messages</extracomment><translation>eine Schicht auftauen</translation></message>
<message><source>thaw it, or load weights into it</source><extracomment>messages</extracomment><translation>auftauen oder Gewichte hineinladen</translation></message>
<message><source>the answer</source><extracomment>window</extracomment><translation>die Antwort</translation></message>
<message><source>the answer in colour, the truth in grey</source><extracomment>window</extracomment><translation>die Antwort in Farbe, die Wahrheit in Grau</translation></message>
<message><source>the block takes the weights of '{0}'</source><extracomment>messages</extracomment><translation>der Block übernimmt die Gewichte von '{0}'</translation></message>
<message><source>the first is line {0}</source><extracomment>messages</extracomment><translation>die erste ist Zeile {0}</translation></message>
<message><source>the first {0} of {1} arrays</source><extracomment>window</extracomment><translation>die ersten {0} von {1} Feldern</translation></message>
<message><source>the graft was made for {0}, and is fed {1} now</source><extracomment>messages</extracomment><translation>das angefügte Netz war für {0} gemacht und wird jetzt mit {1} gespeist</translation></message>
<message><source>the label is missing</source><extracomment>messages</extracomment><translation>das Label fehlt</translation></message>
<message><source>the label {0} is none of {1}</source><extracomment>messages</extracomment><translation>das Label {0} ist keines von {1}</translation></message>
<message><source>the labels hold {0} NaN or infinite value{1}, the first in row {2}</source><extracomment>messages</extracomment><translation>die Labels enthalten {0} NaN oder unendliche Werte{1}, zuerst in Zeile {2}</translation></message>
<message><source>the labels look like class numbers, and this loss takes one-hot vectors</source><extracomment>messages</extracomment><translation>die Labels sehen nach Klassennummern aus, und dieser Verlust nimmt One-Hot-Vektoren</translation></message>
<message><source>the labels look one-hot, and this loss takes class numbers</source><extracomment>messages</extracomment><translation>die Labels sehen nach One-Hot aus, und dieser Verlust nimmt Klassennummern</translation></message>
<message><source>the labels of row {0} sum to {1}</source><extracomment>messages</extracomment><translation>die Labels von Zeile {0} ergeben {1}</translation></message>
<message><source>the line</source><extracomment>messages</extracomment><translation>die Zeile</translation></message>
<message><source>the name of a source, such as 'builtin:digits' or 'csv:PATH'</source><extracomment>messages</extracomment><translation>der Name einer Quelle, etwa 'builtin:digits' oder 'csv:PATH'</translation></message>
<message><source>the name of an array, or a list of columns</source><extracomment>messages</extracomment><translation>der Name eines Felds oder eine Liste von Spalten</translation></message>
<message><source>the name of an encoding, or none</source><extracomment>messages</extracomment><translation>der Name einer Kodierung oder nichts</translation></message>
<message><source>the new shape is {0}, the old one {1}</source><extracomment>messages</extracomment><translation>die neue Form ist {0}, die alte {1}</translation></message>
<message><source>the output has one unit, and one class is always right</source><extracomment>messages</extracomment><translation>die Ausgabe hat eine Einheit, und eine einzige Klasse ist immer richtig</translation></message>
<message><source>the output's activation {0} does not {1}</source><extracomment>messages</extracomment><translation>die Aktivierung {0} der Ausgabe {1} nicht</translation></message>
<message><source>the output's activation {0} leaves the range 0 to 1</source><extracomment>messages</extracomment><translation>die Aktivierung {0} der Ausgabe verlässt den Bereich 0 bis 1</translation></message>
<message><source>the picture</source><extracomment>messages</extracomment><translation>das Bild</translation></message>
<message><source>the project</source><extracomment>messages</extracomment><translation>das Projekt</translation></message>
<message><source>the value of {0} is no literal</source><extracomment>messages</extracomment><translation>der Wert von {0} ist kein Literal</translation></message>
<message><source>the value of {0}, {1}, cannot be told without running the code</source><extracomment>messages</extracomment><translation>der Wert von {0}, {1}, lässt sich nicht bestimmen, ohne den Code auszuführen</translation></message>
<message><source>the {0} is called with nothing</source><extracomment>messages</extracomment><translation>{0} wird mit nichts aufgerufen</translation></message>
<message><source>the {0} of its input is not known</source><extracomment>messages</extracomment><translation>{0} seines Eingangs ist nicht bekannt</translation></message>
<message><source>the {0} that a model's to_{1}() gives</source><extracomment>messages</extracomment><translation>{0}, wie to_{1}() eines Modells es ergibt</translation></message>
<message><source>there is no layer {0}</source><extracomment>messages</extracomment><translation>es gibt keine Schicht {0}</translation></message>
<message><source>this is no layer that could stand in a Sequential</source><extracomment>messages</extracomment><translation>dies ist keine Schicht, die in einem Sequential stehen könnte</translation></message>
<message><source>thread {0}</source><extracomment>window</extracomment><translation>Thread {0}</translation></message>
<message><source>to</source><extracomment>window</extracomment><translation>bis</translation></message>
<message><source>to train with</source><extracomment>messages</extracomment><translation>zum Trainieren</translation></message>
<message><source>to validate each epoch</source><extracomment>messages</extracomment><translation>zum Validieren jeder Epoche</translation></message>
<message><source>train first</source><extracomment>messages</extracomment><translation>zuerst trainieren</translation></message>
<message><source>training</source><extracomment>window</extracomment><translation>Training</translation></message>
<message><source>true</source><extracomment>window</extracomment><translation>wahr</translation></message>
<message><source>true or false</source><extracomment>messages</extracomment><translation>wahr oder falsch</translation></message>
<message><source>true, false or none</source><extracomment>messages</extracomment><translation>wahr, falsch oder nichts</translation></message>
<message><source>turn from_logits off, or set the activation of the last layer to linear</source><extracomment>messages</extracomment><translation>from_logits ausschalten oder die Aktivierung der letzten Schicht auf linear setzen</translation></message>
<message><source>turn on return_sequences of {0}</source><extracomment>messages</extracomment><translation>return_sequences von {0} einschalten</translation></message>
<message><source>turn shuffling off</source><extracomment>messages</extracomment><translation>das Mischen ausschalten</translation></message>
<message><source>two blocks</source><extracomment>messages</extracomment><translation>zwei Blöcke</translation></message>
<message><source>two directions hold {0} % of what varies</source><extracomment>window</extracomment><translation>zwei Richtungen tragen {0} % der Unterschiede</translation></message>
<message><source>two hands</source><extracomment>messages</extracomment><translation>zwei Hände</translation></message>
<message><source>two in a row</source><extracomment>messages</extracomment><translation>zwei nacheinander</translation></message>
<message><source>type numbers alone</source><extracomment>messages</extracomment><translation>nur Zahlen tippen</translation></message>
<message><source>type numbers there</source><extracomment>messages</extracomment><translation>tippe dort Zahlen ein</translation></message>
<message><source>type one</source><extracomment>messages</extracomment><translation>einen eintippen</translation></message>
<message><source>unknown kind of layer '{0}'</source><extracomment>messages</extracomment><translation>unbekannte Art von Schicht '{0}'</translation></message>
<message><source>unnamed: 0</source><extracomment>messages</extracomment><translation>unnamed: 0</translation></message>
<message><source>unpack it, and choose the folder or the file in it</source><extracomment>messages</extracomment><translation>entpacken und den Ordner oder die Datei darin wählen</translation></message>
<message><source>unshare it</source><extracomment>messages</extracomment><translation>das Teilen beenden</translation></message>
<message><source>use -1 for channels last, 1 for channels first</source><extracomment>messages</extracomment><translation>-1 für Kanäle hinten, 1 für Kanäle vorn verwenden</translation></message>
<message><source>use -1 for the last axis</source><extracomment>messages</extracomment><translation>-1 für die letzte Achse verwenden</translation></message>
<message><source>use Conv2D or Flatten for images, or feed it an Input of dtype int32</source><extracomment>messages</extracomment><translation>Conv2D oder Flatten für Bilder verwenden oder einen Input mit dtype int32 geben</translation></message>
<message><source>use categorical_crossentropy, or set the activation to sigmoid</source><extracomment>messages</extracomment><translation>categorical_crossentropy verwenden oder die Aktivierung auf sigmoid setzen</translation></message>
<message><source>use fewer samples</source><extracomment>messages</extracomment><translation>weniger Beispiele verwenden</translation></message>
<message><source>use mean_absolute_error</source><extracomment>messages</extracomment><translation>mean_absolute_error verwenden</translation></message>
<message><source>use mean_squared_error for numbers to be predicted</source><extracomment>messages</extracomment><translation>mean_squared_error für vorherzusagende Zahlen verwenden</translation></message>
<message><source>use mean_squared_error for numbers to be predicted, or map another target</source><extracomment>messages</extracomment><translation>mean_squared_error für vorherzusagende Zahlen verwenden oder ein anderes Ziel zuordnen</translation></message>
<message><source>use padding='same' or a {0} of at most {1}</source><extracomment>messages</extracomment><translation>padding='same' verwenden oder {0} von höchstens {1}</translation></message>
<message><source>use smaller batches, or smaller images</source><extracomment>messages</extracomment><translation>kleinere Stapel oder kleinere Bilder verwenden</translation></message>
<message><source>use sparse_categorical_crossentropy with {0} units and softmax</source><extracomment>messages</extracomment><translation>sparse_categorical_crossentropy mit {0} Einheiten und softmax verwenden</translation></message>
<message><source>use sparse_categorical_crossentropy, or map a target of numbers</source><extracomment>messages</extracomment><translation>sparse_categorical_crossentropy verwenden oder ein Ziel aus Zahlen zuordnen</translation></message>
<message><source>use {0} with sigmoid where several classes may hold at once</source><extracomment>messages</extracomment><translation>{0} mit sigmoid verwenden, wo mehrere Klassen zugleich gelten können</translation></message>
<message><source>use_bias False before BatchNormalization</source><extracomment>messages</extracomment><translation>use_bias False vor BatchNormalization</translation></message>
<message><source>use_bias True</source><extracomment>messages</extracomment><translation>use_bias True</translation></message>
<message><source>validation</source><extracomment>window</extracomment><translation>Validierung</translation></message>
<message><source>value</source><extracomment>window</extracomment><translation>Wert</translation></message>
<message><source>value {0}: {1}</source><extracomment>window</extracomment><translation>Wert {0}: {1}</translation></message>
<message><source>wait for its end, or stop it</source><extracomment>messages</extracomment><translation>sein Ende abwarten oder ihn anhalten</translation></message>
<message><source>was built for inputs {0}</source><extracomment>messages</extracomment><translation>wurde für Eingänge {0} gebaut</translation></message>
<message><source>watch another value, or let some samples validate</source><extracomment>messages</extracomment><translation>einen anderen Wert beobachten oder einige Beispiele validieren lassen</translation></message>
<message><source>weight '{0}' of shape {1}</source><extracomment>messages</extracomment><translation>Gewicht '{0}' der Form {1}</translation></message>
<message><source>what a model's to_json() or a layer's get_config() gives</source><extracomment>messages</extracomment><translation>was to_json() eines Modells oder get_config() einer Schicht ergibt</translation></message>
<message><source>which digit is it</source><extracomment>messages</extracomment><translation>which digit is it</translation></message>
<message><source>which shape is it</source><extracomment>messages</extracomment><translation>which shape is it</translation></message>
<message><source>whole numbers from 0 on</source><extracomment>messages</extracomment><translation>ganze Zahlen ab 0</translation></message>
<message><source>whole numbers, floats, booleans or text labels</source><extracomment>messages</extracomment><translation>ganze Zahlen, Kommazahlen, Wahrheitswerte oder Textlabels</translation></message>
<message><source>width of its query</source><extracomment>messages</extracomment><translation>Breite seiner Anfrage</translation></message>
<message><source>width of its {0}</source><extracomment>messages</extracomment><translation>Breite von {0}</translation></message>
<message><source>wire a block to it, or delete it</source><extracomment>messages</extracomment><translation>einen Block damit verbinden oder es löschen</translation></message>
<message><source>wire an Input to its first layer, or paste it instead</source><extracomment>messages</extracomment><translation>einen Input mit seiner ersten Schicht verbinden oder es stattdessen einfügen</translation></message>
<message><source>wire another block to it, or delete it</source><extracomment>messages</extracomment><translation>einen anderen Block damit verbinden oder es löschen</translation></message>
<message><source>wire it to a block, or delete it with what leads to it alone</source><extracomment>messages</extracomment><translation>mit einem Block verbinden oder samt dem löschen, was nur zu ihm führt</translation></message>
<message><source>wire it to a layer, or delete it</source><extracomment>messages</extracomment><translation>mit einer Schicht verbinden oder löschen</translation></message>
<message><source>wire its inputs first</source><extracomment>messages</extracomment><translation>zuerst seine Eingänge verbinden</translation></message>
<message><source>wire one Input to both places</source><extracomment>messages</extracomment><translation>einen Input mit beiden Stellen verbinden</translation></message>
<message><source>wire the parts together, or delete one</source><extracomment>messages</extracomment><translation>die Teile verbinden oder einen löschen</translation></message>
<message><source>with trained weights</source><extracomment>window</extracomment><translation>mit trainierten Gewichten</translation></message>
<message><source>words</source><extracomment>declarations</extracomment><translation>Wörter</translation></message>
<message><source>works on the last axis alone, each position by itself</source><extracomment>messages</extracomment><translation>wirkt nur auf die letzte Achse, jede Stelle für sich</translation></message>
<message><source>write arrays into it, the samples first</source><extracomment>messages</extracomment><translation>Felder hineinschreiben, die Beispiele zuerst</translation></message>
<message><source>write it again</source><extracomment>messages</extracomment><translation>neu schreiben</translation></message>
<message><source>write it again with numpy.save</source><extracomment>messages</extracomment><translation>mit numpy.save neu schreiben</translation></message>
<message><source>write it again with numpy.savez(path, x=…, y=…)</source><extracomment>messages</extracomment><translation>mit numpy.savez(path, x=…, y=…) neu schreiben</translation></message>
<message><source>write it with numpy.savez(path, x=…, y=…)</source><extracomment>messages</extracomment><translation>mit numpy.savez(path, x=…, y=…) schreiben</translation></message>
<message><source>write the file again</source><extracomment>messages</extracomment><translation>die Datei neu schreiben</translation></message>
<message><source>wrong</source><extracomment>window</extracomment><translation>falsch</translation></message>
<message><source>wrong number of weights</source><extracomment>messages</extracomment><translation>falsche Zahl von Gewichten</translation></message>
<message><source>yes</source><extracomment>window</extracomment><translation>ja</translation></message>
<message><source>your own data</source><extracomment>messages</extracomment><translation>eigene Daten</translation></message>
<message><source>{0:.1%} right at once</source><extracomment>window</extracomment><translation>{0:.1%} auf Anhieb richtig</translation></message>
<message><source>{0}  ·  {1} of {2}</source><extracomment>window</extracomment><translation>{0}  ·  {1} von {2}</translation></message>
<message><source>{0} % of places right  ·  overlap (IoU) {1}</source><extracomment>window</extracomment><translation>{0} % der Stellen richtig  ·  Überlappung (IoU) {1}</translation></message>
<message><source>{0} % right of {1}</source><extracomment>window</extracomment><translation>{0} % richtig von {1}</translation></message>
<message><source>{0} % right on {1} data</source><extracomment>window</extracomment><translation>{0} % richtig ({1} Daten)</translation></message>
<message><source>{0} % zeros</source><extracomment>window</extracomment><translation>{0} % Nullen</translation></message>
<message><source>{0} (best)</source><extracomment>window</extracomment><translation>{0} (bester)</translation></message>
<message><source>{0} (validation)</source><extracomment>window</extracomment><translation>{0} (Validierung)</translation></message>
<message><source>{0} ({1}) and {2} ({3}) cannot share one layer: they are of different kinds.</source><extracomment>messages</extracomment><translation>{0} ({1}) und {2} ({3}) können keine Schicht teilen: sie sind von verschiedener Art.</translation></message>
<message><source>{0} ({1}) cannot re-use the layer of {2} ({3}): a shared layer is of one kind.</source><extracomment>messages</extracomment><translation>{0} ({1}) kann die Schicht von {2} ({3}) nicht wiederverwenden: eine geteilte Schicht ist von einer Art.</translation></message>
<message><source>{0} ({1}) takes no input there.</source><extracomment>messages</extracomment><translation>{0} ({1}) nimmt dort keinen Eingang.</translation></message>
<message><source>{0} ({1}) takes no input.</source><extracomment>messages</extracomment><translation>{0} ({1}) nimmt keinen Eingang.</translation></message>
<message><source>{0} ({1}); what lacks is taken as missing.</source><extracomment>messages</extracomment><translation>{0} ({1}); was fehlt, gilt als fehlend.</translation></message>
<message><source>{0} GFLOP/s of {1}, {2} GB/s of {3} that this machine reaches · {4} kernel calls</source><extracomment>window</extracomment><translation>{0} GFLOP/s von {1}, {2} GB/s von {3}, die diese Maschine erreicht · {4} Kernaufrufe</translation></message>
<message><source>{0} Licence: {1}</source><extracomment>window</extracomment><translation>{0} Lizenz: {1}</translation></message>
<message><source>{0} The network opens without trained weights.</source><extracomment>messages</extracomment><translation>{0} Das Netz wird ohne trainierte Gewichte geöffnet.</translation></message>
<message><source>{0} a sample</source><extracomment>window</extracomment><translation>{0} je Beispiel</translation></message>
<message><source>{0} a value ({1}): in {2}.</source><extracomment>messages</extracomment><translation>{0} ein Wert ({1}): in {2}.</translation></message>
<message><source>{0} above the table {1} passed over.</source><extracomment>messages</extracomment><translation>{0} über der Tabelle {1} übersprungen.</translation></message>
<message><source>{0} and {1} follow each other without an activation in between: together they can do no more than one of them.</source><extracomment>messages</extracomment><translation>{0} und {1} folgen ohne Aktivierung aufeinander: zusammen können sie nicht mehr als eine von ihnen.</translation></message>
<message><source>{0} and {1} more</source><extracomment>messages</extracomment><translation>{0} und {1} weitere</translation></message>
<message><source>{0} and {1}, axes {2} and {3}</source><extracomment>messages</extracomment><translation>{0} und {1}, Achsen {2} und {3}</translation></message>
<message><source>{0} applies {1} to what {2} has already put through {3}.</source><extracomment>messages</extracomment><translation>{0} wendet {1} auf etwas an, das {2} schon durch {3} geschickt hat.</translation></message>
<message><source>{0} arrays ({1})</source><extracomment>messages</extracomment><translation>{0} Felder ({1})</translation></message>
<message><source>{0} as pictures</source><extracomment>window</extracomment><translation>{0} als Bilder</translation></message>
<message><source>{0} backups of the run are damaged, perhaps by a power cut: it {1}.</source><extracomment>messages</extracomment><translation>{0} Sicherungen des Laufs sind beschädigt, vielleicht durch einen Stromausfall: er {1}.</translation></message>
<message><source>{0} blocks</source><extracomment>window</extracomment><translation>{0} Blöcke</translation></message>
<message><source>{0} cannot be bypassed: its states are read, and what goes past it has none.</source><extracomment>messages</extracomment><translation>{0} kann nicht überbrückt werden: seine Zustände werden gelesen, und was vorbeigeht, hat keine.</translation></message>
<message><source>{0} cannot be changed while a run lasts.</source><extracomment>messages</extracomment><translation>{0} kann während eines Laufs nicht geändert werden.</translation></message>
<message><source>{0} cannot be drawn: {1}</source><extracomment>messages</extracomment><translation>{0} kann nicht gezeichnet werden: {1}</translation></message>
<message><source>{0} cannot be opened: {1}</source><extracomment>messages</extracomment><translation>{0} kann nicht geöffnet werden: {1}</translation></message>
<message><source>{0} cannot be read as CSV: {1}.</source><extracomment>messages</extracomment><translation>{0} kann nicht als CSV gelesen werden: {1}.</translation></message>
<message><source>{0} cannot be read: {1}.</source><extracomment>messages</extracomment><translation>{0} kann nicht gelesen werden: {1}.</translation></message>
<message><source>{0} cannot feed itself.</source><extracomment>messages</extracomment><translation>{0} kann sich nicht selbst speisen.</translation></message>
<message><source>{0} cannot skip the steps that {1} marks as padding: it takes them for data.</source><extracomment>messages</extracomment><translation>{0} kann die Schritte, die {1} als Auffüllung markiert, nicht überspringen: es hält sie für Daten.</translation></message>
<message><source>{0} cannot stand between two blocks: it takes {1} inputs.</source><extracomment>messages</extracomment><translation>{0} kann nicht zwischen zwei Blöcken stehen: es nimmt {1} Eingänge.</translation></message>
<message><source>{0} carries its state from batch to batch, and the samples are shuffled: what it carries belongs to other samples.</source><extracomment>messages</extracomment><translation>{0} trägt seinen Zustand von Stapel zu Stapel, und die Beispiele werden gemischt: was es trägt, gehört zu anderen Beispielen.</translation></message>
<message><source>{0} changes how widely values spread while training, and {1} then measures another spread than it meets later.</source><extracomment>messages</extracomment><translation>{0} ändert beim Training, wie weit Werte streuen, und {1} misst dann eine andere Streuung, als es später antrifft.</translation></message>
<message><source>{0} classes</source><extracomment>window</extracomment><translation>{0} Klassen</translation></message>
<message><source>{0} columns</source><extracomment>messages</extracomment><translation>{0} Spalten</translation></message>
<message><source>{0} columns of numbers</source><extracomment>messages</extracomment><translation>{0} Spalten mit Zahlen</translation></message>
<message><source>{0} could not be opened.</source><extracomment>window</extracomment><translation>{0} ließ sich nicht öffnen.</translation></message>
<message><source>{0} could not compute: {1}</source><extracomment>window</extracomment><translation>{0} konnte nicht rechnen: {1}</translation></message>
<message><source>{0} counts its rows from 0, and the data of {1} hold {2}.</source><extracomment>messages</extracomment><translation>{0} zählt seine Zeilen ab 0, und die Daten von {1} enthalten {2}.</translation></message>
<message><source>{0} dead</source><extracomment>window</extracomment><translation>{0} tot</translation></message>
<message><source>{0} did not improve for {1} epochs</source><extracomment>messages</extracomment><translation>{0} wurde {1} Epochen lang nicht besser</translation></message>
<message><source>{0} different</source><extracomment>window</extracomment><translation>{0} verschiedene</translation></message>
<message><source>{0} differs from row to row, like a number that only names it.</source><extracomment>messages</extracomment><translation>{0} ist in jeder Zeile anders, wie eine Nummer, die sie nur benennt.</translation></message>
<message><source>{0} does not flatten images of a fixed size, channels last.</source><extracomment>messages</extracomment><translation>{0} legt keine Bilder fester Größe mit Kanälen am Ende flach.</translation></message>
<message><source>{0} does not go with its input</source><extracomment>messages</extracomment><translation>{0} passt nicht zu seinem Eingang</translation></message>
<message><source>{0} does not hold the weights of a project.</source><extracomment>messages</extracomment><translation>{0} enthält nicht die Gewichte eines Projekts.</translation></message>
<message><source>{0} drops {1} of all values; little is left to learn from.</source><extracomment>messages</extracomment><translation>{0} verwirft {1} aller Werte; wenig bleibt, um zu lernen.</translation></message>
<message><source>{0} earlier</source><extracomment>window</extracomment><translation>{0} früher</translation></message>
<message><source>{0} elements</source><extracomment>messages</extracomment><translation>{0} Elemente</translation></message>
<message><source>{0} elements a sample</source><extracomment>messages</extracomment><translation>{0} Elemente je Beispiel</translation></message>
<message><source>{0} epochs each: {1} epochs in all.</source><extracomment>window</extracomment><translation>je {0} Epochen: {1} Epochen insgesamt.</translation></message>
<message><source>{0} expands to more than {1} GB.</source><extracomment>messages</extracomment><translation>{0} wird ausgepackt größer als {1} GB.</translation></message>
<message><source>{0} feeds back what {1} gives, which has no bound: over many steps it explodes.</source><extracomment>messages</extracomment><translation>{0} führt zurück, was {1} ergibt, und das hat keine Schranke: über viele Schritte explodiert es.</translation></message>
<message><source>{0} files are no images that can be read, and are left out: {1}.</source><extracomment>messages</extracomment><translation>{0} Dateien sind keine lesbaren Bilder und werden ausgelassen: {1}.</translation></message>
<message><source>{0} filters</source><extracomment>window</extracomment><translation>{0} Filter</translation></message>
<message><source>{0} for {1} and {2}</source><extracomment>messages</extracomment><translation>{0} für {1} und {2}</translation></message>
<message><source>{0} gives a share for each class (softmax), and the loss {1} measures distances: it hardly corrects an answer that is surely wrong.</source><extracomment>messages</extracomment><translation>{0} gibt für jede Klasse einen Anteil (softmax), und der Verlust {1} misst Abstände: er korrigiert eine sicher falsche Antwort kaum.</translation></message>
<message><source>{0} gives out exactly what it is given.</source><extracomment>messages</extracomment><translation>{0} gibt genau das aus, was es bekommt.</translation></message>
<message><source>{0} gives several outputs at once, which have no targets of their own.</source><extracomment>messages</extracomment><translation>{0} gibt mehrere Ausgaben zugleich, die keine eigenen Ziele haben.</translation></message>
<message><source>{0} gives too many numbers a sample for a map.</source><extracomment>messages</extracomment><translation>{0} gibt für eine Karte zu viele Zahlen je Beispiel.</translation></message>
<message><source>{0} gives {1} a sample, and {2} has {3} for the loss {4}.</source><extracomment>messages</extracomment><translation>{0} ergibt {1} je Beispiel, und {2} hat {3} für den Verlust {4}.</translation></message>
<message><source>{0} gives {1}: a head needs a vector or maps.</source><extracomment>messages</extracomment><translation>{0} ergibt {1}: ein Kopf braucht einen Vektor oder Karten.</translation></message>
<message><source>{0} groups of width * width channels</source><extracomment>messages</extracomment><translation>{0} Gruppen von width * width Kanälen</translation></message>
<message><source>{0} has a bias, which {1} subtracts again.</source><extracomment>messages</extracomment><translation>{0} hat einen Bias, den {1} wieder abzieht.</translation></message>
<message><source>{0} has a header and no rows of data.</source><extracomment>messages</extracomment><translation>{0} hat eine Kopfzeile und keine Datenzeilen.</translation></message>
<message><source>{0} has a kernel of {1} on {2}: its outer weights see nothing but padding.</source><extracomment>messages</extracomment><translation>{0} hat einen Kern von {1} auf {2}: seine äußeren Gewichte sehen nur Auffüllung.</translation></message>
<message><source>{0} has a part that it holds out, and one table cannot say which that is.</source><extracomment>messages</extracomment><translation>{0} hat einen Teil, der zurückgehalten wird, und eine Tabelle allein kann nicht sagen, welcher das ist.</translation></message>
<message><source>{0} has an unknown field {1}.</source><extracomment>messages</extracomment><translation>{0} hat ein unbekanntes Feld {1}.</translation></message>
<message><source>{0} has changed since it was chosen. Weights that were trained know the data as they were.</source><extracomment>window</extracomment><translation>{0} hat sich geändert, seit es gewählt wurde. Trainierte Gewichte kennen die Daten, wie sie waren.</translation></message>
<message><source>{0} has no array left to learn from.</source><extracomment>messages</extracomment><translation>{0} hat kein Feld mehr zum Lernen.</translation></message>
<message><source>{0} has no array {1}.</source><extracomment>messages</extracomment><translation>{0} hat kein Feld {1}.</translation></message>
<message><source>{0} has no column left to learn from.</source><extracomment>messages</extracomment><translation>{0} hat keine Spalte mehr zum Lernen.</translation></message>
<message><source>{0} has no column that Layerloom reads: {1}.</source><extracomment>messages</extracomment><translation>{0} hat keine Spalte, die Layerloom liest: {1}.</translation></message>
<message><source>{0} has no column {1} for Input {2}.</source><extracomment>messages</extracomment><translation>{0} hat keine Spalte {1} für Input {2}.</translation></message>
<message><source>{0} has no column {1}.</source><extracomment>messages</extracomment><translation>{0} hat keine Spalte {1}.</translation></message>
<message><source>{0} has no column {1}: without labels it cannot be said what is right.</source><extracomment>messages</extracomment><translation>{0} hat keine Spalte {1}: ohne Labels lässt sich nicht sagen, was richtig ist.</translation></message>
<message><source>{0} has no field {1}; it has {2}.</source><extracomment>messages</extracomment><translation>{0} hat kein Feld {1}; es hat {2}.</translation></message>
<message><source>{0} has no input {1}; {2}.</source><extracomment>messages</extracomment><translation>{0} hat keinen Eingang {1}; {2}.</translation></message>
<message><source>{0} has no labels, and is left out.</source><extracomment>messages</extracomment><translation>{0} hat keine Labels und wird ausgelassen.</translation></message>
<message><source>{0} has no labels: without them it cannot be said what is right.</source><extracomment>messages</extracomment><translation>{0} hat keine Labels: ohne sie lässt sich nicht sagen, was richtig ist.</translation></message>
<message><source>{0} has no output {1}.</source><extracomment>messages</extracomment><translation>{0} hat keinen Ausgang {1}.</translation></message>
<message><source>{0} has no output {1}; it has {2}.</source><extracomment>messages</extracomment><translation>{0} hat keinen Ausgang {1}; es hat {2}.</translation></message>
<message><source>{0} has no parameter {1}; {2}</source><extracomment>messages</extracomment><translation>{0} hat keinen Parameter {1}; {2}</translation></message>
<message><source>{0} has nothing but the column that is predicted.</source><extracomment>messages</extracomment><translation>{0} hat nichts als die Spalte, die vorhergesagt wird.</translation></message>
<message><source>{0} has samples of the shape {1}.</source><extracomment>messages</extracomment><translation>{0} hat Beispiele der Form {1}.</translation></message>
<message><source>{0} has values far from all others, such as {1}.</source><extracomment>messages</extracomment><translation>{0} hat Werte weit von allen anderen, etwa {1}.</translation></message>
<message><source>{0} has {1} classes, and {2} runs to class {3} (counted from 0).</source><extracomment>messages</extracomment><translation>{0} hat {1} Klassen, und {2} reicht bis Klasse {3} (ab 0 gezählt).</translation></message>
<message><source>{0} has {1} columns, and Input {2} takes {3} numbers.</source><extracomment>messages</extracomment><translation>{0} hat {1} Spalten, und Input {2} nimmt {3} Zahlen.</translation></message>
<message><source>{0} has {1} columns, and the network takes {2}.</source><extracomment>messages</extracomment><translation>{0} hat {1} Spalten, und das Netz nimmt {2}.</translation></message>
<message><source>{0} has {1} different values: most come too seldom to be learned from.</source><extracomment>messages</extracomment><translation>{0} hat {1} verschiedene Werte: die meisten kommen zu selten vor, um daraus zu lernen.</translation></message>
<message><source>{0} has {1} labels put right; your file is as it was.</source><extracomment>window</extracomment><translation>{0} hat {1} richtiggestellte Labels; die eigene Datei ist, wie sie war.</translation></message>
<message><source>{0} has {1} rows (0 to {2}), and the data of {3} hold the id {4}.</source><extracomment>messages</extracomment><translation>{0} hat {1} Zeilen (0 bis {2}), und die Daten von {3} enthalten die Id {4}.</translation></message>
<message><source>{0} has {1} rows, and the data use {2} of them.</source><extracomment>messages</extracomment><translation>{0} hat {1} Zeilen, und die Daten nutzen {2} davon.</translation></message>
<message><source>{0} has {1} samples.</source><extracomment>messages</extracomment><translation>{0} hat {1} Beispiele.</translation></message>
<message><source>{0} has {1} units, and the labels name {2} classes.</source><extracomment>messages</extracomment><translation>{0} hat {1} Einheiten, und die Labels nennen {2} Klassen.</translation></message>
<message><source>{0} has {1} weights, {2} of the network, because it reads the {3} values of {4} one by one.</source><extracomment>messages</extracomment><translation>{0} hat {1} Gewichte, {2} des Netzes, weil es die {3} Werte von {4} einzeln liest.</translation></message>
<message><source>{0} has {1}x{2} pixels, and others have {3}x{4}.</source><extracomment>messages</extracomment><translation>{0} hat {1}x{2} Bildpunkte, andere haben {3}x{4}.</translation></message>
<message><source>{0} holds no arrays.</source><extracomment>messages</extracomment><translation>{0} enthält keine Felder.</translation></message>
<message><source>{0} holds no datasets of numbers or text.</source><extracomment>messages</extracomment><translation>{0} enthält keine Datensätze aus Zahlen oder Text.</translation></message>
<message><source>{0} holds no samples of numbers or text.</source><extracomment>messages</extracomment><translation>{0} enthält keine Beispiele aus Zahlen oder Text.</translation></message>
<message><source>{0} holds no samples.</source><extracomment>messages</extracomment><translation>{0} enthält keine Beispiele.</translation></message>
<message><source>{0} holds something that is no number.</source><extracomment>messages</extracomment><translation>{0} enthält etwas, das keine Zahl ist.</translation></message>
<message><source>{0} holds words among its numbers.</source><extracomment>messages</extracomment><translation>{0} enthält Wörter unter seinen Zahlen.</translation></message>
<message><source>{0} images in no folder of a class are left out.</source><extracomment>messages</extracomment><translation>{0} Bilder in keinem Klassenordner werden ausgelassen.</translation></message>
<message><source>{0} images, {1}, with {2} more columns.</source><extracomment>messages</extracomment><translation>{0} Bilder, {1}, mit {2} weiteren Spalten.</translation></message>
<message><source>{0} images, {1}, {2}</source><extracomment>messages</extracomment><translation>{0} Bilder, {1}, {2}</translation></message>
<message><source>{0} in all</source><extracomment>window</extracomment><translation>{0} insgesamt</translation></message>
<message><source>{0} inputs</source><extracomment>messages</extracomment><translation>{0} Eingänge</translation></message>
<message><source>{0} is a Parquet file, and the package that reads it is not installed.</source><extracomment>messages</extracomment><translation>{0} ist eine Parquet-Datei, und das Paket zum Lesen ist nicht installiert.</translation></message>
<message><source>{0} is a folder, not a CSV file.</source><extracomment>messages</extracomment><translation>{0} ist ein Ordner, keine CSV-Datei.</translation></message>
<message><source>{0} is a folder, not a project.</source><extracomment>messages</extracomment><translation>{0} ist ein Ordner, kein Projekt.</translation></message>
<message><source>{0} is a folder, not an NPZ file.</source><extracomment>messages</extracomment><translation>{0} ist ein Ordner, keine NPZ-Datei.</translation></message>
<message><source>{0} is a layer that is called by itself too</source><extracomment>messages</extracomment><translation>{0} ist eine Schicht, die auch für sich aufgerufen wird</translation></message>
<message><source>{0} is a single image.</source><extracomment>messages</extracomment><translation>{0} ist ein einzelnes Bild.</translation></message>
<message><source>{0} is an object, got {1}.</source><extracomment>messages</extracomment><translation>{0} ist ein Objekt, erhalten {1}.</translation></message>
<message><source>{0} is called in several ways, which blocks that share a layer cannot be.</source><extracomment>messages</extracomment><translation>{0} wird auf mehrere Arten aufgerufen, was bei Blöcken, die eine Schicht teilen, nicht geht.</translation></message>
<message><source>{0} is damaged or no HDF5 file: {1}.</source><extracomment>messages</extracomment><translation>{0} ist beschädigt oder keine HDF5-Datei: {1}.</translation></message>
<message><source>{0} is damaged or no NPZ file.</source><extracomment>messages</extracomment><translation>{0} ist beschädigt oder keine NPZ-Datei.</translation></message>
<message><source>{0} is damaged or no Parquet file: {1}.</source><extracomment>messages</extracomment><translation>{0} ist beschädigt oder keine Parquet-Datei: {1}.</translation></message>
<message><source>{0} is damaged, or holds Python objects, which are not read because unpickling runs code.</source><extracomment>messages</extracomment><translation>{0} ist beschädigt oder enthält Python-Objekte, die nicht gelesen werden, weil das Auspacken Code ausführt.</translation></message>
<message><source>{0} is damaged: it breaks off or is no JSON at line {1} ({2}).</source><extracomment>messages</extracomment><translation>{0} ist beschädigt: es bricht ab oder ist kein JSON in Zeile {1} ({2}).</translation></message>
<message><source>{0} is damaged: it holds {1}, which is no JSON number.</source><extracomment>messages</extracomment><translation>{0} ist beschädigt: es enthält {1}, das keine JSON-Zahl ist.</translation></message>
<message><source>{0} is damaged: it names no weights that could be its own.</source><extracomment>messages</extracomment><translation>{0} ist beschädigt: es nennt keine Gewichte, die seine sein könnten.</translation></message>
<message><source>{0} is damaged: its version is {1}.</source><extracomment>messages</extracomment><translation>{0} ist beschädigt: seine Version ist {1}.</translation></message>
<message><source>{0} is damaged: {1}</source><extracomment>messages</extracomment><translation>{0} ist beschädigt: {1}</translation></message>
<message><source>{0} is empty.</source><extracomment>messages</extracomment><translation>{0} ist leer.</translation></message>
<message><source>{0} is fed by an output that is not there.</source><extracomment>messages</extracomment><translation>{0} wird von einem Ausgang gespeist, den es nicht gibt.</translation></message>
<message><source>{0} is fed {1} times by {2} alone and {3}.</source><extracomment>messages</extracomment><translation>{0} wird {1}-mal von {2} allein gespeist und {3}.</translation></message>
<message><source>{0} is frozen and has no trained weights: it keeps the random ones that it starts with.</source><extracomment>messages</extracomment><translation>{0} ist eingefroren und hat keine trainierten Gewichte: es behält die zufälligen, mit denen es beginnt.</translation></message>
<message><source>{0} is in the palette under Blocks</source><extracomment>window</extracomment><translation>{0} steht in der Palette unter Blöcke</translation></message>
<message><source>{0} is inside the network and ends in softmax: its values compete, and little gets through to {1}.</source><extracomment>messages</extracomment><translation>{0} liegt im Inneren des Netzes und endet in softmax: seine Werte verdrängen einander, und wenig kommt bei {1} an.</translation></message>
<message><source>{0} is larger than {1} GB.</source><extracomment>messages</extracomment><translation>{0} ist größer als {1} GB.</translation></message>
<message><source>{0} is larger than {1} MB; it is no project file.</source><extracomment>messages</extracomment><translation>{0} ist größer als {1} MB; es ist keine Projektdatei.</translation></message>
<message><source>{0} is made for batches of {1} samples, and the run uses batches of {2}.</source><extracomment>messages</extracomment><translation>{0} ist für Stapel von {1} Beispielen gemacht, und der Lauf verwendet Stapel von {2}.</translation></message>
<message><source>{0} is mapped to {1}, which the data do not have.</source><extracomment>messages</extracomment><translation>{0} ist {1} zugeordnet, das die Daten nicht haben.</translation></message>
<message><source>{0} is no image that can be read: {1}.</source><extracomment>messages</extracomment><translation>{0} ist kein lesbares Bild: {1}.</translation></message>
<message><source>{0} is no layer that could be called</source><extracomment>messages</extracomment><translation>{0} ist keine Schicht, die sich aufrufen ließe</translation></message>
<message><source>{0} is no literal, layer or call of a layer</source><extracomment>messages</extracomment><translation>{0} ist weder Literal noch Schicht noch Aufruf einer Schicht</translation></message>
<message><source>{0} is no text file.</source><extracomment>messages</extracomment><translation>{0} ist keine Textdatei.</translation></message>
<message><source>{0} is no text.</source><extracomment>messages</extracomment><translation>{0} ist kein Text.</translation></message>
<message><source>{0} is not a Layerloom project.</source><extracomment>messages</extracomment><translation>{0} ist kein Layerloom-Projekt.</translation></message>
<message><source>{0} is not a block of your own.</source><extracomment>messages</extracomment><translation>{0} ist keiner der eigenen Blöcke.</translation></message>
<message><source>{0} is not a change that a document knows.</source><extracomment>messages</extracomment><translation>{0} ist keine Änderung, die ein Dokument kennt.</translation></message>
<message><source>{0} is not a data file that Layerloom reads.</source><extracomment>messages</extracomment><translation>{0} ist keine Datendatei, die Layerloom liest.</translation></message>
<message><source>{0} is not a list.</source><extracomment>messages</extracomment><translation>{0} ist keine Liste.</translation></message>
<message><source>{0} is not folded</source><extracomment>messages</extracomment><translation>{0} wird nicht eingerechnet</translation></message>
<message><source>{0} is not made with {1}.</source><extracomment>messages</extracomment><translation>{0} wird nicht mit {1} gemacht.</translation></message>
<message><source>{0} is not text in {1}.</source><extracomment>messages</extracomment><translation>{0} ist kein Text in {1}.</translation></message>
<message><source>{0} is not the id of a run.</source><extracomment>messages</extracomment><translation>{0} ist nicht die Id eines Laufs.</translation></message>
<message><source>{0} is not the id of a sweep.</source><extracomment>messages</extracomment><translation>{0} ist nicht die Id einer Suchreihe.</translation></message>
<message><source>{0} is not there any more.</source><extracomment>messages</extracomment><translation>{0} ist nicht mehr da.</translation></message>
<message><source>{0} is not where it was: {1}.</source><extracomment>window</extracomment><translation>{0} ist nicht, wo es war: {1}.</translation></message>
<message><source>{0} is now called {1}</source><extracomment>window</extracomment><translation>{0} heißt jetzt {1}</translation></message>
<message><source>{0} is re-used by {1} and must stay a {2}.</source><extracomment>messages</extracomment><translation>{0} wird von {1} wiederverwendet und muss ein {2} bleiben.</translation></message>
<message><source>{0} is re-used by {1}; end the sharing first.</source><extracomment>messages</extracomment><translation>{0} wird von {1} wiederverwendet; zuerst das Teilen beenden.</translation></message>
<message><source>{0} is re-used itself, so it owns its layer.</source><extracomment>messages</extracomment><translation>{0} wird selbst wiederverwendet, also gehört ihm seine Schicht.</translation></message>
<message><source>{0} is the same in all rows: it teaches nothing.</source><extracomment>messages</extracomment><translation>{0} ist in allen Zeilen gleich: es lehrt nichts.</translation></message>
<message><source>{0} is the same in all rows: there is nothing to tell apart, and nothing to learn.</source><extracomment>messages</extracomment><translation>{0} ist in allen Zeilen gleich: es gibt nichts zu unterscheiden und nichts zu lernen.</translation></message>
<message><source>{0} is used outside of these blocks too.</source><extracomment>messages</extracomment><translation>{0} wird auch außerhalb dieser Blöcke verwendet.</translation></message>
<message><source>{0} is written in {1}, which has no {2}.</source><extracomment>messages</extracomment><translation>{0} ist in {1} geschrieben, worin es {2} nicht gibt.</translation></message>
<message><source>{0} labels are put right in all; the page Data lists them.</source><extracomment>window</extracomment><translation>{0} Labels sind insgesamt richtiggestellt; die Seite Daten führt sie auf.</translation></message>
<message><source>{0} labels were put right by hand.</source><extracomment>messages</extracomment><translation>{0} Labels wurden von Hand berichtigt.</translation></message>
<message><source>{0} later</source><extracomment>window</extracomment><translation>{0} später</translation></message>
<message><source>{0} layers with weights</source><extracomment>window</extracomment><translation>{0} Schichten mit Gewichten</translation></message>
<message><source>{0} layers with weights from {1} on have no normalisation and no way past them.</source><extracomment>messages</extracomment><translation>{0} Schichten mit Gewichten ab {1} haben keine Normalisierung und keinen Weg daran vorbei.</translation></message>
<message><source>{0} layers with {1} or the like stand one behind the other, up to {2}: the first of them hardly learn.</source><extracomment>messages</extracomment><translation>{0} Schichten mit {1} oder Ähnlichem stehen hintereinander, bis {2}: die ersten davon lernen kaum.</translation></message>
<message><source>{0} left</source><extracomment>window</extracomment><translation>noch {0}</translation></message>
<message><source>{0} looks rows up by number, and Input {1} gives {2}: large ids are rounded.</source><extracomment>messages</extracomment><translation>{0} schlägt Zeilen nach Nummer nach, und Input {1} gibt {2}: große Ids werden gerundet.</translation></message>
<message><source>{0} looks rows up by number, and the data of {1} hold fractions ({2} to {3}).</source><extracomment>messages</extracomment><translation>{0} schlägt Zeilen nach Nummer nach, und die Daten von {1} enthalten Brüche ({2} bis {3}).</translation></message>
<message><source>{0} measures each batch, and a batch is 1 sample: there is nothing to measure.</source><extracomment>messages</extracomment><translation>{0} misst jeden Stapel, und ein Stapel ist 1 Beispiel: da ist nichts zu messen.</translation></message>
<message><source>{0} missing ({1})</source><extracomment>window</extracomment><translation>{0} fehlen ({1})</translation></message>
<message><source>{0} more</source><extracomment>window</extracomment><translation>{0} weitere</translation></message>
<message><source>{0} more cells than the first and {1} left out: {2}.</source><extracomment>messages</extracomment><translation>{0} mehr Zellen als die erste und {1} ausgelassen: {2}.</translation></message>
<message><source>{0} ms</source><extracomment>window</extracomment><translation>{0} ms</translation></message>
<message><source>{0} ms a step of {1} samples, limited by {2}</source><extracomment>window</extracomment><translation>{0} ms je Schritt von {1} Beispielen, begrenzt durch: {2}</translation></message>
<message><source>{0} must be {1}, not {2:g}.</source><extracomment>window</extracomment><translation>{0} muss {1} sein, nicht {2:g}.</translation></message>
<message><source>{0} must re-use the block that owns the layer, not {1}, which re-uses it too.</source><extracomment>messages</extracomment><translation>{0} muss den Block wiederverwenden, dem die Schicht gehört, nicht {1}, der sie auch nur wiederverwendet.</translation></message>
<message><source>{0} names no images.</source><extracomment>messages</extracomment><translation>{0} nennt keine Bilder.</translation></message>
<message><source>{0} names no layer of this network: nothing was taken.</source><extracomment>window</extracomment><translation>{0} nennt keine Schicht dieses Netzes: nichts wurde übernommen.</translation></message>
<message><source>{0} names on the left, and not as many values on the right</source><extracomment>messages</extracomment><translation>{0} Namen links und nicht ebenso viele Werte rechts</translation></message>
<message><source>{0} no “{1}”, which is to be predicted: nothing can be learned from them.</source><extracomment>messages</extracomment><translation>{0} kein „{1}“, das vorherzusagen ist: daraus lässt sich nichts lernen.</translation></message>
<message><source>{0} normalises what {1} has just normalised.</source><extracomment>messages</extracomment><translation>{0} normalisiert, was {1} gerade normalisiert hat.</translation></message>
<message><source>{0} numbers</source><extracomment>messages</extracomment><translation>{0} Zahlen</translation></message>
<message><source>{0} numbers below 1e9</source><extracomment>messages</extracomment><translation>{0} Zahlen unter 1e9</translation></message>
<message><source>{0} of memory</source><extracomment>window</extracomment><translation>{0} Speicher</translation></message>
<message><source>{0} of the units of {1} give 0 for every sample that was looked at: they do not learn any more.</source><extracomment>messages</extracomment><translation>{0} der Einheiten von {1} geben für jedes angesehene Beispiel 0: sie lernen nicht mehr.</translation></message>
<message><source>{0} of {1}</source><extracomment>window</extracomment><translation>{0} von {1}</translation></message>
<message><source>{0} of {1} epochs in {2} s</source><extracomment>window</extracomment><translation>{0} von {1} Epochen in {2} s</translation></message>
<message><source>{0} of {1} filters</source><extracomment>window</extracomment><translation>{0} von {1} Filtern</translation></message>
<message><source>{0} of {1} runs</source><extracomment>window</extracomment><translation>{0} von {1} Läufen</translation></message>
<message><source>{0} of {1} samples leaves none to validate with.</source><extracomment>messages</extracomment><translation>{0} von {1} Beispielen lässt keines zum Validieren.</translation></message>
<message><source>{0} of {1} stages are frozen: {2} parameters stay, {3} go on learning, and so does the new head.</source><extracomment>window</extracomment><translation>{0} von {1} Stufen sind eingefroren: {2} Parameter bleiben, {3} lernen weiter, ebenso der neue Kopf.</translation></message>
<message><source>{0} of {1} steps right</source><extracomment>window</extracomment><translation>{0} von {1} Schritten richtig</translation></message>
<message><source>{0} on axis {1}</source><extracomment>messages</extracomment><translation>{0} auf Achse {1}</translation></message>
<message><source>{0} on {1} threads, {2}</source><extracomment>window</extracomment><translation>{0} auf {1} Threads, {2}</translation></message>
<message><source>{0} parameters</source><extracomment>window</extracomment><translation>{0} Parameter</translation></message>
<message><source>{0} parameters, frozen</source><extracomment>window</extracomment><translation>{0} Parameter, eingefroren</translation></message>
<message><source>{0} parts</source><extracomment>messages</extracomment><translation>{0} Teile</translation></message>
<message><source>{0} pixels high and {1} wide</source><extracomment>messages</extracomment><translation>{0} Bildpunkte hoch und {1} breit</translation></message>
<message><source>{0} plain layers</source><extracomment>messages</extracomment><translation>{0} einfache Schichten</translation></message>
<message><source>{0} predictions in {1}</source><extracomment>window</extracomment><translation>{0} Vorhersagen in {1}</translation></message>
<message><source>{0} predicts numbers through relu: once a unit gives 0 for all samples, it learns no more.</source><extracomment>messages</extracomment><translation>{0} sagt Zahlen durch relu voraus: gibt eine Einheit einmal 0 für alle Beispiele, lernt sie nichts mehr.</translation></message>
<message><source>{0} re-uses a block that is not there.</source><extracomment>messages</extracomment><translation>{0} verwendet einen Block wieder, den es nicht gibt.</translation></message>
<message><source>{0} re-uses the layer of {1}, whose weights are made for {2}; it is fed {3}.</source><extracomment>messages</extracomment><translation>{0} verwendet die Schicht von {1} wieder, deren Gewichte für {2} gemacht sind; gespeist wird es mit {3}.</translation></message>
<message><source>{0} reads a state of {1}; a network gives first outputs only.</source><extracomment>messages</extracomment><translation>{0} liest einen Zustand von {1}; ein Netz gibt nur erste Ausgaben.</translation></message>
<message><source>{0} reads {1} steps one after the other: it is slow, and forgets the first of them.</source><extracomment>messages</extracomment><translation>{0} liest {1} Schritte nacheinander: es ist langsam und vergisst die ersten davon.</translation></message>
<message><source>{0} rows have no label and are left out (the first is line {1}).</source><extracomment>messages</extracomment><translation>{0} Zeilen haben kein Label und werden ausgelassen (die erste ist Zeile {1}).</translation></message>
<message><source>{0} rows, {1} columns, separated by {2}.</source><extracomment>messages</extracomment><translation>{0} Zeilen, {1} Spalten, mit Trennzeichen {2}.</translation></message>
<message><source>{0} rows, {1} columns.</source><extracomment>messages</extracomment><translation>{0} Zeilen, {1} Spalten.</translation></message>
<message><source>{0} runs are deleted.</source><extracomment>window</extracomment><translation>{0} Läufe sind gelöscht.</translation></message>
<message><source>{0} samples</source><extracomment>messages</extracomment><translation>{0} Beispiele</translation></message>
<message><source>{0} samples are few: what is learned from them may not hold for others.</source><extracomment>messages</extracomment><translation>{0} Beispiele sind wenige: was aus ihnen gelernt wird, gilt vielleicht nicht für andere.</translation></message>
<message><source>{0} samples in each array</source><extracomment>messages</extracomment><translation>{0} Beispiele in jedem Feld</translation></message>
<message><source>{0} samples in {1} batches, {2} to validate, {3} parameters</source><extracomment>window</extracomment><translation>{0} Beispiele in {1} Stapeln, {2} zum Validieren, {3} Parameter</translation></message>
<message><source>{0} samples of {1} were taken for {2}</source><extracomment>window</extracomment><translation>{0} Beispiele von {1} wurden für {2} gehalten</translation></message>
<message><source>{0} samples, {1}</source><extracomment>messages</extracomment><translation>{0} Beispiele, {1}</translation></message>
<message><source>{0} samples/s</source><extracomment>window</extracomment><translation>{0} Beispiele/s</translation></message>
<message><source>{0} samples; inputs: {1}; targets: {2}.</source><extracomment>messages</extracomment><translation>{0} Beispiele; Eingaben: {1}; Ziele: {2}.</translation></message>
<message><source>{0} saturating layers</source><extracomment>messages</extracomment><translation>{0} sättigende Schichten</translation></message>
<message><source>{0} sees {1} of the {2} at a time, and {3} throws the places away: no shape larger than that can be told.</source><extracomment>messages</extracomment><translation>{0} sieht {1} von {2} auf einmal, und {3} wirft die Orte weg: keine größere Gestalt lässt sich erkennen.</translation></message>
<message><source>{0} settings, {1}: expected {2}, got {3}.</source><extracomment>messages</extracomment><translation>Einstellungen {0}, {1}: erwartet {2}, erhalten {3}.</translation></message>
<message><source>{0} shares its layer with another place.</source><extracomment>messages</extracomment><translation>{0} teilt seine Schicht mit einer anderen Stelle.</translation></message>
<message><source>{0} stands behind a frozen layer and is not frozen itself: training on few samples shifts what the frozen layers behind it were trained for.</source><extracomment>messages</extracomment><translation>{0} steht hinter einer eingefrorenen Schicht und ist selbst nicht eingefroren: Training mit wenigen Beispielen verschiebt, wofür die eingefrorenen Schichten dahinter trainiert wurden.</translation></message>
<message><source>{0} stands behind the last layer and spoils the answers while the network trains.</source><extracomment>messages</extracomment><translation>{0} steht hinter der letzten Schicht und verdirbt die Antworten, während das Netz trainiert.</translation></message>
<message><source>{0} stands in a group that is not there.</source><extracomment>messages</extracomment><translation>{0} steht in einer Gruppe, die es nicht gibt.</translation></message>
<message><source>{0} statements are not read</source><extracomment>messages</extracomment><translation>{0}-Anweisungen werden nicht gelesen</translation></message>
<message><source>{0} steps by {1} with a window of {2}: what lies between is never seen.</source><extracomment>messages</extracomment><translation>{0} rückt um {1} weiter bei einem Fenster von {2}: was dazwischen liegt, wird nie gesehen.</translation></message>
<message><source>{0} still has weights of its own; remove them first.</source><extracomment>messages</extracomment><translation>{0} hat noch eigene Gewichte; zuerst entfernen.</translation></message>
<message><source>{0} still has weights; remove them first.</source><extracomment>messages</extracomment><translation>{0} hat noch Gewichte; zuerst entfernen.</translation></message>
<message><source>{0} still has wires; remove them first.</source><extracomment>messages</extracomment><translation>{0} hat noch Verbindungen; zuerst entfernen.</translation></message>
<message><source>{0} taken for {1}</source><extracomment>window</extracomment><translation>{0} für {1} gehalten</translation></message>
<message><source>{0} takes a sequence, and {1} gives its last step alone.</source><extracomment>messages</extracomment><translation>{0} nimmt eine Sequenz, und {1} gibt nur ihren letzten Schritt.</translation></message>
<message><source>{0} takes at most {1} parameters without a name</source><extracomment>messages</extracomment><translation>{0} nimmt höchstens {1} Parameter ohne Namen</translation></message>
<message><source>{0} takes batches of {1} samples, and {2} samples to train with and {3} to validate with cannot be cut into these.</source><extracomment>messages</extracomment><translation>{0} nimmt Stapel von {1} Beispielen, und {2} Beispiele zum Trainieren und {3} zum Validieren lassen sich nicht darin aufteilen.</translation></message>
<message><source>{0} takes no input, so there is nothing that could go past it.</source><extracomment>messages</extracomment><translation>{0} nimmt keinen Eingang, also gibt es nichts, was daran vorbeigehen könnte.</translation></message>
<message><source>{0} takes no input; it was not added.</source><extracomment>messages</extracomment><translation>{0} nimmt keinen Eingang; es wurde nicht hinzugefügt.</translation></message>
<message><source>{0} takes the softmax of one value, which is always 1.</source><extracomment>messages</extracomment><translation>{0} nimmt den Softmax eines Werts, der immer 1 ist.</translation></message>
<message><source>{0} takes {1}, and gets {2}.</source><extracomment>messages</extracomment><translation>{0} nimmt {1} und bekommt {2}.</translation></message>
<message><source>{0} takes {1}, not {2!r}.</source><extracomment>window</extracomment><translation>{0} nimmt {1}, nicht {2!r}.</translation></message>
<message><source>{0} takes {1}; these are {2}.</source><extracomment>messages</extracomment><translation>{0} nimmt {1}; dies sind {2}.</translation></message>
<message><source>{0} takes {1}; this is {2}.</source><extracomment>messages</extracomment><translation>{0} nimmt {1}; dies ist {2}.</translation></message>
<message><source>{0} there twice ({1}): a copy that is held out makes the network look better than it is.</source><extracomment>messages</extracomment><translation>{0} zweimal da ({1}): eine zurückgehaltene Kopie lässt das Netz besser aussehen, als es ist.</translation></message>
<message><source>{0} times</source><extracomment>messages</extracomment><translation>{0}-mal</translation></message>
<message><source>{0} to {1}</source><extracomment>window</extracomment><translation>{0} bis {1}</translation></message>
<message><source>{0} units</source><extracomment>messages</extracomment><translation>{0} Einheiten</translation></message>
<message><source>{0} up to {1}</source><extracomment>messages</extracomment><translation>{0} bis {1}</translation></message>
<message><source>{0} values</source><extracomment>window</extracomment><translation>{0} Werte</translation></message>
<message><source>{0} was not saved. Your work is still here.</source><extracomment>window</extracomment><translation>{0} wurde nicht gespeichert. Die Arbeit ist noch da.</translation></message>
<message><source>{0} was not written.</source><extracomment>window</extracomment><translation>{0} wurde nicht geschrieben.</translation></message>
<message><source>{0} was saved by a newer Layerloom (project version {1}; this one reads up to {2}).</source><extracomment>messages</extracomment><translation>{0} wurde von einem neueren Layerloom gespeichert (Projektversion {1}; dieses liest bis {2}).</translation></message>
<message><source>{0} was written, but not all of it is for Keras: {1}</source><extracomment>window</extracomment><translation>{0} wurde geschrieben, aber nicht alles davon ist für Keras: {1}</translation></message>
<message><source>{0} wires</source><extracomment>messages</extracomment><translation>{0} Verbindungen</translation></message>
<message><source>{0} wires from {1}</source><extracomment>messages</extracomment><translation>{0} Verbindungen von {1}</translation></message>
<message><source>{0} would lose its input {1}, which is wired.</source><extracomment>messages</extracomment><translation>{0} verlöre seinen Eingang {1}, der verbunden ist.</translation></message>
<message><source>{0} would lose its output {1}, which is wired.</source><extracomment>messages</extracomment><translation>{0} verlöre seinen Ausgang {1}, der verbunden ist.</translation></message>
<message><source>{0} x {1} pixels</source><extracomment>messages</extracomment><translation>{0} x {1} Bildpunkte</translation></message>
<message><source>{0} {1} ({2}) for “{3}”, loss {4}{5}</source><extracomment>messages</extracomment><translation>{0} {1} ({2}) für „{3}“, Verlust {4}{5}</translation></message>
<message><source>{0} {1} cannot be written as code.</source><extracomment>messages</extracomment><translation>{0} {1} kann nicht als Code geschrieben werden.</translation></message>
<message><source>{0} {1} cannot be written as code: nothing feeds it.</source><extracomment>messages</extracomment><translation>{0} {1} kann nicht als Code geschrieben werden: nichts speist es.</translation></message>
<message><source>{0} {1} cannot be written as code: the shape of what {2} gives it is not known.</source><extracomment>messages</extracomment><translation>{0} {1} kann nicht als Code geschrieben werden: die Form dessen, was {2} ihm gibt, ist nicht bekannt.</translation></message>
<message><source>{0} {1} has no activation.</source><extracomment>messages</extracomment><translation>{0} {1} hat keine Aktivierung.</translation></message>
<message><source>{0} {1} holds no network to open.</source><extracomment>messages</extracomment><translation>{0} {1} enthält kein Netz zum Öffnen.</translation></message>
<message><source>{0} {1} in the head cannot work on maps.</source><extracomment>messages</extracomment><translation>{0} {1} im Kopf kann nicht auf Karten arbeiten.</translation></message>
<message><source>{0} {1} is fed {2} tensors; a block of this kind has {3} input{4}.</source><extracomment>messages</extracomment><translation>{0} {1} wird mit {2} Tensoren gespeist; ein Block dieser Art hat {3} Eingänge{4}.</translation></message>
<message><source>{0} {1} is not fed: nothing is wired to its input.</source><extracomment>messages</extracomment><translation>{0} {1} wird nicht gespeist: nichts ist mit seinem Eingang verbunden.</translation></message>
<message><source>{0} {1} joins at least {2} inputs; {3} wired.</source><extracomment>messages</extracomment><translation>{0} {1} verbindet mindestens {2} Eingänge; {3} verbunden.</translation></message>
<message><source>{0} {1} not there and left out ({2} {3}{4}).</source><extracomment>messages</extracomment><translation>{0} {1} nicht da und ausgelassen ({2} {3}{4}).</translation></message>
<message><source>{0} {1} on {2}; the loss {3} of {4} then gets {5} values a sample. Insert Flatten?</source><extracomment>messages</extracomment><translation>{0} {1} bei {2}; der Verlust {3} von {4} bekommt dann {5} Werte je Beispiel. Flatten einfügen?</translation></message>
<message><source>{0} {1}: its input {2} is not wired, and a later one is.</source><extracomment>messages</extracomment><translation>{0} {1}: sein Eingang {2} ist nicht verbunden, ein späterer aber schon.</translation></message>
<message><source>{0} {1}: this version of Layerloom does not know layers of this kind.</source><extracomment>messages</extracomment><translation>{0} {1}: diese Version von Layerloom kennt keine Schichten dieser Art.</translation></message>
<message><source>{0} · {1} ms</source><extracomment>window</extracomment><translation>{0} · {1} ms</translation></message>
<message><source>{0} – Handbook</source><extracomment>window</extracomment><translation>{0} – Handbuch</translation></message>
<message><source>{0}, column {1}</source><extracomment>messages</extracomment><translation>{0}, Spalte {1}</translation></message>
<message><source>{0}, in steps of {1}</source><extracomment>window</extracomment><translation>{0}, in Schritten von {1}</translation></message>
<message><source>{0}, keep the flow</source><extracomment>messages</extracomment><translation>{0}, den Fluss erhalten</translation></message>
<message><source>{0}, known as such</source><extracomment>window</extracomment><translation>{0}, als solche erkannt</translation></message>
<message><source>{0}, line {1}: column {2} has no value.</source><extracomment>messages</extracomment><translation>{0}, Zeile {1}: Spalte {2} hat keinen Wert.</translation></message>
<message><source>{0}, line {1}: column {2} holds the text {3} and is to be numbers.</source><extracomment>messages</extracomment><translation>{0}, Zeile {1}: Spalte {2} enthält den Text {3} und soll Zahlen sein.</translation></message>
<message><source>{0}, line {1}: column {2} holds the text {3}; features must be numbers.</source><extracomment>messages</extracomment><translation>{0}, Zeile {1}: Spalte {2} enthält den Text {3}; Merkmale müssen Zahlen sein.</translation></message>
<message><source>{0}, line {1}: target {2} holds the text {3} and is to be a number.</source><extracomment>messages</extracomment><translation>{0}, Zeile {1}: Ziel {2} enthält den Text {3} und soll eine Zahl sein.</translation></message>
<message><source>{0}, line {1}: there is no image {2}.</source><extracomment>messages</extracomment><translation>{0}, Zeile {1}: es gibt kein Bild {2}.</translation></message>
<message><source>{0}, line {1}: {2}, where the first line has {3}.</source><extracomment>messages</extracomment><translation>{0}, Zeile {1}: {2}, während die erste Zeile {3} hat.</translation></message>
<message><source>{0}, rows {1} to {2}</source><extracomment>messages</extracomment><translation>{0}, Zeilen {1} bis {2}</translation></message>
<message><source>{0}, shape {1}</source><extracomment>messages</extracomment><translation>{0}, Form {1}</translation></message>
<message><source>{0}, then {1}</source><extracomment>messages</extracomment><translation>{0}, dann {1}</translation></message>
<message><source>{0}, {1:g} or less</source><extracomment>window</extracomment><translation>{0}, höchstens {1:g}</translation></message>
<message><source>{0}, {1:g} or more</source><extracomment>window</extracomment><translation>{0}, mindestens {1:g}</translation></message>
<message><source>{0}, {1:g} to {2:g}</source><extracomment>window</extracomment><translation>{0}, {1:g} bis {2:g}</translation></message>
<message><source>{0}, {1}: expected a number from 0 to 1,000,000, got {2}.</source><extracomment>messages</extracomment><translation>{0}, {1}: erwartet wird eine Zahl von 0 bis 1.000.000, erhalten {2}.</translation></message>
<message><source>{0}: array {1} has dtype {2}.</source><extracomment>messages</extracomment><translation>{0}: Feld {1} hat den dtype {2}.</translation></message>
<message><source>{0}: array {1} has no samples.</source><extracomment>messages</extracomment><translation>{0}: Feld {1} hat keine Beispiele.</translation></message>
<message><source>{0}: array {1} holds Python objects, which are not read because unpickling runs code.</source><extracomment>messages</extracomment><translation>{0}: Feld {1} enthält Python-Objekte, die nicht gelesen werden, weil das Auspacken Code ausführt.</translation></message>
<message><source>{0}: array {1} holds text.</source><extracomment>messages</extracomment><translation>{0}: Feld {1} enthält Text.</translation></message>
<message><source>{0}: array {1} is damaged.</source><extracomment>messages</extracomment><translation>{0}: Feld {1} ist beschädigt.</translation></message>
<message><source>{0}: column {1} holds no dates, for example {2}.</source><extracomment>messages</extracomment><translation>{0}: Spalte {1} enthält keine Datumsangaben, etwa {2}.</translation></message>
<message><source>{0}: column {1} holds words, and the network predicts numbers.</source><extracomment>messages</extracomment><translation>{0}: Spalte {1} enthält Wörter, und das Netz sagt Zahlen voraus.</translation></message>
<message><source>{0}: expected a whole number from {1} to {2}, got {3}.</source><extracomment>messages</extracomment><translation>{0}: erwartet wird eine ganze Zahl von {1} bis {2}, erhalten {3}.</translation></message>
<message><source>{0}: free</source><extracomment>window</extracomment><translation>{0}: frei</translation></message>
<message><source>{0}: from {1} to {2}</source><extracomment>window</extracomment><translation>{0}: von {1} bis {2}</translation></message>
<message><source>{0}: it or {1} has no weights yet.</source><extracomment>messages</extracomment><translation>{0}: es oder {1} hat noch keine Gewichte.</translation></message>
<message><source>{0}: its layer, or that of {1}, is used in several places.</source><extracomment>messages</extracomment><translation>{0}: seine Schicht oder die von {1} wird an mehreren Stellen verwendet.</translation></message>
<message><source>{0}: its output cannot be told ({1}).</source><extracomment>messages</extracomment><translation>{0}: seine Ausgabe lässt sich nicht bestimmen ({1}).</translation></message>
<message><source>{0}: nothing feeds it.</source><extracomment>messages</extracomment><translation>{0}: nichts speist es.</translation></message>
<message><source>{0}: nothing is connected to its input; connect a layer to it.</source><extracomment>messages</extracomment><translation>{0}: nichts ist mit seinem Eingang verbunden; eine Schicht damit verbinden.</translation></message>
<message><source>{0}: takes {1} inputs, and {2} connected; connect another.</source><extracomment>messages</extracomment><translation>{0}: nimmt {1} Eingänge, und {2} verbunden; einen weiteren verbinden.</translation></message>
<message><source>{0}: the {1} of a sweep must be {2}, not {3}.</source><extracomment>messages</extracomment><translation>{0}: {1} einer Suchreihe muss {2} sein, nicht {3}.</translation></message>
<message><source>{0}: what {1} is fed is not known.</source><extracomment>messages</extracomment><translation>{0}: womit {1} gespeist wird, ist nicht bekannt.</translation></message>
<message><source>{0}: {1} (expected {2}).</source><extracomment>messages</extracomment><translation>{0}: {1} (erwartet {2}).</translation></message>
<message><source>{0}: {1} (expected {2}); {3}.</source><extracomment>messages</extracomment><translation>{0}: {1} (erwartet {2}); {3}.</translation></message>
<message><source>{0}: {1} (expected {2}, got {3}).</source><extracomment>messages</extracomment><translation>{0}: {1} (erwartet {2}, erhalten {3}).</translation></message>
<message><source>{0}: {1} (expected {2}, got {3}); {4}.</source><extracomment>messages</extracomment><translation>{0}: {1} (erwartet {2}, erhalten {3}); {4}.</translation></message>
<message><source>{0}: {1} (got {2}).</source><extracomment>messages</extracomment><translation>{0}: {1} (erhalten {2}).</translation></message>
<message><source>{0}: {1} (got {2}); {3}.</source><extracomment>messages</extracomment><translation>{0}: {1} (erhalten {2}); {3}.</translation></message>
<message><source>{0}: {1} before it is read elsewhere too.</source><extracomment>messages</extracomment><translation>{0}: {1} davor wird auch anderswo gelesen.</translation></message>
<message><source>{0}: {1} blocks, {2}</source><extracomment>window</extracomment><translation>{0}: {1} Blöcke, {2}</translation></message>
<message><source>{0}: {1} from {2}</source><extracomment>window</extracomment><translation>{0}: {1} von {2}</translation></message>
<message><source>{0}: {1} has {2} samples and {3} has {4}.</source><extracomment>messages</extracomment><translation>{0}: {1} hat {2} Beispiele und {3} hat {4}.</translation></message>
<message><source>{0}: {1} layers took weights, {2} left.</source><extracomment>window</extracomment><translation>{0}: {1} Schichten haben Gewichte übernommen, {2} nicht.</translation></message>
<message><source>{0}: {1} samples of {2}, {3}</source><extracomment>window</extracomment><translation>{0}: {1} Beispiele von {2}, {3}</translation></message>
<message><source>{0}: {1}, such as {2}</source><extracomment>window</extracomment><translation>{0}: {1}, etwa {2}</translation></message>
<message><source>{0}; or choose the file where you have it</source><extracomment>messages</extracomment><translation>{0}; oder die Datei dort wählen, wo sie liegt</translation></message>
<message><source>{0}a finite number is needed, got {1}.</source><extracomment>messages</extracomment><translation>{0}eine endliche Zahl wird gebraucht, erhalten {1}.</translation></message>
<message><source>{0}keys must be text, got {1}.</source><extracomment>messages</extracomment><translation>{0}Schlüssel müssen Text sein, erhalten {1}.</translation></message>
<message><source>{0}only numbers, text, true/false, lists and objects can be kept in a project; got {1}.</source><extracomment>messages</extracomment><translation>{0}nur Zahlen, Text, wahr/falsch, Listen und Objekte können in einem Projekt stehen; erhalten {1}.</translation></message>
<message><source>{0}rank {1}</source><extracomment>messages</extracomment><translation>{0}Rang {1}</translation></message>
<message><source>{0}{1} have no wire to the rest of the network; they learn apart from it.</source><extracomment>messages</extracomment><translation>{0}{1} haben keine Verbindung zum übrigen Netz; sie lernen getrennt davon.</translation></message>
<message><source>{0}×{0}; at least {1}×{1}</source><extracomment>window</extracomment><translation>{0}×{0}; mindestens {1}×{1}</translation></message>
<message><source>“12+34” as characters; the digits of the sum are to be found.</source><extracomment>messages</extracomment><translation>„12+34“ als Zeichen; gesucht sind die Ziffern der Summe.</translation></message>
<message><source>“New sweep…” trains the network again and again with other values of some fields, and finds the best.</source><extracomment>window</extracomment><translation>„Neue Suchreihe…“ trainiert das Netz immer wieder mit anderen Werten einiger Felder und findet die besten.</translation></message>
<message><source>“{0}” gives “{1}” away: is it known when you predict?</source><extracomment>messages</extracomment><translation>„{0}“ verrät „{1}“: ist es beim Vorhersagen bekannt?</translation></message>
<message><source>“{0}” goes on by {1} from row to row: a step “window” tells what comes next from what was before.</source><extracomment>messages</extracomment><translation>„{0}“ geht von Zeile zu Zeile um {1} weiter: ein Schritt „window“ sagt aus dem Vorigen, was als Nächstes kommt.</translation></message>
<message><source>“{0}” is {1} times as common as “{2}”: give rare classes more weight, and look at the figures of each class.</source><extracomment>messages</extracomment><translation>„{0}“ ist {1}-mal so häufig wie „{2}“: seltenen Klassen mehr Gewicht geben und die Werte jeder Klasse ansehen.</translation></message>
<message><source>“{0}” loses trained weights. Undo brings them back.</source><extracomment>window</extracomment><translation>„{0}“ verliert trainierte Gewichte. Rückgängig bringt sie zurück.</translation></message>
</context>
</TS>
