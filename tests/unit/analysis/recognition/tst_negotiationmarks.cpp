// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <analysis/recognition/negotiatedtext.h>
#include <analysis/recognition/negotiationmarks.h>
#include <analysis/recognition/negotiationparties.h>
#include <analysis/recognition/states.h>

#include <growth.h>

using namespace Qt::StringLiterals;
using recognition::NegotiationMark;
using recognition::Stance;

namespace {

model::Passage passageOf(const QString &content, const QList<model::Span> &spans = {})
{
    model::Passage passage;
    passage.kind = model::PassageKind::Operative;
    passage.content = content;
    passage.spans = spans;
    return passage;
}

/// "[words] Alt 1 +NOR,EU -USA <a|b>": a mark as a test writes it.
QString shown(const NegotiationMark &mark)
{
    static const QStringList signs {u"="_s, u"+"_s, u"-"_s, u"?"_s, u"."_s};
    const QString kind = QStringList {u"["_s, u"b["_s, u"p["_s, u"r["_s, u"d["_s}.at(int(mark.kind));
    QStringList parts {kind + mark.words + u']'};
    if (!mark.label.isEmpty())
        parts.append(u'(' + mark.label + u')');
    for (const Stance stance : {Stance::Proposes, Stance::Supports, Stance::Opposes, Stance::Reserves, Stance::Named}) {
        QStringList parties = mark.parties(stance);
        parties.replaceInStrings(u"org:"_s, QString());
        if (!parties.isEmpty())
            parts.append(signs.at(int(stance)) + parties.join(u','));
    }
    if (!mark.alternatives.isEmpty())
        parts.append(u'<' + mark.alternatives.join(u'|') + u'>');
    return parts.join(u' ');
}

/// "1-3 [words] =EU": the marks of paragraphs, with where they begin and end where this is not one.
QStringList shownIn(const QStringList &paragraphs)
{
    QList<model::Passage> passages;
    for (const QString &paragraph : paragraphs)
        passages.append(passageOf(paragraph));
    const recognition::NegotiatedText text = recognition::negotiatedText(passages, 0, passages.size());
    QStringList all;
    for (const recognition::PlacedMark &placed : text.marks) {
        const QString last = placed.last == placed.first ? QString() : u"-%1"_s.arg(placed.last + 1);
        all.append(u"%1%2 %3"_s.arg(placed.first + 1).arg(last, shown(placed.mark)));
    }
    if (text.unpaired > 0)
        all.append(u"unpaired %1"_s.arg(text.unpaired));
    return all;
}

QStringList shownIn(const QString &content, const QList<model::Span> &spans = {})
{
    QStringList all;
    for (const NegotiationMark &mark : recognition::negotiationMarks(passageOf(content, spans)).marks)
        all.append(shown(mark));
    return all;
}

}

/// The markup of compilation texts, and what looks like it and is none.
class NegotiationMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void noMarks_data();
    void noMarks();
    void nestedBracketsKnowTheirOuterOne();
    void boldWordsWithADelegationAreAnInsertion();
    void struckWordsAreAProposedDeletion_data();
    void struckWordsAreAProposedDeletion();
    void struckRunsThatTouchAreOneDeletion();
    void aBracketReachesOverParagraphs_data();
    void aBracketReachesOverParagraphs();
    void aParagraphKnowsTheBracketThatItStandsIn();
    void costGrowsAsTheText_data();
    void costGrowsAsTheText();
    void bracketsWithoutAPartnerAreCounted();
    void rangesHoldBracketsAndDelegations();
    void coversAndRecordsOfVotesAreNotNegotiated();
    void partiesHaveNamesInEachLanguage();
    void everyCodeIsAParty();
    void costGrowsAsTheParagraph_data();
    void costGrowsAsTheParagraph();
};

void NegotiationMarksTest::marks_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char16_t *content, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf16(content) << expected;
    };
    row("plain", u"Urges States [to consider] acting;", {u"[to consider]"_s});
    row("signs", u"supports [delivering urban services] {USA+} in cities", {u"[delivering urban services] +USA"_s});
    row("signs of two", u"[sustainable] {ARG+, EGY-}", {u"[sustainable] +ARG -EGY"_s});
    row("signs without commas", u"[sustainable] {USA+ FRA-}", {u"[sustainable] +USA -FRA"_s});
    row("a long minus", u"[sustainable] {USA–, FRA−}", {u"[sustainable] -USA,FRA"_s});
    row("a stranger with a sign", u"[sustainable] {USA+, Marlindo-, Lesser Isle+}", {u"[sustainable] +USA,Lesser Isle -Marlindo"_s});
    row("a stranger without a sign", u"[sustainable] {USA+, Marlindo}", {u"[sustainable]"_s});
    row("strangers in brackets", u"[sustainable] (USA, Marlindo support)", {u"[sustainable]"_s});
    row("reserve", u"[sustainable] {RUS reserve}", {u"[sustainable] ?RUS"_s});
    row("no sign is a proposal", u"[sustainable] {USA, EU}", {u"[sustainable] =USA,european-union"_s});
    row("no sign among signs is named", u"[sustainable] {USA, EU+}", {u"[sustainable] +european-union .USA"_s});
    row("words of support", u"[and peoples] (EU, Norway support)", {u"[and peoples] +european-union,NOR"_s});
    row("who proposed", u"[and peoples] (proposed by AG; supported by Norway and China; opposed by USA)",
        {u"[and peoples] =african-group +NOR,CHN -USA"_s});
    row("a name alone behind a bracket", u"[and peoples] (Norway)", {u"[and peoples] =NOR"_s});
    row("several behind", u"[and peoples] (Norway) {EU-} [Russian Federation: reserve]",
        {u"[and peoples] =NOR -european-union ?RUS"_s});
    row("delete", u"in all its forms [EU: delete];", {u"r[EU: delete] -european-union"_s});
    row("delete behind a bracket", u"[in all its forms] [EU: delete];", {u"[in all its forms] -european-union"_s});
    row("dash", u"[in all its forms] [EU – delete];", {u"[in all its forms] -european-union"_s});
    row("a name and its text", u"States [EU: and other stakeholders] to act", {u"[and other stakeholders] =european-union"_s});
    row("names and their text", u"[EU, JUSCANZ: and other stakeholders]", {u"[and other stakeholders] =european-union,juscanz"_s});
    row("joined names", u"[EU+CANZ/UK: and others]", {u"[and others] =european-union,canz,GBR"_s});
    row("text at the end", u"[and others {USA+}] to act", {u"[and others] +USA"_s});
    row("brackets within a bracket at the end", u"[and others (Norway supports)]", {u"[and others] +NOR"_s});
    row("supports deletion", u"[and others] (Egypt, Pakistan support deletion)", {u"[and others] -EGY,PAK"_s});
    row("New Zealand is not new", u"[and others] (New Zealand, Viet Nam support)", {u"[and others] +NZL,VNM"_s});
    row("Andorra", u"[and others] {AND+ USA AND FRA support}", {u"[and others] +AND,USA,FRA"_s});
    row("Group of 77 and China", u"[and others] (G77 and China, Iran (Islamic Republic of) oppose)", {u"[and others] -group-of-77,IRN"_s});
    row("G77+China", u"[and others] {G77+China+, EU-}", {u"[and others] +group-of-77 -european-union"_s});
    row("choice", u"[urges/calls upon] States", {u"[urges/calls upon] <urges|calls upon>"_s});
    row("choice of long words", u"[to take all measures that are needed in this field / to consider taking measures] now",
        {u"[to take all measures that are needed in this field / to consider taking measures] <to take all measures that are needed in this field|to consider taking measures>"_s});
    row("choice by OR", u"[urges OR calls upon] States", {u"[urges OR calls upon] <urges|calls upon>"_s});
    row("no choice: and/or", u"water [and/or] sanitation", {u"[and/or]"_s});
    row("no choice: a long sentence", u"[Requests the High Commissioner to report on human rights/fundamental freedoms in all regions]",
        {u"[Requests the High Commissioner to report on human rights/fundamental freedoms in all regions]"_s});
    row("no choice: a session", u"[recalling its resolution 57/12]", {u"[recalling its resolution 57/12]"_s});
    row("brackets to choose from", u"[urges]/[calls upon] States", {u"[urges] <calls upon>"_s, u"[calls upon] <urges>"_s});
    row("brackets joined by or", u"[urges] {EU+} or [calls upon] {USA+} States",
        {u"[urges] +european-union <calls upon>"_s, u"[calls upon] +USA <urges>"_s});
    row("touching brackets", u"States [shall][should] act", {u"[shall] <should>"_s, u"[should] <shall>"_s});
    row("brackets apart are no choice", u"[the rights] [of all] persons", {u"[the rights]"_s, u"[of all]"_s});
    row("labels", u"[Alt 1: urges States] [Alt 2: calls upon States]",
        {u"[urges States] (Alt 1) <calls upon States>"_s, u"[calls upon States] (Alt 2) <urges States>"_s});
    row("label with a name", u"[EU: Alt 1: urges States]", {u"[urges States] (Alt 1) =european-union"_s});
    row("a whole paragraph", u"OP4 alt (EU): Calls upon States to act;", {u"p[Calls upon States to act;] (OP4 alt) =european-union"_s});
    row("a whole paragraph in short", u"Alt 2. Calls upon States [and others] {USA-} to act;",
        {u"p[Calls upon States [and others] {USA-} to act;] (Alt 2)"_s, u"[and others] -USA"_s});
    row("nested", u"[to respect [and protect] {NOR+} rights] (EU)", {u"[to respect [and protect] {NOR+} rights] =european-union"_s, u"[and protect] +NOR"_s});
    row("nested at the end", u"[to respect [rights] {NOR+}]", {u"[to respect [rights] {NOR+}]"_s, u"[rights] +NOR"_s});
    row("remark in braces", u"and to act accordingly {USA reserve};", {u"r[USA reserve] ?USA"_s});
    row("remark in brackets", u"and to act accordingly (EU, Norway support);", {u"r[EU, Norway support] +european-union,NOR"_s});
    row("a State spelled out in capitals", u"[and others] (NORWAY and SWITZERLAND support)", {u"[and others] +NOR,CHE"_s});
    row("an attribution makes sure of a short bracket", u"[a] {USA+} right", {u"[a] +USA"_s});
    row("French", u"[et les autres] (UE, Norvège appuient; Fédération de Russie : supprimer)", {u"[et les autres] +european-union,NOR -RUS"_s});
    row("Spanish", u"[y los demás] (México y Chile apoyan)", {u"[y los demás] +MEX,CHL"_s});
    row("Russian", u"[и другие] (Российская Федерация, Китай поддерживают)", {u"[и другие] +RUS,CHN"_s});
    row("Arabic", u"[وغيرهم] (مصر والأردن: حذف)", {u"[وغيرهم] -EGY,JOR"_s});
    row("Chinese", u"［和其他人］（中国支持）", {u"[和其他人] +CHN"_s});
}

void NegotiationMarksTest::marks()
{
    QFETCH(const QString, content);
    QFETCH(const QStringList, expected);
    QCOMPARE(shownIn(content), expected);
}

void NegotiationMarksTest::noMarks_data()
{
    QTest::addColumn<QString>("content");
    for (const char *content : {"Urges States to act;", "the adress [sic] of the Council", "rights […] of all", "rights [...] of all", "as it said.[12]",
             "as it said [3, 4] before", "[A/HRC/57/L.6] was introduced", "A/RES/50/204[A] was adopted", "it [t]he Council", "“the [Council] shall”",
             "see [the report](https://www.ohchr.org/en) now", "see [the report](documents/report.html) now", "![picture] of a city", "a note[^1] of Markdown",
             "[Smith 2020] holds", "[Smith and Jones, 2020, p. 4] hold", "[para. 4] says", "[emphasis added]", "[footnotes omitted]",
             "[on the report of the Third Committee (A/78/481)]", "[without reference to a Main Committee (A/78/L.4)]", "[Adopted without a vote.]",
             "a project (supported by the European Union) began", "the capital (Norway) is far", "a set {1, 2, 3} of values", "{name} of the template", "a sum {x+ y-} of {A+}",
             "[unclosed words of a draft", "closed] words of a draft", "[] and [ ]", "[x] done", "the State[s] concerned", "[https://www.un.org]", "Alternative 1 is the better one.",
             "[inaudible] and [applause]", "the State (Norway), a party", "[original: English]", "[English only]", "[English/French only]", "[notre traduction]", "[原文如此]"})
        QTest::newRow(content) << QString::fromUtf8(content);
}

void NegotiationMarksTest::noMarks()
{
    QFETCH(const QString, content);
    QCOMPARE(shownIn(content), QStringList());
}

void NegotiationMarksTest::nestedBracketsKnowTheirOuterOne()
{
    const auto found = recognition::negotiationMarks(passageOf(u"[one [two [three] four]] and [five] (EU)"_s));
    QList<int> outer;
    for (const NegotiationMark &mark : found.marks)
        outer.append(mark.outer);
    QCOMPARE(outer, (QList<int> {-1, 0, 1, -1}));
    const QString deep = u"[a b "_s.repeated(30) + u"]"_s.repeated(30);
    const auto bounded = recognition::negotiationMarks(passageOf(deep));
    QCOMPARE(bounded.marks.size(), recognition::kMostNested);
    QCOMPARE(bounded.unpaired, 30 - recognition::kMostNested);
}

void NegotiationMarksTest::boldWordsWithADelegationAreAnInsertion()
{
    const QString content = u"Urges States to respect and protect {NOR+, USA-} all rights (EU)"_s;
    const int start = int(content.indexOf(u"and protect"_s));
    const QList<model::Span> bold {{model::Span::Style::Bold, start, start + 11, {}}};
    QCOMPARE(shownIn(content, bold), (QStringList {u"b[and protect] +NOR -USA"_s}));
    QCOMPARE(shownIn(u"Urges   {EU} all"_s, {{model::Span::Style::Bold, 6, 7, {}}}), QStringList());
    // Bold from the beginning is how a heading is set.
    QCOMPARE(shownIn(u"Urges (EU) all"_s, {{model::Span::Style::Bold, 0, 5, {}}}), QStringList());
}

void NegotiationMarksTest::struckWordsAreAProposedDeletion_data()
{
    QTest::addColumn<QString>("content"); // With ~ around what is struck.
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char16_t *content, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf16(content) << expected;
    };
    row("alone", u"Urges ~all~ States", {u"d[all]"_s});
    row("who proposes it", u"Urges ~all~ (EU) States", {u"d[all] =european-union"_s});
    row("who supports it", u"Urges ~all~ (EU, supported by Norway; opposed by China)", {u"d[all] =european-union +NOR -CHN"_s});
    row("signs", u"Urges ~all~ {NOR+, USA-} States", {u"d[all] +NOR -USA"_s});
    row("delete", u"Urges ~all~ [EU: delete] States", {u"d[all] =european-union"_s});
    row("within a bracket", u"[Urges ~all~ States] {USA+}", {u"[Urges all States] +USA"_s, u"d[all]"_s});
    row("around a bracket", u"Urges ~[all]~ {USA+} States", {u"d[[all]] +USA"_s, u"[all]"_s});
    row("a position that was withdrawn", u"Urges [all] ~{USA+}~ States", {u"[all]"_s});
    row("a sign that was withdrawn", u"Urges [all] {NOR+} ~USA+~ States", {u"[all] +NOR"_s});
    row("a State in the text", u"Thanks ~Norway~ and others", {u"d[Norway]"_s});
}

void NegotiationMarksTest::struckWordsAreAProposedDeletion()
{
    QFETCH(QString, content);
    QFETCH(const QStringList, expected);
    const int start = int(content.indexOf(u'~'));
    content.remove(start, 1);
    const int end = int(content.indexOf(u'~'));
    content.remove(end, 1);
    QCOMPARE(shownIn(content, {{model::Span::Style::Strike, start, end, {}}}), expected);
}

void NegotiationMarksTest::struckRunsThatTouchAreOneDeletion()
{
    using enum model::Span::Style;
    const QString content = u"Urges all the States (EU)"_s;
    QCOMPARE(shownIn(content, {{Strike, 6, 9, {}}, {Italic, 8, 11, {}}, {Strike, 10, 13, {}}, {Strike, 14, 20, {}}}), (QStringList {u"d[all the States] =european-union"_s}));
    QCOMPARE(shownIn(content, {{Strike, -4, 5, {}}, {Strike, 21, 90, {}}, {Strike, 90, 95, {}}}), (QStringList {u"d[Urges]"_s, u"d[(EU)]"_s}));
}

void NegotiationMarksTest::aBracketReachesOverParagraphs_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("three") << QStringList {u"Urges [all States:"_s, u"(a) to act;"_s, u"(b) to report] {USA+, NOR-} soon;"_s, u"Requests [a report] (EU)."_s}
                           << QStringList {u"1-3 [all States: (a) to act; (b) to report] +USA -NOR"_s, u"4 [a report] =european-union"_s};
    QTest::newRow("a name before it") << QStringList {u"[EU: Urges States;"_s, u"Requests a report.]"_s} << QStringList {u"1-2 [Urges States; Requests a report.] =european-union"_s};
    QTest::newRow("others within it") << QStringList {u"[Urges [all] {NOR+} States;"_s, u"Requests [a report] (EU)."_s, u"Decides to act.] (USA)"_s}
                                      << QStringList {u"1-3 [Urges [all] {NOR+} States; Requests [a report] (EU). Decides to act.] =USA"_s, u"1 [all] +NOR"_s, u"2 [a report] =european-union"_s};
    QTest::newRow("one in another") << QStringList {u"[Urges States;"_s, u"[Requests a report;"_s, u"and another.]]"_s}
                                    << QStringList {u"1-3 [Urges States; [Requests a report; and another.]]"_s, u"2-3 [Requests a report; and another.]"_s};
    QTest::newRow("one after another") << QStringList {u"[Urges States;"_s, u"all] and [requests"_s, u"a report.]"_s}
                                       << QStringList {u"1-2 [Urges States; all]"_s, u"2-3 [requests a report.]"_s};
    QTest::newRow("an alternative within it") << QStringList {u"[Urges States;"_s, u"OP2 alt (EU): Requests a report;"_s, u"Decides to act.]"_s}
                                              << QStringList {u"1-3 [Urges States; OP2 alt (EU): Requests a report; Decides to act.]"_s, u"2 p[Requests a report;] (OP2 alt) =european-union"_s};
    QTest::newRow("unclosed") << QStringList {u"Urges [all States;"_s, u"Requests [a report]."_s} << QStringList {u"2 [a report]"_s, u"unpaired 1"_s};
    QTest::newRow("unopened") << QStringList {u"Urges all] States;"_s, u"Requests [a report]."_s} << QStringList {u"2 [a report]"_s, u"unpaired 1"_s};
    QTest::newRow("one of two unclosed") << QStringList {u"[Urges [all States;"_s, u"Requests] a report."_s} << QStringList {u"1-2 [all States; Requests]"_s, u"unpaired 1"_s};
    QTest::newRow("round ones stay in theirs") << QStringList {u"Urges [all (States;"_s, u"EU)] and more"_s} << QStringList {u"1-2 [all (States; EU)]"_s};
    QTest::newRow("names of the next paragraph") << QStringList {u"[Urges"_s, u"all States]"_s, u"(EU, Norway support)"_s}
                                                 << QStringList {u"1-2 [Urges all States]"_s, u"3 r[EU, Norway support] +european-union,NOR"_s};
    QStringList far {u"Urges [all States;"_s};
    far.append(QList<QString>(recognition::kMostParagraphs, u"Requests a report;"_s));
    far.append(u"Decides to act]"_s);
    QTest::newRow("too far") << far << QStringList {u"unpaired 2"_s};
}

void NegotiationMarksTest::aBracketReachesOverParagraphs()
{
    QFETCH(const QStringList, paragraphs);
    QFETCH(const QStringList, expected);
    QCOMPARE(shownIn(paragraphs), expected);
}

void NegotiationMarksTest::aParagraphKnowsTheBracketThatItStandsIn()
{
    const QList<model::Passage> passages {passageOf(u"Urges [all] States"_s), passageOf(u"[Requests [one]"_s), passageOf(u"a [report]"_s), passageOf(u"soon] (EU) [now"_s)};
    const recognition::NegotiatedText text = recognition::negotiatedText(passages, 2, 3);
    QStringList all;
    for (const recognition::PlacedMark &placed : text.marks)
        all.append(u"%1 in %2"_s.arg(shown(placed.mark)).arg(placed.mark.outer));
    QCOMPARE(all, (QStringList {u"[Requests [one] a [report] soon] =european-union in -1"_s, u"[report] in 0"_s}));
    QCOMPARE(text.marks.first().mark.range.start, 0);
    QCOMPARE(text.marks.first().mark.range.end, 10);
    QCOMPARE(text.marks.last().mark.range.of(passages.at(2).content), u"[report]"_s);
    QCOMPARE(text.marks.last().mark.place.of(passages.at(2).content), u"report"_s);
}

void NegotiationMarksTest::costGrowsAsTheText_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("pairs") << QStringList {u"[one (EU)"_s, u"two] {USA+}"_s};
    QTest::newRow("a chain") << QStringList {u"one] and [two"_s};
    QTest::newRow("open") << QStringList {u"[one"_s};
    QTest::newRow("closed") << QStringList {u"one]"_s};
    QTest::newRow("far") << (QStringList {u"[[[one"_s} + QList<QString>(150, u"two"_s) + QStringList {u"three]]"_s});
}

void NegotiationMarksTest::costGrowsAsTheText()
{
    QFETCH(const QStringList, pieces);
    const double ratio = growth::ratioOfFour([&](qsizetype size) {
        QList<model::Passage> passages;
        while (passages.size() < size / 4) {
            for (const QString &piece : pieces)
                passages.append(passageOf(piece));
        }
        return growth::seconds([&] { (void)recognition::negotiatedText(passages, 0, passages.size()); });
    });
    QVERIFY2(ratio < growth::kTooSteep, qPrintable(QString::number(ratio)));
}

void NegotiationMarksTest::bracketsWithoutAPartnerAreCounted()
{
    const auto found = recognition::negotiationMarks(passageOf(u"[one and [two] and three] four] five [six"_s));
    QCOMPARE(found.marks.size(), 2);
    QCOMPARE(found.unpaired, 2);
}

void NegotiationMarksTest::rangesHoldBracketsAndDelegations()
{
    const QString content = u"Urges [all] {USA+} (EU opposes) States"_s;
    const auto found = recognition::negotiationMarks(passageOf(content));
    QCOMPARE(found.marks.size(), 1);
    QCOMPARE(found.marks.first().range.of(content), u"[all] {USA+} (EU opposes)"_s);
}

void NegotiationMarksTest::coversAndRecordsOfVotesAreNotNegotiated()
{
    model::Passage passage = passageOf(u"[Adopted without a vote.]"_s);
    QVERIFY(recognition::mayBeNegotiated(passage));
    for (const auto kind : {model::PassageKind::Cover, model::PassageKind::Vote, model::PassageKind::Footnote}) {
        passage.kind = kind;
        QVERIFY(!recognition::mayBeNegotiated(passage));
    }
    passage.kind = model::PassageKind::Body;
    passage.speaker = u"Ms. Kang"_s;
    QVERIFY(!recognition::mayBeNegotiated(passage));
}

void NegotiationMarksTest::partiesHaveNamesInEachLanguage()
{
    QCOMPARE(recognition::partyName(u"NOR"_s, u"fr"_s), u"Norvège"_s);
    QCOMPARE(recognition::partyName(u"org:european-union"_s, u"en"_s), u"European Union"_s);
    QCOMPARE(recognition::partyName(u"org:european-union"_s, u"ar"_s), u"الاتحاد الأوروبي"_s);
    QCOMPARE(recognition::partyName(u"org:african-group"_s, u"fr"_s), u"Groupe africain"_s);
    QCOMPARE(recognition::partyName(u"org:juscanz"_s, u"xx"_s), u"JUSCANZ"_s);
    QCOMPARE(recognition::partyName(u"nobody"_s, u"en"_s), u"nobody"_s);
}

void NegotiationMarksTest::everyCodeIsAParty()
{
    for (const QString &code : recognition::stateCodes()) {
        const auto found = recognition::attributionIn(QString(code + u'+'));
        QVERIFY2(found && found->positions == (QList<recognition::PartyStance> {{code, Stance::Supports}}), qPrintable(code));
    }
}

void NegotiationMarksTest::costGrowsAsTheParagraph_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("end");
    for (const auto &[piece, end] : {std::pair("[", ""), std::pair("]", ""), std::pair("[a b ", "]"), std::pair("(", ")"), std::pair("{", "}"), std::pair("[(", ""),
             std::pair("[a b]", ""), std::pair("[a b] ", ""), std::pair("[a b]/", ""), std::pair("[x](", ""), std::pair("(EU) ", ""), std::pair("{USA+} ", ""),
             std::pair("[a b] {USA+} (EU, Norway support) ", ""), std::pair("USA, ", ""), std::pair("a/b ", ""), std::pair("“[a b]", ""), std::pair("[Alt 1: a b]", ""), std::pair("[EU: a b] ", "")})
        QTest::newRow(piece) << QString::fromUtf8(piece) << QString::fromUtf8(end);
}

void NegotiationMarksTest::costGrowsAsTheParagraph()
{
    QFETCH(const QString, piece);
    QFETCH(const QString, end);
    const double ratio = growth::ratioOfFour([&](qsizetype size) {
        const qsizetype count = size / piece.size();
        model::Passage passage = passageOf(u"(EU: "_s + piece.repeated(count) + end.repeated(count));
        for (int at = 1; at + 3 < size; at += 4)
            passage.spans.append({at % 8 == 1 ? model::Span::Style::Bold : model::Span::Style::Strike, at, at + 2, {}});
        return growth::seconds([&] { (void)recognition::negotiationMarks(passage); });
    });
    QVERIFY2(ratio < growth::kTooSteep, qPrintable(QString::number(ratio)));
}

QTEST_GUILESS_MAIN(NegotiationMarksTest)
#include "tst_negotiationmarks.moc"
