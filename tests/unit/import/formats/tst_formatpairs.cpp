// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same document as PDF and as DOCX is the same text. Likeness is the ratio of Python's difflib.SequenceMatcher without
// junk: blocks of words in common, the longest first, then what stands before and behind it; twice their words by all words.

#include "testdata.h"

#include <core/base/error.h>
#include <core/text/words.h>
#include <import/formats/docx/docxreader.h>
#include <import/formats/pdf/pdfreader.h>

#include <QDirIterator>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

#include <readfile.h>

using namespace Qt::StringLiterals;

namespace {

/// The blocks that two sequences of words have in common, found as difflib finds them.
class CommonBlocks
{
public:
    CommonBlocks(const QStringList &left, const QStringList &right)
        : m_left(left)
        , m_lengths(std::size_t(right.size()) + 1, 0)
    {
        for (qsizetype at = 0; at < right.size(); ++at)
            m_places[right.at(at)].append(at);
        m_open.push_back({0, left.size(), 0, right.size()});
    }

    qsizetype words()
    {
        qsizetype count = 0;
        while (!m_open.empty()) {
            const Range range = m_open.back();
            m_open.pop_back();
            const Block block = longest(range);
            if (block.size == 0)
                continue;
            count += block.size;
            m_open.push_back({range.left, block.left, range.right, block.right});
            m_open.push_back({block.left + block.size, range.leftEnd, block.right + block.size, range.rightEnd});
        }
        return count;
    }

private:
    struct Range {
        qsizetype left, leftEnd, right, rightEnd;
    };
    struct Block {
        qsizetype left = 0;
        qsizetype right = 0;
        qsizetype size = 0;
    };

    // m_lengths[j + 1] is the length of the block that ends with the word before `at` and with word j.
    Block longest(const Range &range)
    {
        Block best;
        std::vector<std::pair<qsizetype, qsizetype>> row;
        for (qsizetype at = range.left; at < range.leftEnd; ++at) {
            std::vector<std::pair<qsizetype, qsizetype>> next;
            const QList<qsizetype> places = m_places.value(m_left.at(at));
            for (auto place = std::ranges::lower_bound(places, range.right); place != places.cend() && *place < range.rightEnd; ++place) {
                const qsizetype size = (*place > range.right ? m_lengths[std::size_t(*place)] : 0) + 1;
                next.emplace_back(*place, size);
                if (size > best.size)
                    best = {at - size + 1, *place - size + 1, size};
            }
            for (const auto &[place, size] : row)
                m_lengths[std::size_t(place) + 1] = 0;
            for (const auto &[place, size] : next)
                m_lengths[std::size_t(place) + 1] = size;
            row = std::move(next);
        }
        for (const auto &[place, size] : row)
            m_lengths[std::size_t(place) + 1] = 0;
        return best;
    }

    const QStringList &m_left;
    QHash<QString, QList<qsizetype>> m_places;
    std::vector<qsizetype> m_lengths;
    std::vector<Range> m_open;
};

double ratio(const QStringList &left, const QStringList &right)
{
    const qsizetype all = left.size() + right.size();
    return all == 0 ? 1 : 2.0 * double(CommonBlocks(left, right).words()) / double(all);
}

/// The words in their order; those of the footnotes behind the text, for the formats differ in where they put them.
QStringList wordsOf(const model::ReadText &text)
{
    QStringList words;
    QStringList notes;
    for (const model::Passage &passage : text.passages) {
        const bool isNote = passage.kind == model::PassageKind::Footnote;
        const QString printed = isNote ? passage.content : passage.label + u' ' + passage.content;
        text::forEachWord(printed, [&](QStringView token, int, int) {
            (isNote ? notes : words).append(token.toString());
            return true;
        });
    }
    return words + notes;
}

base::Result<model::ReadText> readWith(const formats::Reader &reader, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, path);
    return readfile::readWith(reader, {QFileInfo(path).fileName(), file.readAll(), {}});
}

}

class FormatPairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsDifflibDoes();
    void readsTheSameWords_data();
    void readsTheSameWords();
};

void FormatPairsTest::countsAsDifflibDoes()
{
    const auto words = [](const QString &letters) { return letters.split(u' '); };
    QCOMPARE(ratio(words(u"a b c d"_s), words(u"b c d e"_s)), 0.75);
    // Words on the wrong side of the longest block are lost, even those that both have.
    QCOMPARE(ratio(words(u"x a b c y d e"_s), words(u"d e a b c x"_s)), 2.0 * 3 / 13);
    QCOMPARE(ratio(words(u"a"_s), words(u"b"_s)), 0.0);
}

void FormatPairsTest::readsTheSameWords_data()
{
    QTest::addColumn<QString>("pdf");
    const QString folder = testdata::folder();
    int pairs = 0;
    for (const QString &collection : {u"pkm2026"_s, u"ppb2027"_s}) {
        const QDir files(folder + u"/mandates_un/"_s + collection);
        for (const QString &name : files.entryList({u"*.pdf"_s}, QDir::Files)) {
            if (folder.isEmpty() || !files.exists(QFileInfo(name).completeBaseName() + u".docx"_s))
                continue;
            QTest::newRow(qPrintable(name)) << files.filePath(name);
            ++pairs;
        }
    }
    if (folder.isEmpty())
        QTest::newRow("none") << QString();
    else
        QCOMPARE(pairs, 13);
}

void FormatPairsTest::readsTheSameWords()
{
    QFETCH(const QString, pdf);
    NEEDS_REAL_FILES(folder);
    const auto left = readWith(formats::PdfReader(), pdf);
    VERIFY_RESULT(left);
    const QFileInfo info(pdf);
    const auto right = readWith(formats::DocxReader(), info.dir().filePath(info.completeBaseName() + u".docx"_s));
    VERIFY_RESULT(right);
    const QStringList pdfWords = wordsOf(*left);
    const QStringList docxWords = wordsOf(*right);
    const double likeness = ratio(pdfWords, docxWords);
    qInfo("%s: %lld words as PDF, %lld as DOCX, ratio %.4f", qPrintable(info.completeBaseName()),
        static_cast<long long>(pdfWords.size()), static_cast<long long>(docxWords.size()), likeness);
    QVERIFY2(likeness >= 0.98, qPrintable(QString::number(likeness)));
}

QTEST_GUILESS_MAIN(FormatPairsTest)
#include "tst_formatpairs.moc"
