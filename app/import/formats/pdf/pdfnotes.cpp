// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfnotes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNoteSize = 0.95;   ///< Of the letters of the text, at most.
constexpr double kMarkSize = 0.8;    ///< Of the letters of the text, at most, for a mark alone.
constexpr double kHighestNote = 0.3; ///< Of the page: no note begins above.
constexpr qsizetype kMostLines = 4'000; ///< Of a page that may have notes.
constexpr double kHighestLargeNote = 0.6; ///< As above, for notes in letters of the size of the text.
constexpr qsizetype kMostNoteLines = 15; ///< Of such notes on a page.
constexpr double kPartingGap = 1.3;  ///< Of the pitch of lines, between the text and notes in letters of its size.

bool isSmall(const PdfLine &line, double bodySize)
{
    return line.size < kNoteSize * bodySize;
}

// "3", "3.", "[3]", "(3)": a mark before its note need not be raised.
QString bareMark(const QString &word)
{
    static const QRegularExpression mark(u"^[\\[(]?(\\d{1,3}|[*†‡§]{1,4})[\\]).:]{0,2}$"_s);
    return mark.matchView(word).captured(1);
}

// The marks that the lines of a page have behind their words: what its notes belong to.
QSet<QString> marksCalledOn(const PdfPage &page)
{
    QSet<QString> called;
    for (const PdfLine &line : page.lines) {
        for (const model::StyledText &word : line.words) {
            for (const model::Span &span : word.spans)
                called.insert(span.target);
        }
    }
    return called;
}

// The mark at the start of a line: raised, or "*" before a word.
QString markOf(const PdfLine &line)
{
    static const QRegularExpression asterisks(u"^[*†‡]{1,4}$"_s);
    if (!line.mark.isEmpty())
        return line.mark;
    if (line.words.size() > 1 && asterisks.matchView(line.words.first().content).hasMatch())
        return line.words.first().content;
    return {};
}

// A mark that stands so far before its note that it is a line of its own. Nothing stands before it and only the note behind
// it: a small number with more beside it is a cell of a table.
bool isLoneMark(const PdfLine &line, const PdfPage &page, double bodySize, const QSet<QString> &called)
{
    static const QRegularExpression mark(u"^(?:\\d{1,3}|[a-z]|[*†‡]{1,4})$"_s);
    const bool isSmallMark = line.size < kMarkSize * bodySize && mark.matchView(line.text).hasMatch();
    if (!isSmallMark && !called.contains(bareMark(line.text)))
        return false;
    qsizetype behind = 0;
    for (const PdfLine &other : page.lines) {
        const bool isOther = other.box != line.box && other.isBeside(line);
        const bool isBefore = other.isRightToLeft ? other.box.left() > line.box.right() : other.box.right() < line.box.left();
        if (isOther && isBefore)
            return false;
        behind += isOther ? 1 : 0;
    }
    return behind <= 1;
}

// The lines at the foot, by their places, from the top down: what stands below the rule, else the lowest lines, as long
// as they are small.
QList<qsizetype> footOf(const PdfPage &page, double bodySize)
{
    QList<qsizetype> byHeight(page.lines.size());
    std::iota(byHeight.begin(), byHeight.end(), qsizetype(0));
    std::ranges::stable_sort(byHeight, std::ranges::greater(), [&](qsizetype at) { return page.lines.at(at).box.bottom(); });
    const auto belongs = [&](qsizetype at) {
        const PdfLine &line = page.lines.at(at);
        if (page.notesFrom > 0)
            return line.box.top() > page.notesFrom - line.size / 2;
        return isSmall(line, bodySize) && line.box.top() > kHighestNote * page.size.height();
    };
    byHeight.erase(std::ranges::find_if_not(byHeight, belongs), byHeight.end());
    std::ranges::reverse(byHeight);
    // A mark may stand apart from its note, and is drawn before or after it.
    for (qsizetype at = 1; at < byHeight.size(); ++at) {
        const PdfLine &line = page.lines.at(byHeight.at(at));
        const PdfLine &above = page.lines.at(byHeight.at(at - 1));
        if (line.isBeside(above) && line.box.left() < above.box.left())
            byHeight.swapItemsAt(at, at - 1);
    }
    return byHeight;
}

void takeMarkOff(PdfLine &line)
{
    if (!line.mark.isEmpty()) {
        line.mark.clear();
        return;
    }
    line.words.removeFirst();
    line.text = line.text.section(u' ', 1);
}

void removePlaces(QList<PdfLine> &lines, const QList<qsizetype> &places)
{
    const QSet<qsizetype> gone(places.cbegin(), places.cend());
    QList<PdfLine> kept;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (!gone.contains(at))
            kept.append(lines.at(at));
    }
    lines = kept;
}

// From line to line of a page, in points.
double pitchOf(const PdfPage &page, const QList<qsizetype> &byHeight)
{
    QList<double> pitches;
    for (qsizetype at = 1; at < byHeight.size(); ++at) {
        const double pitch = page.lines.at(byHeight.at(at)).box.bottom() - page.lines.at(byHeight.at(at - 1)).box.bottom();
        if (pitch > page.lines.at(byHeight.at(at)).size / 2)
            pitches.append(pitch);
    }
    std::ranges::stable_sort(pitches);
    return pitches.isEmpty() ? 0 : pitches.at(pitches.size() / 2);
}

// A line that opens with what stands raised in the text of the page.
QString calledMarkOf(const PdfLine &line, const QSet<QString> &called)
{
    const QString bare = line.words.size() > 1 ? bareMark(line.words.first().content) : QString();
    return called.contains(bare) ? bare : QString();
}

// A line in letters of the text that opens with a mark which the text calls. "2." would be a heading or an entry.
bool opensLargeNote(const PdfLine &line, const QSet<QString> &called)
{
    static const QRegularExpression mark(u"^(?:\\d{1,3}|[*†‡§]{1,4}|\\[\\d{1,3}\\]|\\(\\d{1,3}\\))$"_s);
    const QString first = !line.mark.isEmpty() ? line.mark : line.words.isEmpty() ? QString() : line.words.first().content;
    return mark.matchView(first).hasMatch() && called.contains(bareMark(first));
}

// Notes in letters as large as those of the text: the lowest lines of the page, each part of them below a gap and opened by
// a mark that stands raised in the text.
QList<qsizetype> largeFootOf(const PdfPage &page, const QSet<QString> &called)
{
    if (called.isEmpty())
        return {};
    QList<qsizetype> byHeight(page.lines.size());
    std::iota(byHeight.begin(), byHeight.end(), qsizetype(0));
    std::ranges::stable_sort(byHeight, {}, [&](qsizetype at) { return page.lines.at(at).box.bottom(); });
    const double pitch = pitchOf(page, byHeight);
    qsizetype from = byHeight.size();
    for (qsizetype at = byHeight.size() - 1; at > 0; --at) {
        const PdfLine &line = page.lines.at(byHeight.at(at));
        const double gap = line.box.bottom() - page.lines.at(byHeight.at(at - 1)).box.bottom();
        if (line.box.top() < kHighestLargeNote * page.size.height() || byHeight.size() - at > kMostNoteLines)
            break;
        if (gap <= kPartingGap * pitch)
            continue;
        if (!opensLargeNote(line, called))
            break;
        from = at;
    }
    return byHeight.sliced(from);
}

// A page full of small letters is a table or an annex, not a note.
bool hasTextAbove(const PdfPage &page, const QList<qsizetype> &foot)
{
    return foot.size() < page.lines.size();
}

bool isFinished(const PdfNote &note)
{
    static constexpr QStringView kEnds = u".;)”\"";
    return note.lines.isEmpty() || note.lines.last().text.isEmpty() || kEnds.contains(note.lines.last().text.back());
}

// The rest of a note: running lines in the same letters, and no table.
bool continuesNote(const PdfPage &page, const QList<qsizetype> &foot, const PdfNote &note)
{
    if (foot.isEmpty() || note.lines.isEmpty())
        return false;
    const PdfLine &first = page.lines.at(foot.first());
    const bool isBroken = foot.size() > 1 && page.lines.at(foot.at(1)).isBeside(first);
    return !isBroken && std::abs(first.size - note.lines.last().size) < 0.05 * first.size;
}

/// Takes the notes off one page after the other.
class NoteWalk
{
public:
    explicit NoteWalk(double bodySize)
        : m_bodySize(bodySize)
    {
    }

    void take(PdfPage &page)
    {
        if (page.lines.size() > kMostLines)
            return;
        m_called = marksCalledOn(page);
        QList<qsizetype> foot = footOf(page, m_bodySize);
        if (!hasTextAbove(page, foot))
            foot.clear();
        m_isRaised = std::ranges::any_of(foot, [&](qsizetype at) { return isMarked(page, at); });
        if (!m_runsOver || m_notes.isEmpty() || !continuesNote(page, foot, m_notes.last()))
            foot.erase(foot.begin(), std::ranges::find_if(foot, [&](qsizetype at) { return isMarked(page, at) || isCalled(page.lines.at(at)); }));
        if (foot.isEmpty())
            foot = largeFootOf(page, m_called);
        m_isRaised = std::ranges::any_of(foot, [&](qsizetype at) { return isMarked(page, at); });
        m_isFirst = !m_runsOver;
        for (const qsizetype at : std::as_const(foot))
            takeLine(page, at);
        removePlaces(page.lines, foot);
        m_runsOver = !foot.isEmpty() && !isFinished(m_notes.last());
    }

    QList<PdfNote> notes()
    {
        m_notes.removeIf([](const PdfNote &note) { return note.lines.isEmpty(); });
        return std::move(m_notes);
    }

private:
    bool isMarked(const PdfPage &page, qsizetype at) const
    {
        return !markOf(page.lines.at(at)).isEmpty() || isLoneMark(page.lines.at(at), page, m_bodySize, m_called);
    }

    // Where the marks of a page are not raised before its notes, a number that the text calls opens one.
    bool isCalled(const PdfLine &line) const { return !m_isRaised && !calledMarkOf(line, m_called).isEmpty(); }

    void takeLine(const PdfPage &page, qsizetype at)
    {
        PdfLine line = page.lines.at(at);
        const bool isFirst = std::exchange(m_isFirst, false) || m_notes.isEmpty();
        if (isLoneMark(line, page, m_bodySize, m_called)) {
            const QString bare = bareMark(line.text);
            m_notes.append({bare.isEmpty() ? line.text : bare, {}});
            return;
        }
        const bool mayOpen = isFirst || (isCalled(line) && isFinished(m_notes.last()));
        const QString called = mayOpen ? calledMarkOf(line, m_called) : QString();
        if (const QString mark = markOf(line); !mark.isEmpty()) {
            takeMarkOff(line);
            m_notes.append({mark, {}});
        } else if (!called.isEmpty()) {
            m_called.remove(called);
            takeMarkOff(line);
            m_notes.append({called, {}});
        }
        if (!m_notes.isEmpty())
            m_notes.last().lines.append(line);
    }

    double m_bodySize;
    QSet<QString> m_called; ///< On the page, and not yet answered by a note.
    bool m_isRaised = false; ///< The notes of the page have raised marks before them.
    bool m_isFirst = false; ///< No line of the foot is taken yet, and no note runs over to it.
    bool m_runsOver = false;
    QList<PdfNote> m_notes;
};

}

QList<PdfNote> takeNotes(QList<PdfPage> &pages, double bodySize)
{
    NoteWalk walk(bodySize);
    for (PdfPage &page : pages)
        walk.take(page);
    return walk.notes();
}

}
