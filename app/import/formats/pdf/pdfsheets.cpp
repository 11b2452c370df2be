// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfsheets.h"

#include "pdfdocument.h"
#include "pdfdrawing.h"
#include "pdffonts.h"
#include "pdfmargins.h"
#include "pdforder.h"

#include <poppler-qt6.h>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSample = 200;
constexpr qsizetype kFewestRuns = 5; ///< Of unknown letters that give no words, before a page is said to have them.

/// Makes lines of words. What may be the number of a line, or noise, is decided once the whole file is known.
class SheetMaker
{
public:
    void take(QList<PageWord> words, const QList<DrawnRun> &runs, PdfSheet sheet)
    {
        if (words.isEmpty() && std::ranges::count_if(runs, [](const DrawnRun &run) { return run.font > 0; }) >= kFewestRuns)
            m_withoutWords.append(sheet.number);
        if (!words.isEmpty())
            words = inReadingOrder(std::move(words), runs);
        bool isOpen = m_margins.learn(words);
        for (const PageWord &word : std::as_const(words)) {
            if (word.font > 0)
                m_letters.learn(word.font, word.text);
            isOpen = isOpen || word.font > 0;
        }
        if (isOpen)
            m_open.append({m_content.sheets.size(), std::move(words)});
        else
            sheet.lines = linesOf(words, sheet.number);
        m_content.sheets.append(std::move(sheet));
    }

    PdfContent finish()
    {
        for (const int number : std::as_const(m_withoutWords))
            dropUnknown(number, {});
        for (OpenSheet &open : m_open) {
            PdfSheet &sheet = m_content.sheets[open.sheet];
            if (const QStringList numbers = m_margins.take(open.words); !numbers.isEmpty())
                m_content.dropped.append({u"line-number"_s, numbers.join(u' ').left(kLongestSample)});
            dropNoise(open.words, sheet.number);
            sheet.lines = linesOf(open.words, sheet.number);
            open.words.clear();
        }
        return std::move(m_content);
    }

private:
    struct OpenSheet {
        qsizetype sheet = 0;
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
    QList<OpenSheet> m_open;
    QList<int> m_withoutWords; ///< Pages of unknown letters, by their numbers.
};

}

base::Result<PdfContent> contentOf(const Poppler::Document &document, const PdfDrawing &drawing)
{
    SheetMaker maker;
    qsizetype count = 0;
    for (int at = 0; at < document.numPages(); ++at) {
        const std::unique_ptr<Poppler::Page> page = document.page(at);
        if (!page)
            continue;
        base::Result<QList<PageWord>> words = wordsOf(*page);
        if (!words)
            return base::failure(words.error());
        count += words->size();
        if (count > kMostWords)
            return base::failure(base::ErrorCode::LimitExceeded, {}, u"%1 words"_s.arg(count));
        maker.take(*std::move(words), drawing.runsOf(at), {.number = at + 1, .size = page->pageSizeF(), .label = pageLabelOf(*page)});
    }
    return maker.finish();
}

}
