<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>Drills</name>
    <message>
        <source>Write the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For that, {frame} is often the kind way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much hangs on your answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to come of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which frame?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frame}. {fits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over. Go on as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Switch the clock off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the clock on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} Your words still stand in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} Your words are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {aim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>such as: one of three</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote: “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}</source>
        <comment>over a line that was said to them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{headline} · {grade} of 5.</source>
        <comment>such as: Good · 4 of 5.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a stroke, or walk them with the arrow keys, to read the rule behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag}: {words}</source>
        <comment>a mark, and the words that earned it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes each, with the people of the scenes. Begin anywhere; nothing here has to be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene here has what this drill needs. More scenes bring it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenes here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every drill is made of a scene. Add some, and the drills come with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the whole scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes in a moment, and can be heard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tells you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So you …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence that gives back what {name} told you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say one sentence back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any words will do. What counts is one thing that only they could have told you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} told you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And somebody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a better one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} told</source>
        <comment>over what they told</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means to: {aim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mean to: {aim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True of the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, who {note}</source>
        <comment>somebody who could be introduced</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose as many as you like. What each means stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the line earn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag}: {title}</source>
        <comment>a mark, and its rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line and its marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody writes to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody says to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag} – {meaning}</source>
        <comment>a mark, and what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lines are kept. They could not be judged just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the program starts next, it looks at them again; you find them in Progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene was written for: {lesson} {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {time}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grade} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every exit you made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens its verdict again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{curve} {figure}</source>
        <comment>a curve of a chart, and how high it is at its end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end: {curves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart cannot be drawn on this machine. The table holds the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day so far; each further day of practice carries the line on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in 10</source>
        <comment>how many of ten exits had a mark</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{heading}, as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind stands alone: what you learn in one helps little in the next until you try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind of scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family}: not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family}: mean grade {grade} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a first scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your first exit this room shows how your lines change from week to week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your lines, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of your exits had the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the day or the week, from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>All nineteen rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What serves the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fails them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your line: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the rules cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your exits and their verdicts are safe. Installing the program again brings the pages back; if you changed one yourself, the place is named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>With {name} · {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{title}. {summary} {facts}</source>
        <comment>a scene as it is read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene has these words. Try fewer, or another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene fits all that you chose. Take one choice back, or look at them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody like that here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenes that come with the program are not where they should be. Installing it again brings them back. What you practised is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene can be read. Installing the program again brings its own back; for others, the first places to look at are named here. What you practised is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no scenes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pack from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a zip file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack}.</source>
        <comment>a pack that was added, in words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not added: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not added, and nothing of it was kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} · {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{pack}” and its scenes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pack}” is removed. What you practised in it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet. A pack is a zip file or a folder with scenes that somebody shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it anew, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the chosen scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a scene by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a scene: a name, a place, what is hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter plays the chosen scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {problem}</source>
        <comment>a file that cannot be read, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>easy to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes some nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hardest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By direct message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went well last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last time {grade} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} · {level} · {state}</source>
        <comment>the facts of a scene in a line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces and strokes move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what they told me before I leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I heard while I write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner speaks aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each control is as I reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft sound now and then, as things happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiet murmur of the place behind a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard they hold on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours are now “{colours}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text size is now {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you do here stays on this machine, in one folder. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {effect}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{day} {month}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day under a chart, its month shortened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{greeting}, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{greeting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>the number zero, before what there is none of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather: “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard they hold on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {effect}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did {name} tell you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Your words still stand in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Your words are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc shows the four lines again. What you wrote stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And how do you leave now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip away without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your exit, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You might write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You might say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back one turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, you heard that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they told you: {fact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move through the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Listen for something that you could give back at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a turn of theirs to go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poor one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to play today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no scenes here to play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play your first scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play · {length}</source>
        <comment>on a button; the length such as: three minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}. {why}</source>
        <comment>how long a scene takes, and a sentence about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are about to practise the hardest minute of an evening: leaving somebody kindly, honestly and clearly. Three minutes are enough. Nobody is watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {number} of your last {exits} exits {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} In the {exits} before, in {number}.</source>
        <comment>after how it is now, how it was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you gave back something that the other person had told you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you gave a reason that was true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was plain that you were leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you left the other person in company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said that it was good to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you wished the other person well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {date} · {grade} of 5</source>
        <comment>when: “Last time” or “This time”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is wrong, if you like to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? A few words help to mend the rule. You may leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it without these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these is wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your line and your note stay on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge is not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag}: {words}</source>
        <comment>a mark, and the words that earned it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a stroke, or walk them with the arrow keys, to read the rule behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} · {sources}</source>
        <comment>a rule, and where it is from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{partner}: “{answer}”</source>
        <comment>what the partner said to the exit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the same make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} · {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said something, and that is where every exit begins. The next try has all the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that has to change. Say it once more aloud, so that it comes by itself tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nineteen rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong verdict?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from stroke to stroke, and read the rule behind each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grade} of 5 · {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, staying a little would have been better. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene is no longer on this machine, so it cannot be played again. Your line and its marks stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last time {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted, and counted again without {marks}. Your line and your note are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted, and counted with “{tag}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. “{tag}” does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Your line counts as it did before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the same moment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this scene again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In writing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say is always written, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an event in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One short talk to warm up with, face to face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scene now, and another whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lead a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look around first, so that you can choose for your group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {behind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may we call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice and not therapy. What you say here stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} of {all}</source>
        <comment>Which of the first steps this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you practise the hardest minute of an evening: leaving somebody kindly, in your own words. Nobody is watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the door that is nearest to you. The others stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time. All of this can be changed later, under “Settings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make yourself comfortable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play your first scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong, and the fault is ours. Your words are safe. The details are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next control; with Shift to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, while a message offers it or in a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read once more where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on everything is read aloud. Any key ends what is being read, and Ctrl does nothing else. {again} reads where you are once more, {page} the whole page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the app; everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map of keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
