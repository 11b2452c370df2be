// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdflines.h"

#include "glyphnormalisation.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace formats {

using namespace Qt::StringLiterals;
using model::Span;

namespace {

// In parts of the height of letters.
constexpr double kWidestGap = 1.9;   ///< Between words of one line.
constexpr double kNarrowestSpace = 0.14;
constexpr double kNarrowestArabicSpace = 0.08; ///< Naskh is high for its width, and its letters touch each other.
constexpr double kRaisedSize = 0.82; ///< Of the mark of a note, at most.
constexpr double kRaisedBy = 0.1;

double overlap(const QRectF &one, const QRectF &other)
{
    return std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
}

bool standsBeside(const QRectF &one, const QRectF &other)
{
    return overlap(one, other) > 0.4 * std::min(one.height(), other.height());
}

bool continuesLine(const QRectF &line, const QRectF &word)
{
    const double height = std::max(line.height(), word.height());
    const double gap = std::max(word.left() - line.right(), line.left() - word.right());
    return standsBeside(line, word) && gap < kWidestGap * height && gap > -0.6 * std::min(line.width(), word.width()) - height;
}

// The height that most letters of the line have.
double mainHeight(const QList<PageWord> &words)
{
    QMap<int, qsizetype> letters;
    for (const PageWord &word : words)
        letters[qRound(word.box.height() * 4)] += word.text.size();
    const auto most = std::ranges::max_element(letters, {}, [](qsizetype count) { return count; });
    return most == letters.end() ? 0 : most.key() / 4.0;
}

bool looksLikeMark(const QString &text)
{
    static const QRegularExpression mark(u"^(?:\\d{1,3}(?:[,–-]\\d{1,3})*|[*†‡§]{1,4}|[a-z](?:,[a-z])*),?$"_s);
    return mark.matchView(text).hasMatch();
}

bool isRaised(const PageWord &word, const QRectF &main, double height)
{
    return word.box.height() < kRaisedSize * height && word.box.bottom() < main.bottom() - kRaisedBy * height;
}

void sortForReading(QList<PageWord> &words, bool isRightToLeft)
{
    if (!isRightToLeft) {
        std::ranges::stable_sort(words, {}, [](const PageWord &word) { return word.box.left(); });
        return;
    }
    std::ranges::stable_sort(words, std::ranges::greater(), [](const PageWord &word) { return word.box.right(); });
    // Latin words within an Arabic line run from left to right among themselves.
    const auto isLatin = [](const PageWord &word) {
        return std::ranges::any_of(word.text, [](QChar letter) { return letter.direction() == QChar::DirL; });
    };
    for (auto at = words.begin(); at != words.end();) {
        const auto end = std::find_if_not(at, words.end(), isLatin);
        std::reverse(at, end);
        at = end == words.end() ? end : std::next(end);
    }
}

/// Makes the text of a line out of its words.
class LineText
{
public:
    explicit LineText(PdfLine &line)
        : m_line(line)
    {
    }

    void take(const PageWord &word)
    {
        const bool isMark = isRaised(word, m_line.box, m_line.size) && looksLikeMark(word.text) && !followsUnit();
        const double gap = m_last.isNull() ? 0
                                           : std::max(word.box.left() - m_last.right(), m_last.left() - word.box.right());
        m_last = m_last.isNull() || !isMark ? word.box : m_last.united(word.box);
        if (isMark) {
            takeMark(word.text);
        } else {
            if (gap > (m_line.isRightToLeft ? kNarrowestArabicSpace : kNarrowestSpace) * m_line.size)
                finishWord();
            m_word.append(word.text);
            m_letters += word.text;
        }
    }

    void finishWord()
    {
        if (!m_word.isEmpty() || m_hasMark)
            m_line.words.append(m_word.take());
        m_letters.clear();
        m_hasMark = false;
    }

private:
    void takeMark(const QString &text)
    {
        QString mark = text;
        while (mark.endsWith(u','))
            mark.chop(1);
        if (m_line.words.isEmpty() && m_word.isEmpty() && m_line.mark.isEmpty()) {
            m_line.mark = mark;
            return;
        }
        m_word.mark(mark);
        m_hasMark = true;
    }

    // "km²" is no note.
    bool followsUnit() const { return m_letters == "m"_L1 || m_letters == "km"_L1 || m_letters == "cm"_L1; }

    PdfLine &m_line;
    InlineText m_word;
    QString m_letters; ///< Of the word.
    QRectF m_last;
    bool m_hasMark = false;
};

PdfLine lineOf(QList<PageWord> words, int page)
{
    PdfLine line;
    line.page = page;
    line.size = mainHeight(words);
    QString letters;
    for (const PageWord &word : std::as_const(words)) {
        letters += word.text;
        if (word.box.height() > 0.9 * line.size)
            line.box = line.box.united(word.box);
    }
    line.isRightToLeft = isRightToLeft(letters);
    line.part = words.first().part;
    sortForReading(words, line.isRightToLeft);
    LineText text(line);
    for (const PageWord &word : std::as_const(words))
        text.take(word);
    text.finishWord();
    QStringList contents;
    for (const model::StyledText &word : std::as_const(line.words))
        contents.append(word.content);
    line.text = contents.join(u' ');
    const auto first = std::ranges::find_if(words, [&](const PageWord &word) { return word.box.height() > 0.9 * line.size; });
    line.firstWidth = first == words.end() ? 0 : first->box.width();
    return line;
}

bool sharesColumn(const PdfLine &line, const PdfLine &next)
{
    const double shared = std::min(line.box.right(), next.box.right()) - std::max(line.box.left(), next.box.left());
    return !line.isBeside(next) && next.box.top() > line.box.top() && shared > 0
        && std::abs(line.size - next.size) < 0.15 * line.size;
}

// A column is what runs on below itself without a jump.
void measureColumns(QList<PdfLine> &lines)
{
    for (qsizetype first = 0; first < lines.size();) {
        qsizetype end = first + 1;
        double left = lines.at(first).box.left();
        double right = lines.at(first).box.right();
        for (; end < lines.size() && sharesColumn(lines.at(end - 1), lines.at(end)); ++end) {
            left = std::min(left, lines.at(end).box.left());
            right = std::max(right, lines.at(end).box.right());
        }
        for (; first < end; ++first) {
            lines[first].left = left;
            lines[first].right = right;
        }
    }
}

// What is drawn last but stands above all else (a letterhead), or first but below all else, goes where it stands.
void putEdgesInPlace(QList<PdfLine> &lines)
{
    QList<double> highestBefore(lines.size() + 1, std::numeric_limits<double>::max());
    for (qsizetype at = 0; at < lines.size(); ++at)
        highestBefore[at + 1] = std::min(highestBefore.at(at), lines.at(at).box.top());
    double lowestAfter = 0;
    for (qsizetype at = lines.size() - 1; at > 0; --at) {
        lowestAfter = std::max(lowestAfter, lines.at(at).box.bottom());
        if (lowestAfter <= highestBefore.at(at)) {
            std::rotate(lines.begin(), lines.begin() + at, lines.end());
            return;
        }
    }
}

}

bool PdfLine::isBeside(const PdfLine &other) const
{
    return page == other.page && standsBeside(box, other.box);
}

QList<PageWord> withArabicWords(const QList<PageWord> &words)
{
    QList<PageWord> made;
    for (auto from = words.cbegin(); from != words.cend();) {
        const auto end = std::find_if_not(std::next(from), words.cend(), [from](const PageWord &word) { return standsBeside(from->box, word.box); });
        QList<PageWord> row(from, end);
        from = end;
        QString letters;
        for (const PageWord &word : std::as_const(row))
            letters += word.text;
        if (!isRightToLeft(letters)) {
            made += row;
            continue;
        }
        sortForReading(row, true);
        const double space = kNarrowestArabicSpace * mainHeight(row);
        for (qsizetype at = 0; at < row.size(); ++at) {
            const PageWord &word = row.at(at);
            const bool goesOn = at > 0 && std::max(word.box.left() - made.last().box.right(), made.last().box.left() - word.box.right()) <= space;
            if (!goesOn) {
                made.append(word);
                continue;
            }
            made.last().text += word.text;
            made.last().box = made.last().box.united(word.box);
            made.last().spaceAfter = word.spaceAfter;
        }
    }
    return made;
}

QList<PdfLine> linesOf(const QList<PageWord> &words, int page)
{
    QList<PdfLine> lines;
    QList<PageWord> open;
    QRectF box;
    const auto finish = [&] {
        if (!open.isEmpty()) {
            PdfLine line = lineOf(open, page);
            if (!line.text.isEmpty() || !line.mark.isEmpty())
                lines.append(std::move(line));
        }
        open.clear();
        box = {};
    };
    for (PageWord word : words) {
        word.text = normalisedGlyphs(word.isMirrored ? mirrored(word.text) : word.text).trimmed();
        if (word.text.isEmpty())
            continue;
        if (!open.isEmpty() && (word.part != open.last().part || !continuesLine(box, word.box)))
            finish();
        box = box.united(word.box);
        open.append(std::move(word));
    }
    finish();
    putEdgesInPlace(lines);
    measureColumns(lines);
    return lines;
}

double bodySize(const QList<PdfPage> &pages)
{
    QMap<int, qsizetype> letters;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines)
            letters[qRound(line.size * 4)] += line.text.size();
    }
    const auto most = std::ranges::max_element(letters, {}, [](qsizetype count) { return count; });
    return most == letters.end() ? 0 : most.key() / 4.0;
}

}
