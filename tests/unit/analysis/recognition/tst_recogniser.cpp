// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <analysis/recognition/recogniser.h>

#include <QDirIterator>
#include <QElapsedTimer>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestRecogniser : public QObject
{
    Q_OBJECT

private slots:
    void resolution5712();
    void votes();
    void themes();
    void symbolsAndProse();
    void ambiguousIsSettledElsewhere();
    void otherLanguages();
    void sameAsTheNoteBefore();
    void whereATextComesFrom();
    void nothing();
    void cost();
};

namespace {

model::ReadText textOf(const QString &symbol, const QString &body, const QStringList &paragraphs)
{
    model::ReadText read;
    read.work.symbol = symbol;
    if (const auto parsed = model::Symbol::parse(symbol))
        read.work.symbolKey = parsed->key();
    read.work.body = body;
    read.text.language = u"en"_s;
    for (const QString &paragraph : paragraphs) {
        model::Passage passage;
        passage.position = int(read.passages.size());
        passage.content = paragraph;
        read.passages.append(passage);
    }
    return read;
}

/// The paragraphs and the sponsors of a file of the United Nations, read in the simplest way.
model::ReadText plainlyRead(const QString &path, const QString &symbol, const QString &body)
{
    model::ReadText read = textOf(symbol, body, {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return read;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"p") {
            model::Passage passage;
            passage.position = int(read.passages.size());
            passage.content = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            read.passages.append(passage);
        } else if (xml.name() == u"step" && xml.attributes().value(u"outcome") == u"draftResolution") {
            read.sponsorLine = xml.attributes().value(u"by").toString();
        }
    }
    return read;
}

QStringList keys(const QList<model::ProposedLink> &links, const QString &relation, const QString &rule = {})
{
    QStringList all;
    for (const model::ProposedLink &link : links) {
        if (link.relation == relation && (rule.isEmpty() || link.rule == rule) && !all.contains(link.targetKey))
            all.append(link.targetKey);
    }
    return all;
}

}

void TestRecogniser::resolution5712()
{
    NEEDS_REAL_FILES(folder);
    const model::ReadText read = plainlyRead(
        folder + u"/unxml/HRCresolutions/57session/English/A_HRC_RES_57_12E.xml"_s, u"A/HRC/RES/57/12"_s, u"HRC"_s);
    QVERIFY(read.passages.size() > 50);
    const QList<model::ProposedLink> links = recognition::recognise(read);
    QStringList cited = keys(links, u"cites"_s, u"citation/1"_s);
    cited.sort();
    QStringList expected
        = u"A/HRC/RES/24/2 A/HRC/RES/27/4 A/HRC/RES/33/8 A/HRC/RES/39/7 A/HRC/RES/45/7 A/HRC/RES/51/12 "
          "A/RES/70/1 A/RES/71/256 A/RES/76/6 A/RES/78/1 A/RES/79/1"_s.split(u' ');
    expected.sort();
    QCOMPARE(cited, expected);
    QCOMPARE(keys(links, u"cites"_s, u"symbol/1"_s), QStringList({u"A/HRC/56/32"_s}));
    for (const model::ProposedLink &link : links) {
        if (link.relation == u"cites")
            QCOMPARE(link.status, model::LinkStatus::Accepted);
    }
    const QStringList sponsors = keys(links, u"sponsors"_s);
    QCOMPARE(sponsors.size(), 30);
    QCOMPARE(sponsors.first(), u"ALB"_s);
    QCOMPARE(sponsors.last(), u"USA"_s);
    QCOMPARE(keys(links, u"adoptedBy"_s), QStringList({u"HRC"_s}));
}

void TestRecogniser::votes()
{
    model::ReadText read = textOf(u"A/HRC/RES/57/1"_s, u"HRC"_s, {});
    read.sponsorLine = u"Chile, European Union and Peru"_s;
    read.additionalSponsorLine = u"Chile and Fiji, submitted by the Rapporteur, Jane Doe (Malta)"_s;
    read.states = {{u"FRANCE"_s, u"in favour"_s}, {u"Albania, Chile]"_s, u"against"_s}, {u"FRANCE"_s, u"in favour"_s},
        {u"MALI"_s, u"abstaining"_s}};
    const QList<model::ProposedLink> links = recognition::recognise(read);
    QStringList shown;
    for (const model::ProposedLink &link : links) {
        if (link.relation == u"adoptedBy")
            continue;
        QCOMPARE(link.targetKind, model::RecordKind::State);
        QCOMPARE(link.origin, model::Origin::Source);
        QCOMPARE(link.passagePosition, -1);
        shown.append(u"%1 %2 %3 %4 %5"_s.arg(
            link.relation, link.role, link.targetKey, link.targetName, model::linkStatusName(link.status)));
    }
    const QStringList expected {u"sponsors sponsor CHL Chile accepted"_s, u"sponsors sponsor PER Peru accepted"_s,
        u"sponsors sponsor name:european union European Union suggested"_s,
        u"sponsors additional sponsor FJI Fiji accepted"_s, u"votedBy in favour FRA France accepted"_s,
        u"votedBy against ALB Albania accepted"_s, u"votedBy against CHL Chile accepted"_s,
        u"votedBy abstaining MLI Mali accepted"_s};
    QCOMPARE(shown, expected);
}

void TestRecogniser::themes()
{
    model::ReadText read = textOf(u"A/RES/70/1"_s, u"GA"_s, {});
    read.keywords = {u"LOCAL GOVERNMENT"_s, u"Local government"_s, u"HIV/AIDS PREVENTION"_s,
        u"IRAN (ISLAMIC REPUBLIC OF)"_s, u"GAZA STRIP"_s, u"social_justice"_s, u"  "_s,
        u"ABKHAZIA (GEORGIA)"_s, u"SUDAN--POLITICAL CONDITIONS"_s, u"EAST JERUSALEM (STATE OF PALESTINE)"_s, u"TREATIES (TEXT)"_s};
    const QList<model::ProposedLink> links = recognition::recognise(read);
    QStringList names;
    for (const model::ProposedLink &link : links) {
        if (link.relation != u"about")
            continue;
        QCOMPARE(link.targetKind, model::RecordKind::Theme);
        QCOMPARE(link.status, model::LinkStatus::Accepted); // The file states it.
        QCOMPARE(link.origin, model::Origin::Source);
        names.append(link.targetName);
    }
    QCOMPARE(names,
        QStringList({u"Local government"_s, u"HIV/AIDS prevention"_s, u"Iran (Islamic Republic of)"_s, u"Gaza strip"_s,
            u"social justice"_s, u"Abkhazia (Georgia)"_s, u"Sudan--political conditions"_s, u"East Jerusalem (State of Palestine)"_s,
            u"Treaties (text)"_s}));
    QCOMPARE(keys(links, u"about"_s).first(), u"theme:local government"_s);
}

void TestRecogniser::symbolsAndProse()
{
    const QString paragraph
        = u"see A/HRC/56/32, para. 11, A/RES/70/1 and resolution 57/12 (A/HRC/RES/57/12), and its resolution 45/7"_s;
    const QList<model::ProposedLink> links
        = recognition::recognise(textOf(u"A/HRC/RES/57/12"_s, u"HRC"_s, {u"57/12."_s, paragraph}));
    QStringList shown;
    for (const model::ProposedLink &link : links) {
        if (link.relation != u"cites")
            continue;
        QCOMPARE(link.passagePosition, 1);
        QCOMPARE(link.text, paragraph.mid(link.start, link.end - link.start));
        QCOMPARE(link.targetKind, model::RecordKind::Document);
        shown.append(link.targetKey + u' ' + link.targetSymbol + u' ' + link.rule + u' ' + link.toAddress);
    }
    // The text's own symbol is no citation, in full or in short.
    const QStringList expected {u"A/HRC/56/32 A/HRC/56/32 symbol/1 OP11"_s, u"A/RES/70/1 A/RES/70/1 symbol/1 "_s,
        u"A/RES/57/12 A/RES/57/12 citation/1 "_s, u"A/HRC/RES/45/7 A/HRC/RES/45/7 citation/1 "_s};
    QCOMPARE(shown, expected);
}

void TestRecogniser::ambiguousIsSettledElsewhere()
{
    const QString open = u"in accordance with resolution 51/12"_s;
    const auto alone = recognition::recognise(textOf(u"A/HRC/RES/57/1"_s, u"HRC"_s, {open}));
    QCOMPARE(keys(alone, u"cites"_s), QStringList({u"A/HRC/RES/51/12"_s, u"A/RES/51/12"_s}));
    QCOMPARE(alone.last().status, model::LinkStatus::Suggested);
    const auto settled
        = recognition::recognise(textOf(u"A/HRC/RES/57/1"_s, u"HRC"_s, {open, u"General Assembly resolution 51/12"_s}));
    QCOMPARE(keys(settled, u"cites"_s), QStringList({u"A/RES/51/12"_s}));
    QCOMPARE(settled.last().status, model::LinkStatus::Accepted);
    // The Council has not met for the sixtieth time yet.
    const auto later = recognition::recognise(textOf(u"A/HRC/RES/57/1"_s, u"HRC"_s, {u"in accordance with resolution 60/2"_s}));
    QCOMPARE(keys(later, u"cites"_s), QStringList({u"A/RES/60/2"_s}));
    QCOMPARE(later.last().status, model::LinkStatus::Accepted);
}

void TestRecogniser::otherLanguages()
{
    model::ReadText read = textOf(u"A/HRC/RES/57/12"_s, u"HRC"_s, {u"sa résolution 45/7 et A/HRC/56/32"_s});
    read.text.language = u"fr"_s;
    QCOMPARE(keys(recognition::recognise(read), u"cites"_s), QStringList({u"A/HRC/56/32"_s, u"A/HRC/RES/45/7"_s}));
    // Prose in another language is not read; literal symbols are.
    read.text.language = u"de"_s;
    QCOMPARE(keys(recognition::recognise(read), u"cites"_s), QStringList({u"A/HRC/56/32"_s}));
}

void TestRecogniser::sameAsTheNoteBefore()
{
    const std::pair<QString, QString> languages[] = {{u"en"_s, u"Ibid., para. 5."_s}, {u"fr"_s, u"Ibid., par. 5."_s},
        {u"es"_s, u"Ibid., párr. 5."_s}, {u"ru"_s, u"Там же, п. 5."_s}, {u"ar"_s, u"المرجع نفسه، الفقرة 5."_s},
        {u"zh"_s, u"同上，第5段。"_s}};
    for (const auto &[language, note] : languages) {
        model::ReadText read
            = textOf(u"A/HRC/RES/57/1"_s, u"HRC"_s, {u"A/HRC/56/32."_s, note, u"A note of its own."_s, note});
        read.text.language = language;
        for (model::Passage &passage : read.passages)
            passage.kind = model::PassageKind::Footnote;
        QList<model::ProposedLink> links = recognition::recognise(read);
        links.removeIf([](const model::ProposedLink &link) { return link.relation != u"cites"; });
        QVERIFY2(links.size() == 2, qPrintable(language));
        QCOMPARE(links.last().targetKey, u"A/HRC/56/32"_s);
        QCOMPARE(links.last().passagePosition, 1);
        QCOMPARE(links.last().rule, u"ibid/1"_s);
        QVERIFY2(links.last().toAddress == u"OP5"_s, qPrintable(language + links.last().toAddress));
    }
}

void TestRecogniser::whereATextComesFrom()
{
    model::ReadText read = textOf(u"A/HRC/RES/57/12"_s, u"HRC"_s, {});
    read.work.fields.insert(u"draft"_s, u"A/HRC/57/L.6/Rev.1, as orally revised"_s);
    QCOMPARE(keys(recognition::recognise(read), u"adoptedFrom"_s), QStringList {u"A/HRC/57/L.6/Rev.1"_s});
    const auto before = [](const QString &symbol, const QString &relation) {
        return keys(recognition::recognise(textOf(symbol, u"HRC"_s, {})), relation).join(u' ');
    };
    QCOMPARE(before(u"A/HRC/57/L.6/Rev.2"_s, u"revisionOf"_s), u"A/HRC/57/L.6/Rev.1"_s);
    QCOMPARE(before(u"A/HRC/57/L.6/Rev.1"_s, u"revisionOf"_s), u"A/HRC/57/L.6"_s);
    QCOMPARE(before(u"A/HRC/56/32/Corr.1"_s, u"correctionOf"_s), u"A/HRC/56/32"_s);
    QCOMPARE(before(u"E/CN.4/2005/L.10/Add.17"_s, u"addendumTo"_s), u"E/CN.4/2005/L.10"_s);
    QCOMPARE(before(u"A/HRC/57/L.6"_s, u"revisionOf"_s), QString());
}

void TestRecogniser::nothing()
{
    QCOMPARE(recognition::recognise({}).size(), 0);
    QCOMPARE(recognition::recognise(textOf({}, {}, {u"HIV/AIDS, 24/7 and GE.18-16415(E)"_s, QString()})).size(), 0);
}

/// Prints what recognising costs by the megabyte; fails only where it is out of all proportion.
void TestRecogniser::cost()
{
    NEEDS_REAL_FILES(folder);
    QList<model::ReadText> texts;
    qint64 characters = 0;
    QDirIterator walk(folder + u"/unxml/HRCresolutions/57session/English"_s, {u"*.xml"_s}, QDir::Files);
    while (walk.hasNext()) {
        texts.append(plainlyRead(walk.next(), u"A/HRC/RES/57/99"_s, u"HRC"_s));
        for (const model::Passage &passage : std::as_const(texts.last().passages))
            characters += passage.content.size();
    }
    QVERIFY(characters > 500'000);
    QElapsedTimer timer;
    timer.start();
    qsizetype links = 0;
    for (const model::ReadText &text : std::as_const(texts))
        links += recognition::recognise(text).size();
    const double perMegabyte = double(timer.nsecsElapsed()) / 1e6 / (double(characters) / 1e6);
    qInfo("%lld links in %lld characters, %.1f ms a million characters", qlonglong(links), characters, perMegabyte);
    QVERIFY(perMegabyte < 500);
}

QTEST_APPLESS_MAIN(TestRecogniser)
#include "tst_recogniser.moc"
