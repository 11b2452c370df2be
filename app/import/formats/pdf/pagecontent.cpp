// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecontent.h"

#include "contentstream.h"
#include "pdfdocument.h"
#include "pdffonts.h"
#include "pdfmargins.h"
#include "readingorder.h"

#include <poppler-qt6.h>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSample = 200;
constexpr qsizetype kFewestRuns = 5; ///< Of unknown letters that give no words, before a page is said to have them.

/// Joins words to lines. Line numbers and undecodable words are decided once the whole file is known.
class PageBuilder
{
public:
    void take(QList<PageWord> words, const QList<TextRun> &runs, PdfPage page)
    {
        if (words.isEmpty() && std::ranges::count_if(runs, [](const TextRun &run) { return run.font > 0; }) >= kFewestRuns)
            m_withoutWords.append(page.number);
        if (!words.isEmpty())
            words = inReadingOrder(std::move(words), runs);
        bool isOpen = m_margins.learn(words);
        for (const PageWord &word : std::as_const(words)) {
            if (word.font > 0)
                m_letters.learn(word.font, word.text);
            isOpen = isOpen || word.font > 0;
        }
        if (isOpen)
            m_open.append({m_content.pages.size(), std::move(words)});
        else
            page.lines = linesOf(words, page.number);
        m_content.pages.append(std::move(page));
    }

    PdfContent finish()
    {
        for (const int number : std::as_const(m_withoutWords))
            dropUnknown(number, {});
        for (OpenPage &open : m_open) {
            PdfPage &page = m_content.pages[open.page];
            if (const QStringList numbers = m_margins.take(open.words); !numbers.isEmpty())
                m_content.dropped.append({u"line-number"_s, numbers.join(u' ').left(kLongestSample)});
            dropNoise(open.words, page.number);
            page.lines = linesOf(open.words, page.number);
            open.words.clear();
        }
        return std::move(m_content);
    }

private:
    struct OpenPage {
        qsizetype page = 0;
        QList<PageWord> words;
    };

    void dropNoise(QList<PageWord> &words, int number)
    {
        QStringList noise;
        words.removeIf([&](const PageWord &word) {
            const bool isNoise = word.font > 0 && m_letters.isNoise(word.font);
            if (isNoise)
                noise.append(word.text);
            return isNoise;
        });
        if (!noise.isEmpty())
            dropUnknown(number, noise.join(u' '));
    }

    void dropUnknown(int number, const QString &seeming)
    {
        m_content.hasUnknownLetters = true;
        m_content.dropped.append({u"unknown-letters"_s, QString(u"p. %1: "_s.arg(number) + seeming).left(kLongestSample)});
    }

    PdfContent m_content;
    PdfMargins m_margins;
    UnknownLetters m_letters;
    QList<OpenPage> m_open;
    QList<int> m_withoutWords; ///< Pages of unknown letters, by their numbers.
};

}

base::Result<PdfContent> contentOf(const Poppler::Document &document, const ContentStreamReader &streams)
{
    PageBuilder maker;
    qsizetype count = 0;
    for (int at = 0; at < document.numPages(); ++at) {
        const std::unique_ptr<Poppler::Page> page = document.page(at);
        if (!page)
            continue;
        TRY(QList<PageWord> words, wordsOf(*page));
        count += words.size();
        if (count > kMostWords)
            return base::failure(base::ErrorCode::LimitExceeded, {}, u"%1 words"_s.arg(count));
        maker.take(std::move(words), streams.runsOf(at), {.number = at + 1, .size = page->pageSizeF(), .label = pageLabelOf(*page)});
    }
    return maker.finish();
}

}
