// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <analysis/recognition/prose/statementspeaker.h>
#include <analysis/recognition/recogniser.h>
#include <analysis/recognition/states.h>

#include <KZip>

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QXmlStreamReader>

#include <readfile.h>

using namespace Qt::StringLiterals;

/// Speeches of the General Debate (ungdc): who speaks, for which State, and what is cited.
class TestSpeeches : public QObject
{
    Q_OBJECT

private slots:
    void heads_data();
    void heads();
    void speakersOfEverySession();
    void statesAndCitationsOfSpeeches();
};

namespace {

struct Speaker {
    QString code;
    QString state;
    QString name;
    QString post;
};

QByteArray partOf(const KZip &zip, const QString &path)
{
    const KArchiveFile *file = zip.directory()->file(path);
    return file ? file->data() : QByteArray();
}

QStringList sharedStrings(const QByteArray &xml)
{
    QStringList strings;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "si"_L1)
            strings.append(QString());
        else if (reader.isStartElement() && reader.name() == "t"_L1 && !strings.isEmpty())
            strings.last() += reader.readElementText();
    }
    return strings;
}

/// The rows of the sheet: year, session, code, State, name, post.
QList<Speaker> speakersOf(const QString &path)
{
    QList<Speaker> speakers;
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        return speakers;
    const QStringList strings = sharedStrings(partOf(zip, u"xl/sharedStrings.xml"_s));
    QXmlStreamReader reader(partOf(zip, u"xl/worksheets/sheet1.xml"_s));
    QString column;
    bool isShared = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "row"_L1)
            speakers.append(Speaker());
        if (reader.isStartElement() && reader.name() == "c"_L1) {
            column = reader.attributes().value("r"_L1).left(1).toString();
            isShared = reader.attributes().value("t"_L1) == "s"_L1;
        }
        if (!reader.isStartElement() || reader.name() != "v"_L1)
            continue;
        const QString value = reader.readElementText();
        const QString words = (isShared ? strings.value(value.toInt()) : value).simplified();
        Speaker &speaker = speakers.last();
        if (column == "C"_L1)
            speaker.code = words;
        else if (column == "D"_L1)
            speaker.state = words;
        else if (column == "E"_L1)
            speaker.name = words;
        else if (column == "F"_L1)
            speaker.post = words;
    }
    return speakers;
}

/// Rows that tell all three, drawn by the hash of the row.
QList<Speaker> drawn(QList<Speaker> speakers, qsizetype count)
{
    speakers.removeIf([](const Speaker &speaker) { return speaker.name.isEmpty() || speaker.post.isEmpty() || recognition::stateCode(speaker.state) != speaker.code; });
    const auto hashOf = [](const Speaker &speaker) { return QCryptographicHash::hash((speaker.code + speaker.name + speaker.post).toUtf8(), QCryptographicHash::Sha1); };
    std::ranges::sort(speakers, {}, hashOf);
    return speakers.first(std::min(count, speakers.size()));
}

model::ReadText textOf(const QStringList &paragraphs, const QString &language)
{
    model::ReadText read;
    read.text.language = language;
    for (const QString &paragraph : paragraphs) {
        model::Passage passage;
        passage.position = int(read.passages.size()) + 1;
        passage.content = paragraph;
        read.passages.append(passage);
    }
    return read;
}

}

void TestSpeeches::heads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *tag, const char *language, const QString &line, const QString &name, const QString &post, const QString &state) {
        QTest::newRow(tag) << QString::fromLatin1(language) << line << name << post << state;
    };
    row("title", "en", u"Statement by H.E. Ms. Odalys Brandvik, Permanent Representative of Norway to the United Nations, at the General Debate"_s, u"Odalys Brandvik"_s, u"Permanent Representative"_s, u"NOR"_s);
    row("post in brackets", "en", u"Opening remarks by Dr. Odalys Brandvik (Minister for Harbours, Chile)"_s, u"Odalys Brandvik"_s, u"Minister for Harbours"_s, u"CHL"_s);
    row("record", "en", u"Mr. Brandvik (Norway): I congratulate you, Sir, on your election."_s, u"Brandvik"_s, QString(), u"NOR"_s);
    row("French", "fr", u"Déclaration de S. E. M. Odal Brandvik, Représentant permanent du Niger, au nom du Groupe"_s, u"Odal Brandvik"_s, u"Représentant permanent"_s, u"NER"_s);
    row("Spanish", "es", u"Intervención de la Sra. Odalys Brandvik, Ministra de Puertos de Chile, ante la Asamblea"_s, u"Odalys Brandvik"_s, u"Ministra de Puertos"_s, u"CHL"_s);
    row("an office alone", "en", u"Statement by the Permanent Representative of Norway"_s, QString(), QString(), QString());
    row("a State alone", "en", u"Statement by Norway on agenda item 4"_s, QString(), QString(), QString());
    row("a statement on something", "en", u"Statement on harbours, Geneva"_s, QString(), QString(), QString());
}

void TestSpeeches::heads()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    const auto found = recognition::statementSpeaker(textOf({line}, language));
    const recognition::Person person = found ? found->person : recognition::Person();
    QTEST(person.name, "name");
    QTEST(person.post, "post");
    QTEST(person.affiliation.key, "state");
}

void TestSpeeches::speakersOfEverySession()
{
    NEEDS_REAL_FILES(data);
    const QList<Speaker> speakers = drawn(speakersOf(data + u"/ungdc_1946_2024/Speakers_by_session.xlsx"_s), 500);
    if (speakers.isEmpty())
        QSKIP("The list of speakers is not here.");
    static const QRegularExpression style(u"^(?:(?:Mr|Mrs|Ms|Miss|Sir|Dr|Sheikh|Shaikh|Sayed|Dame|Lord|General|Colonel|Ambassador|HE|H\\.E|HM|King)\\.?\\s)+"_s, QRegularExpression::CaseInsensitiveOption);
    int names = 0;
    int posts = 0;
    int states = 0;
    QStringList misses;
    for (const Speaker &speaker : speakers) {
        const QString line = u"Statement by %1, %2 of %3"_s.arg(speaker.name, speaker.post, speaker.state);
        const auto found = recognition::statementSpeaker(textOf({line, u"Mr. President,"_s}, u"en"_s));
        const bool isName = found && QString(found->person.name).remove(style) == QString(speaker.name).remove(style);
        const bool isPost = found && found->person.post == speaker.post;
        const bool isState = found && found->person.affiliation.key == speaker.code;
        names += isName ? 1 : 0;
        posts += isPost ? 1 : 0;
        states += isState ? 1 : 0;
        if (!isName || !isPost || !isState)
            misses.append(line + (found ? u" -> "_s + found->person.name + u'|' + found->person.post + u'|' + found->person.affiliation.key : QString()));
    }
    qInfo("%lld speakers: %d names, %d posts, %d States", qlonglong(speakers.size()), names, posts, states);
    for (const QString &miss : misses)
        qInfo("  %s", qPrintable(miss));
    QVERIFY(names >= 0.95 * speakers.size());
    QVERIFY(posts >= 0.95 * speakers.size());
    QVERIFY(states >= 0.95 * speakers.size());
}

// The speeches themselves begin at once; the name of the file tells the State.
void TestSpeeches::statesAndCitationsOfSpeeches()
{
    NEEDS_REAL_FILES(data);
    int speeches = 0;
    int states = 0;
    int expected = 0;
    int citations = 0;
    QDirIterator walk(data + u"/ungdc_1946_2024/TXT"_s, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readfile::read({walk.fileName(), file.readAll()});
        VERIFY_RESULT(read);
        ++speeches;
        const QString code = walk.fileName().section(u'_', 0, 0);
        const bool isToday = recognition::stateCodes().contains(code);
        model::ReadText named = read->text;
        named.text.title = walk.fileInfo().completeBaseName();
        named.work.name = named.text.title;
        const auto speaker = recognition::statementSpeaker(named);
        expected += isToday ? 1 : 0;
        states += isToday && speaker && speaker->person.affiliation.key == code ? 1 : 0;
        const QList<model::ProposedLink> links = recognition::recognise(read->text);
        citations += int(std::ranges::count(links, u"cites"_s, &model::ProposedLink::relation));
    }
    if (speeches == 0)
        QSKIP("The speeches are not here.");
    qInfo("%d speeches: %d of %d States, %d citations", speeches, states, expected, citations);
    QVERIFY(states >= 0.95 * expected);
    QVERIFY(citations > 0);
}

QTEST_GUILESS_MAIN(TestSpeeches)
#include "tst_speeches.moc"
