// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <application/openlibrary.h>
#include <application/originaltext.h>
#include <application/sourceplaces.h>
#include <application/records.h>
#include <import/pipeline/importer.h>

#include <growth.h>
#include <newlibrary.h>
#include <testdata.h>

#include <QDir>
#include <QDirIterator>
#include <QtTest>

using namespace Qt::StringLiterals;
using application::SourceMarkup;
using application::SourcePlaces;

namespace {

QList<model::Passage> passagesOf(const QStringList &contents)
{
    QList<model::Passage> passages;
    for (const QString &content : contents) {
        model::Passage passage;
        passage.id = base::PassageId(passages.size() + 1);
        passage.content = content;
        passages.append(passage);
    }
    return passages;
}

QString wordsAt(const QString &source, const SourcePlaces &places, int passage)
{
    return places.place(base::PassageId(passage)).of(source);
}

}

class TestSourcePlaces : public QObject
{
    Q_OBJECT

private slots:
    void lettersWithMarksMayBeNamed()
    {
        const QString source = u"<p>L&eacute;g&egrave;re r&eacute;solution des tr&ecirc;s b&ecirc;tes</p><p>Smith & Sons; the lamps of R&D burn; all night</p>"_s;
        const SourcePlaces places(source, SourceMarkup::Tags, passagesOf({u"Légère résolution des três bêtes"_s, u"Smith & Sons; the lamps of R&D burn; all night"_s}));
        QVERIFY2(wordsAt(source, places, 1).endsWith("tes"_L1), qPrintable(wordsAt(source, places, 1)));
        QVERIFY2(wordsAt(source, places, 2).startsWith("Smith"_L1), qPrintable(wordsAt(source, places, 2)));
    }

    void aFileThatIsCutOffIsReadOnce()
    {
        const SourcePlaces places(QString(400'000, u'<'), SourceMarkup::Tags, passagesOf({u"Something that is not there at all"_s}));
        QCOMPARE(places.place(base::PassageId(1)).end, 0);
    }

    void markupStandsBetweenTheWords()
    {
        const QString source = u"<r>\n<!-- Invites towns to light lamps -->\n<p><num>1.</num> <i>Invites</i> towns to light\n lamps &amp; candles of the caf&#xE9; by night;</p>"
                               "<p>2. Calls upon the keepers to count&#160;them all by day.</p></r>"_s;
        const SourcePlaces places(source, SourceMarkup::Tags,
            passagesOf({u"Invites towns to light lamps & candles of the café by night;"_s, u"Calls upon the keepers to count them all by day."_s}));
        QVERIFY2(wordsAt(source, places, 1).startsWith("Invites</i> towns"_L1), qPrintable(wordsAt(source, places, 1)));
        QVERIFY(wordsAt(source, places, 1).endsWith("by night"_L1));
        QVERIFY(wordsAt(source, places, 2).startsWith("Calls upon"_L1));
        QVERIFY(wordsAt(source, places, 2).endsWith("by day"_L1));
        // A word in the number of the first paragraph is before both.
        QVERIFY(!places.passageAt(0).isValid());
        QCOMPARE(places.passageAt(int(source.indexOf("lamps &amp;"_L1))), base::PassageId(1));
        QCOMPARE(places.passageAt(int(source.size())), base::PassageId(2));
    }

    void whatDoesNotStandThereHasNoPlace()
    {
        const QString source = u"The keepers of the reading rooms count the lamps.\n\nThey write the number into a ledger of their own."_s;
        const SourcePlaces places(source, SourceMarkup::None,
            passagesOf({u"The keepers of the reading rooms count the lamps."_s, u"Nobody has written this sentence into the file."_s,
                u"They write the number into a ledger of their own."_s}));
        QCOMPARE(wordsAt(source, places, 1), u"The keepers of the reading rooms count the lamps"_s);
        QCOMPARE(places.place(base::PassageId(2)).end, 0);
        QCOMPARE(places.placeBefore(base::PassageId(2)).of(source), u"The keepers of the reading rooms count the lamps"_s);
        QVERIFY(wordsAt(source, places, 3).startsWith("They write"_L1));
        QCOMPARE(places.placeBefore(base::PassageId(1)).end, 0);
        QCOMPARE(places.place(base::PassageId(77)).end, 0);
    }

    /// The contents at the top say the same headings; a sentence stands three times; short ones stand anywhere.
    void theOrderOfTheTextTellsWhichOneIsMeant()
    {
        const QString source = u"Counting of the lamps by night\nKeeping of the ledgers by day\n\n"
                               "Counting of the lamps by night\n\nThe keepers count the lamps of the room. Yes, indeed!\n\n"
                               "Keeping of the ledgers by day\n\nThe keepers count the lamps of the room. Yes, indeed!\n\nThe keepers count the lamps of the room."_s;
        const SourcePlaces places(source, SourceMarkup::None,
            passagesOf({u"Counting of the lamps by night"_s, u"The keepers count the lamps of the room."_s, u"Yes, indeed!"_s, u"Keeping of the ledgers by day"_s,
                u"The keepers count the lamps of the room."_s, u"Yes, indeed!"_s, u"The keepers count the lamps of the room."_s}));
        int last = -1;
        for (int passage = 1; passage <= 7; ++passage) {
            const int start = places.place(base::PassageId(passage)).start;
            QVERIFY2(start > last || passage == 1, qPrintable(QString::number(passage)));
            last = start;
        }
        QCOMPARE(places.place(base::PassageId(4)).start, int(source.lastIndexOf("Keeping"_L1)));
        QCOMPARE(places.place(base::PassageId(7)).start, int(source.lastIndexOf("The keepers"_L1)));
    }

    /// A first paragraph that stands at the end of the file must not take the place of all others.
    void whatStandsElsewhereDoesNotMoveTheRest()
    {
        const QString source = u"The keepers of the rooms count all lamps.\n\nThey write the number into a ledger.\n\nThey go home by the light of the moon.\n\nA note on the keeping of lamps."_s;
        const SourcePlaces places(source, SourceMarkup::None,
            passagesOf({u"A note on the keeping of lamps."_s, u"The keepers of the rooms count all lamps."_s, u"They write the number into a ledger."_s,
                u"They go home by the light of the moon."_s}));
        QCOMPARE(places.place(base::PassageId(1)).end, 0);
        for (int passage = 2; passage <= 4; ++passage)
            QVERIFY2(wordsAt(source, places, passage).startsWith(u"The"_s), qPrintable(QString::number(passage)));
        QCOMPARE(places.passageAt(int(source.size())), base::PassageId(4));
    }

    void arabicAndEscapesAreRead()
    {
        const QString arabic = u"<p><num>١-</num> يهيب بالمدن أن تضيء المصابيح على كل رصيف؛</p>"_s;
        const SourcePlaces places(arabic, SourceMarkup::Tags, passagesOf({u"يهيب بالمدن أن تضيء المصابيح على كل رصيف؛"_s}));
        QVERIFY(wordsAt(arabic, places, 1).startsWith(u"يهيب"_s));
        const QString json = u"[\"OP1\", \"Invites \\\"towns\\\"\\nto light the caf\\u00e9 by night.\"]"_s;
        const SourcePlaces escaped(json, SourceMarkup::Json, passagesOf({u"Invites “towns” to light the café by night."_s}));
        QVERIFY(wordsAt(json, escaped, 1).endsWith("by night"_L1));
    }

    void brokenMarkupIsNoTrap()
    {
        for (const QString &source : {u""_s, u"<"_s, u"&"_s, u"&#;"_s, u"&#xFFFFFFFFF;"_s, u"<!--"_s, u"a<![CDATA["_s, u"&#55296;"_s}) {
            const SourcePlaces places(source, SourceMarkup::Tags, passagesOf({u"Something that is not there at all"_s, u""_s, u"a"_s}));
            QVERIFY(!places.passageAt(5).isValid());
        }
        const SourcePlaces cut(u"\\u00"_s, SourceMarkup::Json, passagesOf({u"Something"_s}));
        QCOMPARE(cut.place(base::PassageId(1)).end, 0);
    }

    /// Paragraphs that all say the same, and a file that has them all.
    void costGrowsWithTheFile()
    {
        for (const bool areAlike : {true, false}) {
            const double ratio = growth::ratioOfFour([areAlike](qsizetype count) {
                QStringList contents;
                for (qsizetype at = 0; at < count; ++at)
                    contents.append(areAlike ? u"The keepers count the lamps of the room"_s : u"The keepers count the lamps of room %1 by night"_s.arg(at));
                const QString source = contents.join(u'\n');
                return growth::seconds([&] { SourcePlaces(source, SourceMarkup::None, passagesOf(contents)); });
            }, 3000);
            QVERIFY2(ratio < growth::kTooSteep, qPrintable(QString::number(ratio)));
        }
    }

    /// The place of an original may hold anything by now.
    void anOriginalThatCannotBeReadIsAnError()
    {
        VERIFY_RESULT(m_made.renew());
        const QString folder = m_made.beside(u"library"_s);
        m_made.close();
        auto library = application::OpenLibrary::open(folder, application::OpenLibrary::Access::Read);
        VERIFY_RESULT(library);
        model::Source original;
        original.sha256 = QString(64, u'a');
        original.format = u"text"_s;
        original.path = u"/somewhere/lamps.txt"_s;
        const QString path = library->originalPath(original.sha256);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        const auto codeOf = [&] {
            const auto read = application::originalText(*library, original);
            return read ? std::nullopt : std::optional(read.error().code);
        };
        QCOMPARE(codeOf(), base::ErrorCode::NotFound);
        QCOMPARE(application::originalText(*library, original).error().subject, u"lamps.txt"_s);
        const auto write = [&path](const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write({});
        QCOMPARE(codeOf(), base::ErrorCode::Empty);
        write("one\r\ntwo\rthree\xE2\x80\xA9" "four");
        QCOMPARE(*application::originalText(*library, original), u"one\ntwo\nthree\nfour"_s);
        write("<?xml version=\"1.0\" encoding=\"windows-1252\"?><p>caf\xE9 \x96 na\xEFve</p>");
        QVERIFY(application::originalText(*library, original)->contains(u"café – naïve"_s));
        QByteArray noise;
        for (int at = 0; at < 5000; ++at)
            noise += char(at * 7919 % 251);
        write(noise);
        QVERIFY(!codeOf());
        QVERIFY(QFile::resize(path, application::kLargestOriginalText + 1));
        QCOMPARE(codeOf(), base::ErrorCode::TooLarge);
        QVERIFY(QFile::remove(path) && QDir().mkpath(path));
        QVERIFY(codeOf());
        // One of the sample that is none.
        original.format = u"sample"_s;
        original.path = u"sample:../../nothing"_s;
        QCOMPARE(codeOf(), base::ErrorCode::NotFound);
    }

    /// Texts as the United Nations publish them, in six languages: nearly every paragraph is found, none at other words.
    void paragraphsOfRealFilesAreFound()
    {
        NEEDS_REAL_FILES(files);
        QStringList paths;
        QDirIterator entries(files + u"/unxml"_s, {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            paths.append(entries.next());
        paths.sort();
        QStringList some;
        for (qsizetype at = 0; at < paths.size(); at += std::max<qsizetype>(paths.size() / 60, 1))
            some.append(paths.at(at));
        VERIFY_RESULT(m_made.renew());
        jobs::JobControl control;
        pipeline::Importer(*m_made).import(some, control);
        const QString folder = m_made.beside(u"library"_s);
        m_made.close();
        auto library = application::OpenLibrary::open(folder, application::OpenLibrary::Access::Read);
        VERIFY_RESULT(library);
        model::RecordFilter filter;
        filter.inLibrary = true;
        const auto documents = library->run(application::records(filter));
        VERIFY_RESULT(documents);
        qsizetype all = 0;
        qsizetype placed = 0;
        for (const model::RecordRow &row : *documents) {
            for (const QString &language : {u"ar"_s, u"en"_s, u"es"_s, u"fr"_s, u"ru"_s, u"zh"_s}) {
                const auto origin = library->run(application::textOrigin(row.record.id, language));
                if (!origin || origin->readable().isEmpty())
                    continue;
                const model::Source original = origin->readable().first();
                const auto text = application::originalText(*library, original);
                VERIFY_RESULT(text);
                const SourcePlaces places(*text, application::markupOf(original), origin->target.passages);
                int last = -1;
                for (const model::Passage &passage : origin->target.passages) {
                    const model::TextRange place = places.place(passage.id);
                    ++all;
                    if (place.end == 0)
                        continue;
                    ++placed;
                    QVERIFY(place.start > last);
                    last = place.start;
                }
            }
        }
        qInfo("%lld of %lld paragraphs have a place", qlonglong(placed), qlonglong(all));
        QVERIFY(all > 500);
        QVERIFY(placed * 100 >= all * 97);
    }

private:
    testdata::NewLibrary m_made;
};

QTEST_GUILESS_MAIN(TestSourcePlaces)
#include "tst_sourceplaces.moc"
