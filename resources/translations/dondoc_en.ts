<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n directive(s) selected</source>
        <translation>
            <numerusform>%n directive selected</numerusform>
            <numerusform>%n directives selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more directive(s)</source>
        <translation>
            <numerusform>and %n more directive</numerusform>
            <numerusform>and %n more directives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not decided yet are in no figure.</source>
        <translation>
            <numerusform>%n point not decided yet are in no figure.</numerusform>
            <numerusform>%n points not decided yet are in no figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) undecided</source>
        <translation>
            <numerusform>%n point undecided</numerusform>
            <numerusform>%n points undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted again from {day}: %n other day(s).</source>
        <translation>
            <numerusform>Counted again from {day}: %n other day.</numerusform>
            <numerusform>Counted again from {day}: %n other days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sure point(s) agreed.</source>
        <translation>
            <numerusform>%n sure point agreed.</numerusform>
            <numerusform>%n sure points agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directive(s)</source>
        <translation>
            <numerusform>%n directive</numerusform>
            <numerusform>%n directives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tracking opens %n directive(s)</source>
        <translation>
            <numerusform>Tracking opens %n directive</numerusform>
            <numerusform>Tracking opens %n directives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split in %n part(s): check each of them.</source>
        <translation>
            <numerusform>Split in %n part: check it.</numerusform>
            <numerusform>Split in %n parts: check each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %n directive(s)</source>
        <translation>
            <numerusform>named in %n directive</numerusform>
            <numerusform>named in %n directives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>%n agency</numerusform>
            <numerusform>%n agencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with open work</source>
        <translation>
            <numerusform>%n with open work</numerusform>
            <numerusform>%n with open work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) and extension(s)</source>
        <translation>
            <numerusform>%n answer or extension</numerusform>
            <numerusform>%n answers and extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directive(s) stayed as they were:</source>
        <translation>
            <numerusform>%n directive stayed as it was:</numerusform>
            <numerusform>%n directives stayed as they were:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) hold the words in their own texts</source>
        <extracomment>The person wants to see in which notices.</extracomment>
        <translation>
            <numerusform>%n notice holds the words in its own text</numerusform>
            <numerusform>%n notices hold the words in their own texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) missed</source>
        <translation>
            <numerusform>%n period missed</numerusform>
            <numerusform>%n periods missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n undecided point(s) need no work</source>
        <translation>
            <numerusform>Its %n undecided point needs no work</numerusform>
            <numerusform>Its %n undecided points need no work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n directive(s)</source>
        <translation>
            <numerusform>Take in %n directive</numerusform>
            <numerusform>Take in %n directives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n sheet(s)</source>
        <translation>
            <numerusform>Write %n sheet</numerusform>
            <numerusform>Write %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies of the last round are silent</source>
        <translation>
            <numerusform>%n agency of the last round is silent</numerusform>
            <numerusform>%n agencies of the last round are silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directive(s) waited for</source>
        <translation>
            <numerusform>%n directive waited for</numerusform>
            <numerusform>%n directives waited for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directive(s) name no lead: nobody can be written to.</source>
        <translation>
            <numerusform>%n directive names no lead: nobody can be written to.</numerusform>
            <numerusform>%n directives name no lead: nobody can be written to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Write %n letter</numerusform>
            <numerusform>Write %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies have no address: their drafts are addressed to nobody.</source>
        <translation>
            <numerusform>%n agency has no address: its draft is addressed to nobody.</numerusform>
            <numerusform>%n agencies have no address: their drafts are addressed to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due day(s) written to {name}.</source>
        <translation>
            <numerusform>%n due day written to {name}.</numerusform>
            <numerusform>%n due days written to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest of %n backup copies: {when}, with {notices} notices and {directives} directives.</source>
        <translation>
            <numerusform>%n backup copy: {when}, with {notices} notices and {directives} directives.</numerusform>
            <numerusform>The newest of %n backup copies: {when}, with {notices} notices and {directives} directives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup copies, but none can be read.</source>
        <translation>
            <numerusform>%n backup copy, but it cannot be read.</numerusform>
            <numerusform>%n backup copies, but none can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since this copy %n change(s) would be lost</source>
        <translation>
            <numerusform>%n change since this copy would be lost</numerusform>
            <numerusform>%n changes since this copy would be lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directive(s) changed</source>
        <translation>
            <numerusform>%n directive changed</numerusform>
            <numerusform>%n directives changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) in force</source>
        <translation>
            <numerusform>%n report in force</numerusform>
            <numerusform>%n reports in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {name} taken in</source>
        <translation>
            <numerusform>%n row of {name} taken in</numerusform>
            <numerusform>%n rows of {name} taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n row(s) into the register</source>
        <translation>
            <numerusform>Put %n row into the register</numerusform>
            <numerusform>Put %n rows into the register</numerusform>
        </translation>
    </message>
</context>
</TS>
