<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name />
    <message>
        <source>{0} a sample</source>
        <translation>{0} je Beispiel</translation>
    </message>
    <message>
        <source>Scores of each class</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each class</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Class of the curves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>false alarms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ROC curve</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Precision and recall</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>share right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ROC</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <translation>Farbe der Gruppe</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Umbau</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show on nodes</source>
        <translation>An Blöcken zeigen</translation>
    </message>
    <message>
        <source>Guided tours</source>
        <translation>Rundgänge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Begin an empty network</source>
        <translation>Ein leeres Netz beginnen</translation>
    </message>
    <message>
        <source>New from the starter project</source>
        <translation>Neu aus dem Beispielprojekt</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Neu aus Vorlage…</translation>
    </message>
    <message>
        <source>Networks of many kinds that train at once, with data</source>
        <translation>Netze vieler Arten, mit Daten und sofort trainierbar</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Ready-made networks…</source>
        <translation>Fertige Netze…</translation>
    </message>
    <message>
        <source>Networks that others designed and trained, with their options</source>
        <translation>Netze, die andere entworfen und trainiert haben, mit ihren Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Daten öffnen…</translation>
    </message>
    <message>
        <source>Load weights…</source>
        <translation>Gewichte laden…</translation>
    </message>
    <message>
        <source>Take weights from a file, for the layers that it names</source>
        <translation>Gewichte aus einer Datei für die Schichten nehmen, die sie nennt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste with outer wires</source>
        <translation>Mit äußeren Verbindungen einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and keep the flow</source>
        <translation>Löschen und den Fluss erhalten</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Add a layer…</source>
        <translation>Schicht hinzufügen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Share one layer</source>
        <translation>Eine Schicht teilen</translation>
    </message>
    <message>
        <source>The chosen blocks become one layer with one set of weights</source>
        <translation>Die gewählten Blöcke werden eine Schicht mit gemeinsamen Gewichten</translation>
    </message>
    <message>
        <source>Give it a layer of its own</source>
        <translation>Eigene Schicht geben</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Auftauen</translation>
    </message>
    <message>
        <source>Forget trained weights</source>
        <translation>Trainierte Gewichte verwerfen</translation>
    </message>
    <message>
        <source>The next run begins with fresh weights</source>
        <translation>Der nächste Lauf beginnt mit frischen Gewichten</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>Überbrücken</translation>
    </message>
    <message>
        <source>Leave the chosen blocks out of the network: what feeds them goes on to what reads them</source>
        <translation>Die gewählten Blöcke auslassen: was in sie fließt, geht weiter an das, was folgt</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Copies of the chosen blocks, one behind the other</source>
        <translation>Kopien der gewählten Blöcke, hintereinander</translation>
    </message>
    <message>
        <source>Save as block…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the chosen blocks under a name, to put them into other networks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Fold or open the group</source>
        <translation>Gruppe zu- oder aufklappen</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Bend the wire</source>
        <translation>Verbindung knicken</translation>
    </message>
    <message>
        <source>A point by which the chosen wire is led; a double click on a wire makes one too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Straighten</source>
        <translation>Gerade ziehen</translation>
    </message>
    <message>
        <source>Make it an earlier input</source>
        <translation>Zu früherem Eingang machen</translation>
    </message>
    <message>
        <source>The chosen wire changes places with the input before it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make it a later input</source>
        <translation>Zu späterem Eingang machen</translation>
    </message>
    <message>
        <source>The chosen wire changes places with the input behind it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left edges</source>
        <translation>Linke Kanten</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Mitten (waagerecht)</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Rechte Kanten</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>Obere Kanten</translation>
    </message>
    <message>
        <source>Middles</source>
        <translation>Mitten (senkrecht)</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>Untere Kanten</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Arrange from left to right</source>
        <translation>Von links nach rechts anordnen</translation>
    </message>
    <message>
        <source>Arrange from the top down</source>
        <translation>Von oben nach unten anordnen</translation>
    </message>
    <message>
        <source>Arrange the selection</source>
        <translation>Auswahl anordnen</translation>
    </message>
    <message>
        <source>Cut here, keep what leads to it</source>
        <translation>Hier schneiden, das Davor behalten</translation>
    </message>
    <message>
        <source>Drop from here on</source>
        <translation>Ab hier entfernen</translation>
    </message>
    <message>
        <source>New head behind it…</source>
        <translation>Neuer Kopf dahinter…</translation>
    </message>
    <message>
        <source>Cut here, and end in as many classes as the data has</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Graft a network onto it…</source>
        <translation>Ein Netz anfügen…</translation>
    </message>
    <message>
        <source>Insert a layer behind it…</source>
        <translation>Schicht dahinter einfügen…</translation>
    </message>
    <message>
        <source>Take out and reconnect</source>
        <translation>Herausnehmen und neu verbinden</translation>
    </message>
    <message>
        <source>Replace the layer…</source>
        <translation>Schicht ersetzen…</translation>
    </message>
    <message>
        <source>Change the number of classes…</source>
        <translation>Anzahl der Klassen ändern…</translation>
    </message>
    <message>
        <source>Swap the activation…</source>
        <translation>Aktivierung tauschen…</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>Bis hier einfrieren</translation>
    </message>
    <message>
        <source>Thaw up to here</source>
        <translation>Bis hier auftauen</translation>
    </message>
    <message>
        <source>Freeze everything</source>
        <translation>Alles einfrieren</translation>
    </message>
    <message>
        <source>Thaw everything</source>
        <translation>Alles auftauen</translation>
    </message>
    <message>
        <source>Open the network in place</source>
        <translation>Netz an Ort und Stelle öffnen</translation>
    </message>
    <message>
        <source>Its blocks stand where it stood, with their weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make one network of them</source>
        <translation>Zu einem Netz zusammenfassen</translation>
    </message>
    <message>
        <source>The chosen blocks become one block, a network of its own, with their weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fold BatchNormalization</source>
        <translation>BatchNormalization einrechnen</translation>
    </message>
    <message>
        <source>Into the linear layer before it: the same predictions with one layer less</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dense head to convolutions</source>
        <translation>Dense-Kopf zu Faltungen</translation>
    </message>
    <message>
        <source>The network then takes larger images and gives a map of classes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>What is in the data, and what is done to it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Where the network is right, and where it goes wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw, drop or type a sample and see what the network says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fine-tune…</source>
        <translation>Feinabstimmen…</translation>
    </message>
    <message>
        <source>Put a trained network to another use: freeze it, give it a new head, train</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>All runs that were made, to compare, open and go on with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sweeps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train with other values of some fields, and find the best ones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show data at nodes</source>
        <translation>Daten an den Blöcken zeigen</translation>
    </message>
    <message>
        <source>Send a sample through the network and show what comes out of each block</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Sample before</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplikationen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Rezeptives Feld</translation>
    </message>
    <message>
        <source>Measured time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shapes alone</source>
        <translation>Nur Formen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Templates, own data, trained networks, tours, and what was begun before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A first network</source>
        <translation>Ein erstes Netz</translation>
    </message>
    <message>
        <source>Look at a network that reads handwritten digits, train it with one click, and see what it answers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Build a network by hand</source>
        <translation>Ein Netz von Hand bauen</translation>
    </message>
    <message>
        <source>Put layers on the empty canvas, wire them, and train them to tell irises apart by four measures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What filters see</source>
        <translation>Was Filter sehen</translation>
    </message>
    <message>
        <source>Send a picture through a convolutional network and watch what each layer makes of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sequences with an LSTM</source>
        <translation>Folgen mit einem LSTM</translation>
    </message>
    <message>
        <source>Tell nine speakers apart by the sound of two vowels: data that has an order, and a layer that remembers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fine-tune a trained network</source>
        <translation>Ein trainiertes Netz feinabstimmen</translation>
    </message>
    <message>
        <source>Take a network that reads digits, and teach it with few pictures to tell odd from even.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your own data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>From a file to a trained network, and how to read what comes out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the tour's card</source>
        <translation>Zur Karte des Rundgangs</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the panel before</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What everything does; it needs no network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The handbook's page on the chosen block, the field or the panel that has the focus</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A step of training as a timeline, and what limits it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure a step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The time of each block in a step of training, on a batch of the data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <translation>Blöcke suchen…</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>Am Raster ausrichten</translation>
    </message>
    <message>
        <source>Go to bookmark 1</source>
        <translation>Zu Lesezeichen 1</translation>
    </message>
    <message>
        <source>Set bookmark 1</source>
        <translation>Lesezeichen 1 setzen</translation>
    </message>
    <message>
        <source>Remember what the canvas shows; the project keeps it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to bookmark 2</source>
        <translation>Zu Lesezeichen 2</translation>
    </message>
    <message>
        <source>Set bookmark 2</source>
        <translation>Lesezeichen 2 setzen</translation>
    </message>
    <message>
        <source>Go to bookmark 3</source>
        <translation>Zu Lesezeichen 3</translation>
    </message>
    <message>
        <source>Set bookmark 3</source>
        <translation>Lesezeichen 3 setzen</translation>
    </message>
    <message>
        <source>Go to bookmark 4</source>
        <translation>Zu Lesezeichen 4</translation>
    </message>
    <message>
        <source>Set bookmark 4</source>
        <translation>Lesezeichen 4 setzen</translation>
    </message>
    <message>
        <source>Go to bookmark 5</source>
        <translation>Zu Lesezeichen 5</translation>
    </message>
    <message>
        <source>Set bookmark 5</source>
        <translation>Lesezeichen 5 setzen</translation>
    </message>
    <message>
        <source>Go to bookmark 6</source>
        <translation>Zu Lesezeichen 6</translation>
    </message>
    <message>
        <source>Set bookmark 6</source>
        <translation>Lesezeichen 6 setzen</translation>
    </message>
    <message>
        <source>Go to bookmark 7</source>
        <translation>Zu Lesezeichen 7</translation>
    </message>
    <message>
        <source>Set bookmark 7</source>
        <translation>Lesezeichen 7 setzen</translation>
    </message>
    <message>
        <source>Go to bookmark 8</source>
        <translation>Zu Lesezeichen 8</translation>
    </message>
    <message>
        <source>Set bookmark 8</source>
        <translation>Lesezeichen 8 setzen</translation>
    </message>
    <message>
        <source>Go to bookmark 9</source>
        <translation>Zu Lesezeichen 9</translation>
    </message>
    <message>
        <source>Set bookmark 9</source>
        <translation>Lesezeichen 9 setzen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>The canvas</source>
        <translation>Die Zeichenfläche</translation>
    </message>
    <message>
        <source>Reset the panels</source>
        <translation>Bereiche zurücksetzen</translation>
    </message>
    <message>
        <source>About Layerloom</source>
        <translation>Über Layerloom</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>How often shall the chosen blocks stand one behind the other?</source>
        <translation>Wie oft sollen die gewählten Blöcke hintereinander stehen?</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Haupt</translation>
    </message>
</context>
<context>
    <name>ActivationPicture</name>
    <message>
        <source>Output of {0}</source>
        <translation>Ausgabe von {0}</translation>
    </message>
    <message>
        <source>step {0}, feature {1}: {2}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>step {0}: {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>value {0}: {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>row {0}, column {1}: {2}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>map {0}, row {1}, column {2}: {3}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Activations</name>
    <message>
        <source>Data at a node</source>
        <translation>Daten an einem Block</translation>
    </message>
    <message>
        <source>Turn on Show data at nodes and choose a block to see what comes out of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>min {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mean {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>max {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} % zeros</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>some are NaN or infinite</source>
        <translation>einige sind NaN oder unendlich</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point at a value to read it; a click enlarges a map.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AlertList</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the block</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the block {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Save as block</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the block:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The block was not saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is in the palette under Blocks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename the block</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The block was not renamed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is now called {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The block was not deleted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The block {0} was deleted. Networks that it was put into keep their layers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>CallbackList</name>
    <message>
        <source>Callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Add a callback</source>
        <translation>Rückruf hinzufügen</translation>
    </message>
    <message>
        <source>What watches the training, and acts when an epoch or a batch is over.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CallbackRow</name>
    <message>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>{0} blocks</source>
        <translation>{0} Blöcke</translation>
    </message>
    <message>
        <source>bypassed</source>
        <translation>überbrückt</translation>
    </message>
</context>
<context>
    <name>CanvasHost</name>
    <message>
        <source>Drag a layer here, or press Tab to search for one.</source>
        <translation>Eine Schicht hierher ziehen oder mit Tab eine suchen.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>ClassWeights</name>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>All classes count the same, sample by sample.</source>
        <translation>Alle Klassen zählen gleich, Beispiel für Beispiel.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>Rare classes count more, so that each class has the same say in the loss.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No weights</source>
        <translation>Keine Gewichte</translation>
    </message>
    <message>
        <source>Weights of the classes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>A weight is a number of at least 0, not {0}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>and {0} columns more, which are inputs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What {0} holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part of {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Word numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mean {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} different</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} missing ({1})</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CommonForm</name>
    <message>
        <source>Mixed: {0}</source>
        <translation>Gemischt: {0}</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} samples of {1} were taken for {2}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>The other settings hold from the next run on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Searching for a learning rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The targets have no classes to balance.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counting classes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to epoch {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Going back</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network cannot be measured yet. {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The step could not be measured.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measuring a step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>compute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} ms a step of {1} samples, limited by {2}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measured: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} · {1} ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Estimated for one sample. Times come with a measurement.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chrome trace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written: {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CostTable</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run some steps of training on the data, and put everything back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Exportieren…</translation>
    </message>
    <message>
        <source>Write the table as CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Estimated for one sample. Times come with a measurement.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cost of each block</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation type="unfinished">Multiplikationen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Speicher</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of what the block gives, for one sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much of the input one place of the output sees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Milliseconds of one step, measured</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of the time of all blocks in one step, measured</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Daten öffnen…</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target column</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>What the network learns to predict.</source>
        <translation>Was das Netz vorherzusagen lernt.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What the network learns to predict:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Standardise the columns</source>
        <translation>Spalten standardisieren</translation>
    </message>
    <message>
        <source>Bring each column to mean 0 and deviation 1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave out rows with missing values</source>
        <translation>Zeilen mit fehlenden Werten auslassen</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>The share of samples, from 0 to less than 1, that is kept for the evaluation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Columns or arrays that the network does not get, with commas between them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>What feeds what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Lizenz: {0}</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>Daten werden geöffnet…</translation>
    </message>
    <message>
        <source>To train with</source>
        <translation>Zum Trainieren</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} Beispiele</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
    <message>
        <source>Data for {0}</source>
        <translation>Daten für {0}</translation>
    </message>
    <message>
        <source>By name or order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expected a number from 0 to less than 1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DataKeeper</name>
    <message>
        <source>Opening the data</source>
        <translation>Daten werden geöffnet</translation>
    </message>
    <message>
        <source>Comparing data and network</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a folder of images…</source>
        <translation>Bilderordner öffnen…</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Sets that come with Layerloom, or that it makes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fit the network to this data</source>
        <translation>Netz an diese Daten anpassen</translation>
    </message>
    <message>
        <source>Set the input, the last layer and the loss; or make a network that suits the data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <source>Nothing stands out: no gaps, no copies, no class far from the others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something has to be predicted: choose another column for it first.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Bilderordner öffnen</translation>
    </message>
    <message>
        <source>Looking into {0}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data: {0}</source>
        <translation>Daten: {0}</translation>
    </message>
    <message>
        <source>Looking into {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finding steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data are not open yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fitting the network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network does not fit these data yet: “{0}” mends that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no network yet: one click makes one that suits the data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking at the data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trying the step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comparing the data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is not where it was: {1}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find it…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>{0} has changed since it was chosen. Weights that were trained know the data as they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>So verwenden</translation>
    </message>
    <message>
        <source>Find {0}</source>
        <translation>{0} suchen</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to {0}?</source>
        <translation>Änderungen an {0} speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DimensionRow</name>
    <message>
        <source>now {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not vary {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How {0} varies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Steps of a grid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log scale</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} takes {1}, not {2!r}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at least {0:g}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from {0:g} to {1:g}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} must be {1}, not {2:g}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Draw here, or drop a picture</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Back to the default of {0}</source>
        <translation>Zurück zum Vorgabewert von {0}</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handschriftliche Ziffern</translation>
    </message>
    <message>
        <source>Projects and models</source>
        <translation>Projekte und Modelle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{0} could not be opened.</source>
        <translation>{0} ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
    <message>
        <source>Opened {0}</source>
        <translation>{0} geöffnet</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Layerloom projects</source>
        <translation>Layerloom-Projekte</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} gespeichert</translation>
    </message>
    <message>
        <source>{0} was not saved. Your work is still here.</source>
        <translation>{0} wurde nicht gespeichert. Die Arbeit ist noch da.</translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation>{0} wird gespeichert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Layerloom does not write {0} files; it writes {1}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} was not written.</source>
        <translation>{0} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Exporting {0}</source>
        <translation>{0} wird exportiert</translation>
    </message>
    <message>
        <source>Exported {0}</source>
        <translation>{0} exportiert</translation>
    </message>
    <message>
        <source>Keras HDF5 with weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keras archive with weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keras weights alone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keras JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keras YAML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ONNX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Python script for Keras</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Python script for Layerloom's engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find: conv, units=64, filters&gt;128, 3x3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find blocks by name, type, shape or parameter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words of a name or type, a parameter (units=64, filters&gt;128), sizes (3x3), the number of weights (params&gt;1000), or is:frozen, is:shared, is:bypassed, is:error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many were found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The one before (Up)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next one (Down)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
</context>
<context>
    <name>FineTune</name>
    <message>
        <source>None: pixels as they are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From −1 to 1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ImageNet: mean and deviation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ImageNet: blue first, less the mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fine-tune a trained network</source>
        <translation>Ein trainiertes Netz feinabstimmen</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Feinabstimmen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Ready-made…</source>
        <translation>Fertige…</translation>
    </message>
    <message>
        <source>Choose data…</source>
        <translation>Daten wählen…</translation>
    </message>
    <message>
        <source>1  The trained network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2  What it shall learn now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3  How much of it stays as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Frozen stages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4  Its new head</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brought to the size it was trained with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken as they are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Bildpunkte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set up only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the network, and begin to train later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>Daten werden geöffnet…</translation>
    </message>
    <message>
        <source>{0} classes</source>
        <translation>{0} Klassen</translation>
    </message>
    <message>
        <source>{0}: {1} samples of {2}, {3}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Choose a trained network and data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}: {1} blocks, {2}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with trained weights</source>
        <translation>mit trainierten Gewichten</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nicht trainiert</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>Noch keines gewählt.</translation>
    </message>
    <message>
        <source>{0} of {1} stages are frozen: {2} parameters stay, {3} go on learning, and so does the new head.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trained weights that go; undo brings them back:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>A trained network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Projects and models</source>
        <translation>Projekte und Modelle</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
    <message>
        <source>Set up to be fine-tuned</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Further epochs</source>
        <translation>Weitere Epochen</translation>
    </message>
    <message>
        <source>Train more</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Goes on where the run stands: weights, optimizer and order of samples are kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go back to epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take its weights</source>
        <translation>Seine Gewichte nehmen</translation>
    </message>
    <message>
        <source>Put the weights of this epoch into the network; undo takes them out again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train from here</source>
        <translation>Ab hier trainieren</translation>
    </message>
    <message>
        <source>Forget the epochs after this one, and train on from it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last ten epochs of a run can be gone back to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After epoch {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Greeting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New here? Press Train, and watch this network learn. Or:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the first tour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See all ways to begin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the greeting</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>{0}  ·  {1} of {2}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search the handbook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No page is about that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} – Handbook</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HandbookPart</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Histogram of {0}: from {1} to {2}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InputOrder</name>
    <message>
        <source>Order of the inputs</source>
        <translation>Reihenfolge der Eingänge</translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Eigenschaften</translation>
    </message>
</context>
<context>
    <name>Kernels</name>
    <message>
        <source>{0} as pictures</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Layerloom speaks {0} from the next start on.</source>
        <translation>Layerloom spricht ab dem nächsten Start {0}.</translation>
    </message>
    <message>
        <source>Layerloom speaks the language of the system from the next start on.</source>
        <translation>Layerloom spricht ab dem nächsten Start die Sprache des Systems.</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Load weights…</source>
        <translation>Gewichte laden…</translation>
    </message>
    <message>
        <source>Take weights from a file of Keras or Layerloom, for the layers that it names.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one block to see its weights.</source>
        <translation>Einen Block wählen, um seine Gewichte zu sehen.</translation>
    </message>
    <message>
        <source>This layer has no weights.</source>
        <translation>Diese Schicht hat keine Gewichte.</translation>
    </message>
    <message>
        <source>No weights yet: {0} parameters get their first values when the network is trained.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking at the weights…</source>
        <translation>Gewichte werden angesehen…</translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation>{0} Werte</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>the first {0} of {1} arrays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking at the weights</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LayersEditor</name>
    <message>
        <source>Add another</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take out layer {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LiveCurves</name>
    <message>
        <source>Training curves</source>
        <translation>Trainingskurven</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished">Lernrate</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Draw the loss on a logarithmic scale.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each batch</source>
        <translation>Jeder Stapel</translation>
    </message>
    <message>
        <source>Show the values of single batches beside those of epochs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press Train to see the network learn.</source>
        <translation>Auf Trainieren drücken und dem Netz beim Lernen zusehen.</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More of the curves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smoothing of single batches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smoothing of batches: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">kein</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>While it trains</source>
        <translation>Während des Trainings</translation>
    </message>
    <message>
        <source>How far each batch moves the weights; a new rate holds from the next batch on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Samples looked at before each update; another size holds from the next batch on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rate ÷ 2</source>
        <translation>Rate ÷ 2</translation>
    </message>
    <message>
        <source>Rate × 2</source>
        <translation>Rate × 2</translation>
    </message>
    <message>
        <source>Halve the learning rate</source>
        <translation>Lernrate halbieren</translation>
    </message>
    <message>
        <source>Double the learning rate</source>
        <translation>Lernrate verdoppeln</translation>
    </message>
    <message>
        <source>Early stopping, callbacks, and freezing or thawing blocks take effect at the next batch too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expected a number above 0.</source>
        <translation>Erwartet wird eine Zahl über 0.</translation>
    </message>
</context>
<context>
    <name>LoadOptions</name>
    <message>
        <source>Load weights</source>
        <translation>Gewichte laden</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Leave layers whose shapes do not fit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Layers that are called alike take weights; all others keep what they have.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first layer of the file goes to the first here, and so on; all of them must fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Otherwise nothing is loaded where one shape does not fit.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LoadReport</name>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Loaded weights by layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{0}: {1} layers took weights, {2} left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>MadeCard</name>
    <message>
        <source>How it is made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Expected a number of at least 0.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Layerloom ended before {0} was saved. The work is still there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>About Layerloom</source>
        <translation>Über Layerloom</translation>
    </message>
    <message>
        <source>Layerloom: draw a neural network, train it, watch it learn, take it away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} Parameter</translation>
    </message>
    <message>
        <source>Problems ({0})</source>
        <translation>Probleme ({0})</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Umbau</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>ModelBrowser</name>
    <message>
        <source>Ready-made networks</source>
        <translation>Fertige Netze</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>Netze suchen</translation>
    </message>
    <message>
        <source>No network is called that.</source>
        <translation>Kein Netz heißt so.</translation>
    </message>
    <message>
        <source>The chosen network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Building {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>{0}×{0}; at least {1}×{1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>arXiv {0}, {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ImageNet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0:.1%} right at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With these options: {0} parameters in {1} layers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Downloading {0}: {1:.0f} MB</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ModelOptions</name>
    <message>
        <source>Options</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Random first values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published, of ImageNet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A .h5 or .weights.h5 file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>With its classifier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None: maps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Width (alpha)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Depth multiplier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>As made: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As made</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Ready-made networks</source>
        <translation>Fertige Netze</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Images named rightly at the first guess, with the published weights</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights and models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opened the ready-made network {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkComparison</name>
    <message>
        <source>Networks compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Weights apart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed fields</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Norm of the difference, divided by the norm of the first run's weights; and the largest one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only in the first</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberCards</name>
    <message>
        <source>true</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Predicted against true</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>predicted less true</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Errors by prediction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how often</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spread of the errors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R² {0}  ·  mean error {1}  ·  root mean square {2}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Parameters of {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Wire to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Search layers</source>
        <translation>Schichten suchen</translation>
    </message>
    <message>
        <source>Layer kinds</source>
        <translation>Arten von Schichten</translation>
    </message>
    <message>
        <source>No layer is called that.</source>
        <translation>Keine Schicht heißt so.</translation>
    </message>
</context>
<context>
    <name>ParallelCoordinates</name>
    <message>
        <source>Parallel coordinates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A line a run; drag along an axis to keep only runs that pass there.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Fix: {0}</source>
        <translation>Beheben: {0}</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Tell again: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Silence: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show this again</source>
        <translation>Wieder anzeigen</translation>
    </message>
    <message>
        <source>Do not show this for this block any more; it is kept in the project and can be undone</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Silenced ({0})</source>
        <translation>Stummgeschaltet ({0})</translation>
    </message>
    <message>
        <source>Nothing is wrong: the network can be trained.</source>
        <translation>Alles in Ordnung: das Netz kann trainiert werden.</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run some steps of training on the data, and put everything back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Exportieren…</translation>
    </message>
    <message>
        <source>Write the timeline in the Chrome trace format, for Perfetto and its like</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Alles zeigen</translation>
    </message>
    <message>
        <source>A step of training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wheel: zoom. Drag: move. Click: the block. Arrow keys: kernel by kernel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A step of {0} samples: {1} ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} GFLOP/s of {1}, {2} GB/s of {3} that this machine reaches · {4} kernel calls</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Measure the network, as it is now, on data that it was not trained with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figures</source>
        <translation>Schaubilder</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Train the network, or evaluate it as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>held-out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accuracy on {0} {1} samples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>measured on {0} {1} samples</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Data to evaluate on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held-out data</source>
        <translation>Zurückgehaltene Daten</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Let the network, as it is now, answer for all samples of this part.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train the network, then press Evaluate to see where it is right and wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The truth of this output is not among the data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} % right of {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Most confident mistakes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Farthest from the truth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} taken for {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}, known as such</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ResultsPart</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Auswerten…</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswerten</translation>
    </message>
</context>
<context>
    <name>RunOverlay</name>
    <message>
        <source>Figure</source>
        <translation>Schaubild</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Choose runs to see their curves.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RunSession</name>
    <message>
        <source>The network cannot be trained yet. {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Vorbereiten…</translation>
    </message>
    <message>
        <source>Figures follow when the run has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training began</source>
        <translation>Das Training hat begonnen</translation>
    </message>
    <message>
        <source>This run will not be kept. {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>{0} samples in {1} batches, {2} to validate, {3} parameters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Epoch {0} of {1}</source>
        <translation>Epoche {0} von {1}</translation>
    </message>
    <message>
        <source>Paused in epoch {0} of {1}</source>
        <translation>Angehalten in Epoche {0} von {1}</translation>
    </message>
    <message>
        <source>From batch {0} on: {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Train: {0} epochs</source>
        <translation>Training: {0} Epochen</translation>
    </message>
    <message>
        <source>Trained {0} epochs</source>
        <translation>{0} Epochen trainiert</translation>
    </message>
    <message>
        <source>Train, up to the failure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train in {0} pieces</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blocks that were changed while the network trained keep the weights they had.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>loss {0}</source>
        <translation>Verlust {0}</translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Auswerten…</translation>
    </message>
    <message>
        <source>On {0} {1} samples: {2}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} % right on {1} data</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>The run {0} was interrupted after epoch {1} of {2}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Läufe werden gelesen</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>Läufe werden verglichen</translation>
    </message>
    <message>
        <source>Opening the run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This run ended before its first epoch: nothing was kept to go on from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train on</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>From the state after epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Up to epoch</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Deleted %n run(s).</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Search: a name, #tag, note or setting like batch_size=32</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search runs</source>
        <translation>Läufe suchen</translation>
    </message>
    <message>
        <source>Every run is kept here from its first batch on. Press Train, and it appears.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the network of this run, with the weights it has come to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With its best weights</source>
        <translation>Mit den besten Gewichten</translation>
    </message>
    <message>
        <source>With its last weights</source>
        <translation>Mit den letzten Gewichten</translation>
    </message>
    <message>
        <source>As it was when the run began</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on where the run was interrupted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train on…</source>
        <translation>Weiter trainieren…</translation>
    </message>
    <message>
        <source>Train further, or again from an earlier epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen runs; it can be undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About the chosen runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose two runs to compare their networks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What was this run for, and what did it show?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one run.</source>
        <translation>Einen Lauf wählen.</translation>
    </message>
    <message>
        <source>{0} on {1} threads, {2}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data {0}, {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Best after epoch {0}: {1}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Sample at the nodes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of the data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Held-out data</source>
        <translation>Zurückgehaltene Daten</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sample </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sample before</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>The next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Any sample</source>
        <translation>Beliebiges Beispiel</translation>
    </message>
    <message>
        <source>Hide the data at the nodes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> of {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SampleFlowPart</name>
    <message>
        <source>Data at a node</source>
        <translation>Daten an einem Block</translation>
    </message>
    <message>
        <source>No data are open.</source>
        <translation>Keine Daten geöffnet.</translation>
    </message>
    <message>
        <source>Sending a sample through the network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} could not compute: {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weights as trained so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trained weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Untrained: first weights drawn with seed {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trained weights, and first ones drawn with seed {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing comes out of {0} yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sample {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SamplesCard</name>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, {0} more held out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ScheduleChart</name>
    <message>
        <source>Rate by step</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ScheduleSection</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Find a rate</source>
        <translation>Lernrate suchen</translation>
    </message>
    <message>
        <source>Trains a copy of the network for a moment with rates that grow, and sees which suits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the rate that was found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>How the rate changes from step to step; none: it stays as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A rate that is set by hand while the network trains ends the schedule.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel the search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The loss fell with none of the rates. Look at the data and at the last layer first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
    <message>
        <source>With a rate of {0} the loss falls fast, and is far from running away.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SearchChart</name>
    <message>
        <source>Loss by rate</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsComparison</name>
    <message>
        <source>Settings compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Speicher</translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Stages of the network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>{0} layers with weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>lernt</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Put the steps that suit the data in place of these</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>The data go to the network as they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no step called {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vary images while training</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SurgeryHost</name>
    <message>
        <source>Insert a layer</source>
        <translation>Schicht einfügen</translation>
    </message>
    <message>
        <source>Behind {0}:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New head</source>
        <translation>Neuer Kopf</translation>
    </message>
    <message>
        <source>Change the number of classes</source>
        <translation>Anzahl der Klassen ändern</translation>
    </message>
    <message>
        <source>Replace the layer</source>
        <translation>Schicht ersetzen</translation>
    </message>
    <message>
        <source>In the place of {0}:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Swap the activation</source>
        <translation>Aktivierung tauschen</translation>
    </message>
    <message>
        <source>Activation:</source>
        <translation>Aktivierung:</translation>
    </message>
    <message>
        <source>Folding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Graft a network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Projects and models</source>
        <translation>Projekte und Modelle</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
    <message>
        <source>{0} could not be opened.</source>
        <translation>{0} ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Load weights</source>
        <translation>Gewichte laden</translation>
    </message>
    <message>
        <source>Weights and models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} names no layer of this network: nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loaded weights of {0} for {1} layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loading {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The weights of {0} were not loaded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>“{0}” loses trained weights. Undo brings them back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Classes:</source>
        <translation>Klassen:</translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <source>New sweep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tick the fields to vary. The network is trained again and again with other values of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is varied yet. The learning rate is a good beginning.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learn from the runs so far (Bayesian)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grid: every combination</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>less is better</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>more is better</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End runs early that do worse than half of those before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same seed proposes the same values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Values come from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sampler</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is better</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs at most: {0}, </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} epochs each: {1} epochs in all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs at most: {0}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sweeps</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Validation {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network cannot be trained yet. {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening the sweep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The values of run {0} are set. Undo takes them back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A sweep began</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sweep has ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the sweeps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the sweep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} of {1} runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>best {0} {1:.4g} (run {2})</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SweepsPage</name>
    <message>
        <source>Sweeps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Against time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Against size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A sweep trains the network again and again with other values of some fields, and finds the best.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New sweep…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vary fields of the network that is open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>End with the batch that is being computed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make the runs that are still to come</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the chosen run among all runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply the best</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set the best values in the network that is open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs that are done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dashed line joins the runs that no other one beats in both.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TargetTree</name>
    <message>
        <source>Search fields: units, learning rate, activation…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search fields</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fields that can be varied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>TemplateBrowser</name>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Templates found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No template is about that.</source>
        <translation>Keine Vorlage handelt davon.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Drawing {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of one step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wheel or + and - zoom, dragging moves, Home shows all, arrows go from kernel to kernel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure a step to see what it spends its time on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} ms</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Example: {0}</source>
        <translation>Beispiel: {0}</translation>
    </message>
    <message>
        <source>Default: {0}</source>
        <translation>Vorgabe: {0}</translation>
    </message>
    <message>
        <source>Takes a whole number</source>
        <translation>Nimmt eine ganze Zahl</translation>
    </message>
    <message>
        <source>Takes a number</source>
        <translation>Nimmt eine Zahl</translation>
    </message>
    <message>
        <source>Takes whole numbers with commas between them</source>
        <translation>Nimmt ganze Zahlen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>One of {0}</source>
        <translation>Eines von {0}</translation>
    </message>
    <message>
        <source>{0}, {1:g} to {2:g}</source>
        <translation>{0}, {1:g} bis {2:g}</translation>
    </message>
    <message>
        <source>{0}, {1:g} or more</source>
        <translation>{0}, mindestens {1:g}</translation>
    </message>
    <message>
        <source>{0}, {1:g} or less</source>
        <translation>{0}, höchstens {1:g}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
</context>
<context>
    <name>Tradeoff</name>
    <message>
        <source>Score against cost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No run has ended yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Seconds of training</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The network has no output yet.</source>
        <translation>Das Netz hat noch keine Ausgabe.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How the weights are updated.</source>
        <translation>Wie die Gewichte geändert werden.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Metrics of which output</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Maß hinzufügen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Remove the metric {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All outputs</source>
        <translation>Alle Ausgaben</translation>
    </message>
</context>
<context>
    <name>TrialsTable</name>
    <message>
        <source>Runs of the sweep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>{0} (best)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Try it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A sample of your own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values of one sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the network says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw with the mouse, or drop a picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type or paste one row: {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TryoutPart</name>
    <message>
        <source>Try it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network and its data have to be there first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answers appear here as you draw or type.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Unforeseen</name>
    <message>
        <source>Something went wrong inside Layerloom; your work is as it was. {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WeightView</name>
    <message>
        <source>Figures</source>
        <translation>Schaubilder</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>none that is a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lowest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Not numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a part of {0} values</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome to Layerloom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw a network, train it, watch it learn, take it away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interrupted runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the handbook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guided tours</source>
        <translation type="unfinished">Rundgänge</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>WelcomePart</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interrupted after epoch {0} of {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Läufe werden gelesen</translation>
    </message>
</context>
<context>
    <name>_BlockView</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The layer's name in summaries and files.</source>
        <translation>Der Name der Schicht in Übersichten und Dateien.</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Trainierbar</translation>
    </message>
    <message>
        <source>Off: the weights stay as they are while the network trains.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Shapes and size</source>
        <translation>Formen und Größe</translation>
    </message>
    <message>
        <source>Re-uses the layer of {0}: the same fields and weights.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplikationen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Rechenschritte</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Sees of the input</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}, in steps of {1}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_LossRow</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What the training makes small.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>The share of this loss in the sum.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loss of {0}</source>
        <translation>Verlust von {0}</translation>
    </message>
    <message>
        <source>Expected a number of at least 0.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Choose a block to see and change its fields.</source>
        <translation>Einen Block wählen, um seine Felder zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Ein- und Ausgänge</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Trainierbar</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Rechenschritte</translation>
    </message>
    <message>
        <source>{0} a sample</source>
        <translation>{0} je Beispiel</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
    <message>
        <source>{0} earlier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>_SamplesCard</name>
    <message>
        <source>None.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_SeveralView</name>
    <message>
        <source>Trainable</source>
        <translation>Trainierbar</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>{0} blocks</source>
        <translation>{0} Blöcke</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Rechenschritte</translation>
    </message>
</context>
<context>
    <name>asker</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>As a picture: inputs down, outputs across</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} filters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} of {1} filters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, their first of {0} channels</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
