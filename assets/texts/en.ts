<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Drills</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>And %n more. Search to find them.</source>
        <translation>
            <numerusform>And %n more. Search to find it.</numerusform>
            <numerusform>And %n more. Search to find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n in 10</source>
        <comment>how many of ten exits had a mark</comment>
        <translation>
            <numerusform>%n in 10</numerusform>
            <numerusform>%n in 10</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exits</source>
        <comment>on one day</comment>
        <translation>
            <numerusform>%n exit</numerusform>
            <numerusform>%n exits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your exits were judged by an older version of the judge.</source>
        <translation>
            <numerusform>%n of your exits was judged by an older version of the judge.</numerusform>
            <numerusform>%n of your exits were judged by an older version of the judge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice on %n days. The arrow keys go from day to day.</source>
        <translation>
            <numerusform>Practice on %n day. The arrow keys go from day to day.</numerusform>
            <numerusform>Practice on %n days. The arrow keys go from day to day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>“{file}” holds %n exit(s).</source>
        <translation>
            <numerusform>“{file}” holds %n exit.</numerusform>
            <numerusform>“{file}” holds %n exits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n exit(s), from {first} to {last}.</source>
        <translation>
            <numerusform>It holds %n exit, from {first} to {last}.</numerusform>
            <numerusform>It holds %n exits, from {first} to {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a week, as a goal</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{number} of %n days this week</source>
        <comment>how many days of the week’s goal</comment>
        <translation>
            <numerusform>{number} of %n day this week</numerusform>
            <numerusform>{number} of %n days this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
