// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <application/comparison.h>
#include <application/openlibrary.h>
#include <application/records.h>
#include <application/trackedchanges.h>
#include <application/versions.h>
#include <import/pipeline/importer.h>
#include <library/store/library.h>

#include <tablerows.h>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using comparison::PassagePair;
using PartKind = comparison::RedlinePart::Kind;

namespace {

constexpr std::array kNames {"same"_L1, "edited"_L1, "moved"_L1, "added"_L1, "dropped"_L1};

QString joined(const QList<comparison::RedlinePart> &parts, PartKind without)
{
    QString text;
    for (const comparison::RedlinePart &part : parts) {
        if (part.kind != without)
            text += part.text;
    }
    return text;
}

QString contentOf(const model::Passage *passage)
{
    return passage ? passage->content : QString();
}

}

/// Real texts beside their successors: sessions 54 to 57 of the Human Rights Council, and two of the General Assembly.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        NEEDS_REAL_FILES(data);
        auto library = library::Library::create(m_folder.filePath(u"library"_s));
        QVERIFY(library.has_value());
        QStringList paths {data + u"/unxml/GAresolutions/77session/English/A_RES_77_186-2228807E.xml"_s,
            data + u"/unxml/GAresolutions/78session/English/A_RES_78_168-2325877E.xml"_s};
        for (int session = 54; session <= 57; ++session)
            paths.append(data + u"/unxml/HRCresolutions/%1session/English"_s.arg(session));
        jobs::JobControl control;
        pipeline::Importer(**library).import(paths, control);
        m_library.emplace(std::move(*library));
    }

    void pairsThatAPersonChecked()
    {
        NEEDS_REAL_FILES(data);
        const QList<QStringList> rows = testdata::tableRows(u"comparison/pairs.tsv"_s);
        QCOMPARE(rows.size(), 60);
        QStringList wrong;
        for (const QStringList &cells : rows) {
            const auto texts = m_library->run(application::compared(cells[0], cells[1]));
            QVERIFY(texts.has_value());
            const bool isThere = std::ranges::any_of(texts->pairs, [&](const PassagePair &pair) {
                const model::Passage *left = texts->leftPassage(pair);
                const model::Passage *right = texts->rightPassage(pair);
                return (left ? left->address.text() : QString()) == cells[2] && (right ? right->address.text() : QString()) == cells[3]
                    && kNames[size_t(pair.change)] == cells[4];
            });
            if (!isThere)
                wrong.append(cells.join(u'\t'));
        }
        QVERIFY2(wrong.size() <= 3, qPrintable(wrong.join(u'\n')));
    }

    /// Every text of four sessions with its predecessor: each passage once, and the words of both come back.
    void nothingIsLostBetweenSuccessors()
    {
        NEEDS_REAL_FILES(data);
        int compared = 0;
        model::RecordFilter documents;
        documents.kind = model::RecordKind::Document;
        documents.inLibrary = true;
        const auto records = m_library->run(application::records(documents));
        QVERIFY(records.has_value());
        for (const model::RecordRow &row : *records) {
            const auto earlier = m_library->run(application::predecessors(row.record.id));
            QVERIFY(earlier.has_value());
            if (earlier->isEmpty())
                continue;
            QVERIFY(earlier->first().date <= row.record.date);
            const auto texts = m_library->run(application::compared(earlier->first().symbol, row.record.symbol));
            QVERIFY2(texts.has_value(), qPrintable(row.record.symbol));
            everyPassageOnce(*texts);
            ++compared;
        }
        QVERIFY2(compared >= 10, qPrintable(QString::number(compared)));
    }

    /// Four texts of one series: each paragraph of each once, level with what it became.
    void fourTextsStandLevel()
    {
        NEEDS_REAL_FILES(data);
        const QStringList texts {u"A/HRC/RES/54/32"_s, u"A/HRC/RES/57/27"_s, u"A/RES/77/186"_s, u"A/RES/78/168"_s};
        const auto series = m_library->run(application::comparedSeries(texts));
        QVERIFY(series.has_value());
        QCOMPARE(series->textCount(), 4);
        for (qsizetype column = 0; column < 4; ++column) {
            QCOMPARE(series->text(column).record.symbol, texts.at(column));
            QList<qsizetype> seen;
            for (const comparison::ChainRow &row : series->rows) {
                if (row.passages.at(column) >= 0)
                    seen.append(row.passages.at(column));
            }
            std::ranges::sort(seen);
            QCOMPARE(seen.size(), series->text(column).passages.size());
            QVERIFY(std::ranges::adjacent_find(seen) == seen.end());
        }
        for (const comparison::ChainRow &row : series->rows) {
            for (qsizetype step = 0; step < 3; ++step) {
                const PassagePair *pair = series->pair(row, step);
                QCOMPARE(pair != nullptr, row.passages.at(step) >= 0 || row.passages.at(step + 1) >= 0);
                if (pair)
                    QVERIFY(pair->left == row.passages.at(step) && pair->right == row.passages.at(step + 1));
            }
        }
        QCOMPARE(series->whole.left.record.symbol, texts.first());
        QCOMPARE(m_library->run(application::comparedSeries(texts + texts)).error().code, base::ErrorCode::BadInput);
        QCOMPARE(m_library->run(application::comparedSeries(texts.first(1))).error().code, base::ErrorCode::BadInput);
        QVERIFY(!m_library->run(application::comparedSeries(QStringList {texts.first(), u"A/HRC/RES/1/1"_s})));
    }

    void theVerbThatGrewStrongerIsTold()
    {
        NEEDS_REAL_FILES(data);
        const auto texts = m_library->run(application::compared(u"A/RES/77/186"_s, u"A/RES/78/168"_s));
        QVERIFY(texts.has_value());
        const auto found = std::ranges::find_if(texts->pairs, [&](const PassagePair &pair) {
            return pair.right >= 0 && texts->rightPassage(pair)->address.text() == "OP46"_L1;
        });
        const auto verb = texts->verbChange(*found);
        QVERIFY(verb);
        QCOMPARE(verb->before, u"underlines"_s);
        QCOMPARE(verb->after, u"calls upon"_s);
        QVERIFY(verb->force > 0);
    }

    void theVersionsOfAParagraphAreItsAncestorsAndSuccessors()
    {
        NEEDS_REAL_FILES(data);
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/8"_s));
        QVERIFY(target.has_value());
        const auto versions = m_library->run(application::seriesVersions(target->record.id, u"en"_s));
        QVERIFY(versions.has_value());
        const auto found = std::ranges::find(*versions, u"A/HRC/RES/54/3"_s, [](const application::SeriesVersion &version) { return version.document.symbol; });
        QVERIFY(found != versions->end());
        QVERIFY(!found->isLater && found->texts);
        const auto own = std::ranges::find(target->passages, u"PP9"_s, [](const model::Passage &passage) { return passage.address.text(); });
        const application::ParagraphVersion version = application::paragraphIn(*found, own->id);
        QVERIFY(version.passage);
        QCOMPARE(version.passage->address.text(), u"PP8"_s);
        QVERIFY(!application::paragraphIn(*found, base::PassageId(-1)).passage);
        // In a language that the other text lacks it says that there is none.
        const auto french = m_library->run(application::seriesVersions(target->record.id, u"fr"_s));
        QVERIFY(french.has_value() && !french->isEmpty() && !french->first().texts);
    }

    void twoTextsWithoutALanguageInCommonAreRefused()
    {
        NEEDS_REAL_FILES(data);
        const auto texts = m_library->run(application::compared(u"A/RES/77/186"_s, u"A/RES/78/168"_s, u"fr"_s));
        QVERIFY(!texts.has_value());
        QVERIFY(!m_library->run(application::compared(u"A/RES/77/186"_s, u"A/RES/1/1"_s)).has_value());
    }

private:
    static void everyPassageOnce(const application::ComparedTexts &texts)
    {
        QList<int> left(texts.left.passages.size());
        QList<int> right(texts.right.passages.size());
        for (const PassagePair &pair : texts.pairs) {
            if (pair.left >= 0)
                ++left[pair.left];
            if (pair.right >= 0)
                ++right[pair.right];
            const auto parts = texts.redline(pair);
            QCOMPARE(joined(parts, PartKind::Added), contentOf(texts.leftPassage(pair)));
            QCOMPARE(joined(parts, PartKind::Removed), contentOf(texts.rightPassage(pair)));
        }
        QCOMPARE(left.count(1), left.size());
        QCOMPARE(right.count(1), right.size());
        changesGiveBothTextsBack(texts);
    }

    /// The tracked changes of a comparison: accepted, the later text in its order; rejected, the earlier one.
    static void changesGiveBothTextsBack(const application::ComparedTexts &texts)
    {
        const office::ChangedText changed = application::changedText(texts, u"A"_s, QDateTime::currentDateTimeUtc());
        const auto without = [&changed](office::Change gone) {
            QStringList words;
            for (const office::ChangedParagraph &paragraph : changed.paragraphs) {
                QString line;
                for (const office::ChangedRun &run : paragraph.runs)
                    line += run.change == gone ? QString() : run.text;
                if (paragraph.change != gone)
                    words.append(line);
            }
            return words;
        };
        QCOMPARE(without(office::Change::Inserted), printed(texts.left));
        QCOMPARE(without(office::Change::Deleted), printed(texts.right));
    }

    static QStringList printed(const application::Target &side)
    {
        QStringList lines;
        for (const model::Passage &passage : side.passages)
            lines.append(passage.label.isEmpty() ? passage.content : passage.label + u' ' + passage.content);
        return lines;
    }

    QTemporaryDir m_folder;
    std::optional<application::OpenLibrary> m_library;
};

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
