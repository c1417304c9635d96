<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>Afterwards</name>
    <message>
        <source>Whom did you leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, or “the man with the hens”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard did it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did they take it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said, if you want to remember it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you promise anything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, or for example: send the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are reminded: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is all it needs to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way? A number is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. A name and a number are enough; two minutes for a whole evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told of this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes after an evening are enough, and this page remembers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They took it like {number}, where 100 is very well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How conversations ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your events and promises, with alarms, for the calendar on your phone or computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you promise somebody goes into the log, and comes back here in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are open; they come up as these are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {whom}. {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {promise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go: {promise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week later: {promise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is saved. Open it with your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left them in company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an excuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipped away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted to, and stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They left first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was meant for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt like {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken like {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You expected {feared}; it felt like {felt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You expected {feared}, and it felt like {felt}: much as you thought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You expected {feared}; it felt like {felt}. It was the harder kind of evening, and you were there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving felt easier than you had expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole, the people you left took it well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You looked back at real evenings, and that is where changes begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One goodbye was open, or left somebody in company. That is what you practise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} goodbyes were open, or left somebody in company. That is what you practise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One promise was kept. Somebody noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} promises were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {promised}. Kept: {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Ways to leave kindly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pocket card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for my phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of yours that go well come here by themselves. One scene is a beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to carry yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper it is a quarter of an A4 page, to cut out or to print on a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card for your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no lines of your own yet, so these are somebody else’s, to begin with. Yours will take their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plans, and lines of yours that went well. One look before you go in is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of yours that went well. One look before you go in is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short true word is enough. Then go, kindly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {cue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I say {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Events</name>
    <message>
        <source>Saved. Your calendar can take it in from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your best line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are warmed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight: count quietly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its plans and its count go with it. What you wrote down afterwards stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{event}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hope to meet {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back, two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count quietly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm up · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm up again · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene here to rehearse it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan, for when you leave: “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{event}” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is all it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard will leaving be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You there, all of it if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What about leaving worries you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do you hope to meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, a warm-up and a plan or two. Afterwards, two minutes to look back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there an evening ahead? Its name is enough, and a warm-up is made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event}. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of somebody you hope to meet, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on them, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most three: if this happens, then I say that. None is fine, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If, then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{button}: {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this, then I say that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan for one moment helps more than a good intention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they say “I’ll come with you”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then I say …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would really say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin with, and to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {cue}: “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example stands there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And what do you say then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And when do you say it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinks, a meet-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting stuck with somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being rude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving somebody alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That they come along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying yes to everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who matter to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is today at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tomorrow at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on {weekday}, in {number} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {number} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} and {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mean to talk with one person, and to leave them well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mean to talk with {number} people, and to leave each of them well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {cue}</source>
        <comment>the first half of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then I say: “{line}”</source>
        <comment>the second half of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it is still to be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: you have said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: you said it in “{scene}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}. {why}</source>
        <comment>how long a scene takes, and a sentence about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alumni drinks, Ana’s wedding, the sales conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, if you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people do you mean to talk with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they write or ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: asked for a call about pricing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is true for you here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: I keep my evenings free of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you really do afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>often nothing, and that is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the letter against this. All of it may stay empty; nothing of it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has all the room to become kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for certain. What is dotted is a guess: look at it, and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that has to change. It can go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it goes out, there is something to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against sending it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {situation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided: {outcome} · {frame}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what you answered, {frame} is often the kind way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is it the one to take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear {name}, thank you for …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank is a name in braces: {name}. “{their …}” is for what they told you, “{my …}” for what is true of you, “{I will …}” for what you really mean to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent: mark as closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it where you write to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked over. It comes up again in three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still empty: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {whom}. One thing less to carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last looked over in {month}. Is it still true, and still you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, fill its blanks, and it is yours to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Change one of those below and it is yours, or write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits for a close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: a call about her bakery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did it come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is all it needs, or a word for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write somebody down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One short letter closes each of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introductions and threads that you owe a close can stand here, so that you can put them out of mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>“{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scene} · {grade} of 5 · kept on {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scene} · {grade} of 5 · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it again in its scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a line by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more. Search to find them.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Lines of yours that went well come here by themselves, by situation, to rehearse before an evening. You can also keep one by hand, under any verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your lines has these words. Try fewer, or another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your best words will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the list. The exit itself stays in your progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find one of your lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a line: a word of it, a situation, a scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>People tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as you hoped for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more person. So far: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space for each person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Judge them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts by an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of your exits were judged by an older version of the judge.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Judging again: {done} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} judged again. {changed} of them count otherwise now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} judged again. All of them count as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped before the end; the others are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} of 5 became {after} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still {grade} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now with {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer with {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” {changes}</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {heading} as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, as a table</source>
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
        <source>{heading}, as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
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
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rarely</source>
        <comment>a mark that less than one exit in twenty had</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in 10</source>
        <comment>how many of ten exits had a mark</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
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
        <source>Look for words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your line or of the scene’s title   /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking: {number} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} back to {day}. Scroll down for older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exit fits. Fewer words or a longer time may find some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected, and happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well you thought they would take it, and how they did; 100 is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard you expected it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the exit; 100 is hard. It may stay high: going all the same is what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you remembered what you were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Before an exit you are asked what you expect, and after it what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Some scenes ask what they told you before you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one time that you said both, they took it better than you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one time that you said both, they did not take it better than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{better} times in {compared} they took it better than you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One time in {compared} they took it better than you expected.</source>
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
        <source>The mean grade of your exits from such scenes, from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds you have tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grade} of 5, {tries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family}, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected to be hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left them with company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a true reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an excuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stayed after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipped away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month under a chart, shortened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind of scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen or own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exits</source>
        <comment>on one day</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {exits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Practice on %n days. The arrow keys go from day to day.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>How many of your exits had the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All marks: how many of your exits had each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark}, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{curve}: {figure}</source>
        <comment>a small curve, and what it comes to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a first scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your first exit this room shows how your lines change from week to week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warmer a day, the more exits you made. A day without any costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your lines, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of each point in time, from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graceful Exit: progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your newest exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be drawn on this machine: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the grades share your exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stronger the colour, the better the grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ways you left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each exit counts once: what undoes it decides first, then what took most care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades and ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening and expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no exit of that sort in this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Look at the promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters have not been looked over for a quarter of a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised: {promise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised: {promise}. Open beside it: {number}.</source>
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
        <source>Your export is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your practice is brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>{title}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
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
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{file}” holds %n exit(s).</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>What is here stays, and what is in both stays once. The window closes for a moment and opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the settings, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything that you did here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your exits, verdicts, drafts, events and settings are removed from this machine, and nobody can bring them back. The app then begins as new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups go, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packs of scenes go, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this copy in the place of what is here now? What is here now is kept among the backups. The window closes for a moment and opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet. One is made on each day on which you open the app, once you have practised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} · {size} · {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day’s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a new version of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before another copy was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no exits yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds %n exit(s), from {first} to {last}.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Show this week on Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how hard it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask why the line would work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me of promises while the app runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes a day, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <comment>a day</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a week, as a goal</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
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
        <source>In a scene</source>
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
        <source>{number}: {effect}</source>
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
        <source>How hard will this be for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well will they take it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess is enough. Nothing here is counted: it will stand beside what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9 are the tens, arrows move in small steps, Enter goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you leave</source>
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
    <message>
        <source>Why would this work, or not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words, or none. Enter goes on.</source>
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
        <source>{event}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>when an event is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when an event is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {number} days</source>
        <comment>when an event is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to have you back. One easy scene is plenty to begin with: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no scenes here to play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a day of rest, as you set it. Everything is still one tap away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough for today: what you practised settles overnight. All scenes are one tap away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that you practised is still fresh. Play whatever you like.</source>
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
        <source>Look at all scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play · {length}</source>
        <comment>on a button; the length such as: three minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to play before your event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to come back with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to play today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are about to practise the hardest minute of an evening: leaving somebody kindly, honestly and clearly. Three minutes are enough. Nobody is watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}. {why}</source>
        <comment>how long a scene takes, and a sentence about it</comment>
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
        <source>One scene is a good beginning for a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n days this week</source>
        <comment>how many days of the week’s goal</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{words}, and more on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Well kept.</source>
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
        <source>Keep this line</source>
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
        <source>Next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well did they take it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How surprising was that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over it</source>
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
        <source>Kept among your own lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. The line is no longer kept by hand.</source>
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
    <message>
        <source>You thought: “{why}”</source>
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
        <source>Today’s backup was not made. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
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
        <source>One moment, please.</source>
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
        <source>0 is {low}, 100 is {high}. A digit is for the tens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>no number yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {number}</source>
        <comment>a scale and what it stands at</comment>
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
