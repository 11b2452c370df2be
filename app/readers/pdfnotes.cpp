// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfnotes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNoteSize = 0.95;   ///< Of the letters of the text, at most.
constexpr double kMarkSize = 0.8;    ///< Of the letters of the text, at most, for a mark alone.
constexpr double kHighestNote = 0.3; ///< Of the page: no note begins above.

bool isSmall(const PdfLine &line, double bodySize)
{
    return line.size < kNoteSize * bodySize;
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
bool isLoneMark(const PdfLine &line, const PdfSheet &sheet, double bodySize)
{
    static const QRegularExpression mark(u"^(?:\\d{1,3}|[a-z]|[*†‡]{1,4})$"_s);
    if (line.size >= kMarkSize * bodySize || !mark.matchView(line.text).hasMatch())
        return false;
    qsizetype behind = 0;
    for (const PdfLine &other : sheet.lines) {
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
QList<qsizetype> footOf(const PdfSheet &sheet, double bodySize)
{
    QList<qsizetype> byHeight(sheet.lines.size());
    std::iota(byHeight.begin(), byHeight.end(), qsizetype(0));
    std::ranges::stable_sort(byHeight, std::ranges::greater(), [&](qsizetype at) { return sheet.lines.at(at).box.bottom(); });
    const auto belongs = [&](qsizetype at) {
        const PdfLine &line = sheet.lines.at(at);
        if (sheet.notesFrom > 0)
            return line.box.top() > sheet.notesFrom - line.size / 2;
        return isSmall(line, bodySize) && line.box.top() > kHighestNote * sheet.size.height();
    };
    byHeight.erase(std::ranges::find_if_not(byHeight, belongs), byHeight.end());
    std::ranges::reverse(byHeight);
    // A mark may stand apart from its note, and is drawn before or after it.
    for (qsizetype at = 1; at < byHeight.size(); ++at) {
        const PdfLine &line = sheet.lines.at(byHeight.at(at));
        const PdfLine &above = sheet.lines.at(byHeight.at(at - 1));
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

// A page full of small letters is a table or an annex, not a note.
bool hasTextAbove(const PdfSheet &sheet, const QList<qsizetype> &foot)
{
    return foot.size() < sheet.lines.size();
}

bool isFinished(const PdfNote &note)
{
    static constexpr QStringView kEnds = u".;)”\"";
    return note.lines.isEmpty() || note.lines.last().text.isEmpty() || kEnds.contains(note.lines.last().text.back());
}

// The rest of a note: running lines in the same letters, and no table.
bool continuesNote(const PdfSheet &sheet, const QList<qsizetype> &foot, const PdfNote &note)
{
    if (foot.isEmpty() || note.lines.isEmpty())
        return false;
    const PdfLine &first = sheet.lines.at(foot.first());
    const bool isBroken = foot.size() > 1 && sheet.lines.at(foot.at(1)).isBeside(first);
    return !isBroken && std::abs(first.size - note.lines.last().size) < 0.05 * first.size;
}

}

QList<PdfNote> takeNotes(QList<PdfSheet> &sheets, double bodySize)
{
    QList<PdfNote> notes;
    bool runsOver = false;
    for (PdfSheet &sheet : sheets) {
        QList<qsizetype> foot = footOf(sheet, bodySize);
        if (!hasTextAbove(sheet, foot))
            foot.clear();
        const auto opens = [&](qsizetype at) {
            return isLoneMark(sheet.lines.at(at), sheet, bodySize) || !markOf(sheet.lines.at(at)).isEmpty();
        };
        if (!runsOver || notes.isEmpty() || !continuesNote(sheet, foot, notes.last()))
            foot.erase(foot.begin(), std::ranges::find_if(foot, opens));
        for (const qsizetype at : std::as_const(foot)) {
            PdfLine line = sheet.lines.at(at);
            if (isLoneMark(line, sheet, bodySize)) {
                notes.append({line.text, {}});
                continue;
            }
            if (const QString mark = markOf(line); !mark.isEmpty()) {
                takeMarkOff(line);
                notes.append({mark, {}});
            }
            notes.last().lines.append(line);
        }
        removePlaces(sheet.lines, foot);
        runsOver = !foot.isEmpty() && !isFinished(notes.last());
    }
    notes.removeIf([](const PdfNote &note) { return note.lines.isEmpty(); });
    return notes;
}

}
