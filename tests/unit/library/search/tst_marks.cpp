// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/text/stems.h>
#include <core/text/words.h>
#include <library/search/evaluation/engine.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>

#include <testdata.h>

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kSentences = 400;
constexpr int kHits = 1000;

/// Sentences of the United Nations, the same in six languages.
QStringList sentencesIn(const QString &folder, const QString &language)
{
    QStringList lines;
    QFile file(folder + u"/un_parallel_v1/devset/UNv1.0.devset."_s + language);
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd() && lines.size() < kSentences)
            lines.append(QString::fromUtf8(file.readLine()).simplified());
    }
    return lines;
}

}

/// Marks cover exactly the words of the source that were found, however they are written there.
class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void marksOfRealSentences_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "fr", "es", "ru", "ar", "zh"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void marksOfRealSentences()
    {
        NEEDS_REAL_FILES(data);
        QFETCH(QString, language);
        const QStringList sentences = sentencesIn(data, language);
        QVERIFY(sentences.size() == kSentences);
        const auto library = makeLibrary(language, sentences);
        const search::Engine engine(*library);
        QRandomGenerator random(7);
        int hits = 0;
        while (hits < kHits) {
            const QString &sentence = sentences.at(random.bounded(int(sentences.size())));
            const QList<text::Word> words = text::words(sentence);
            if (words.isEmpty())
                continue;
            const text::Word &word = words.at(random.bounded(int(words.size())));
            const QString typed = sentence.sliced(word.start, word.end - word.start);
            const auto answer = engine.search(typed);
            VERIFY_RESULT(answer);
            for (const model::Hit &hit : answer->hits) {
                QVERIFY2(!hit.marks.isEmpty(), qPrintable(typed + u": "_s + hit.snippet));
                for (const auto &[start, end] : hit.marks)
                    verifyMark(hit.snippet, start, end, typed, language);
                if (QTest::currentTestFailed())
                    return;
                ++hits;
            }
        }
    }

private:
    /// The mark begins and ends where words do, and each of its words is the typed one or has its stem.
    static void verifyMark(const QString &snippet, int start, int end, const QString &typed, const QString &language)
    {
        const QString typedToken = text::words(typed).first().token;
        const QString stem = text::stemOf(typed, language);
        bool begins = false;
        bool ends = false;
        bool agrees = true;
        const QList<text::Word> words = text::words(snippet);
        for (const text::Word &word : words) {
            begins = begins || word.start == start;
            // A lone Chinese character ends where the next word begins: one does at each.
            ends = ends || word.end == end || (language == u"zh" && word.start == end);
            if (word.start < start || word.end > end)
                continue;
            const QString source = snippet.sliced(word.start, word.end - word.start);
            agrees = agrees && (word.token == typedToken || word.token.startsWith(typedToken) || text::stemOf(source, language) == stem
                || language == u"zh");
        }
        const QString shown = snippet.sliced(start, end - start);
        QVERIFY2(begins && ends, qPrintable(typed + u" marks "_s + shown));
        QVERIFY2(agrees, qPrintable(typed + u" marks "_s + shown));
    }

    std::unique_ptr<library::Library> makeLibrary(const QString &language, const QStringList &sentences)
    {
        auto made = library::Library::create(m_folder.path() + u'/' + language);
        model::ImportedText imported;
        imported.read.work.kind = model::RecordKind::Document;
        imported.read.work.name = imported.read.work.symbol = imported.read.work.symbolKey = u"T/1"_s;
        imported.read.text.language = language;
        for (const QString &sentence : sentences) {
            model::Passage passage;
            passage.content = sentence;
            imported.read.passages.append(passage);
        }
        model::Source source;
        source.sha256 = QString(64, u'1');
        source.path = u"/sentences"_s;
        source.format = u"text"_s;
        const auto stored = (*made)->write([&](const library::Database &database) { return library::DocumentStore(database).store(imported, source); });
        if (!stored)
            qFatal("%s", qPrintable(base::englishLine(stored.error())));
        return std::move(*made);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
