// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passageflow.h"

#include <core/model/cell.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace office {

namespace {

using model::PassageKind;
using model::Span;

/// What stands in the margin beside a paragraph: "OP8", "a" for OP8 (a), "4" for note 4.
QString labelOf(const QString &address)
{
    if (address.endsWith(u')'))
        return address.sliced(address.lastIndexOf(u'(') + 1).chopped(1);
    return address.section(u' ', -1);
}

/// A footnote, which stands where it is called.
struct Footnote {
    const model::Passage *passage = nullptr;
    QString part;   ///< Of the text, in which its number is counted: "Annex II", a resolution of several; mostly empty.
    QString number; ///< "4"; the second note 4 of a part has the address "note 4 ¶2".
    bool isCalled = false;
};

Footnote footnoteOf(const model::Passage &passage)
{
    const QString address = passage.address.text();
    const qsizetype word = address.lastIndexOf("note "_L1);
    if (word < 0)
        return {&passage, {}, labelOf(address)};
    return {&passage, address.first(word).trimmed(), address.sliced(word).section(u' ', 1, 1)};
}

Role roleOf(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Cover:
        return Role::TextCover;
    case PassageKind::Title:
        return Role::TextTitle;
    case PassageKind::Heading:
        return Role::TextHeading;
    case PassageKind::Footnote:
        return Role::Note;
    case PassageKind::Vote:
        return Role::Vote;
    default:
        return Role::Words;
    }
}

/// Turns passages into elements. Stack only.
class PassageFlow
{
public:
    PassageFlow(const QList<model::Passage> &passages, const QString &language);
    QList<Element> build();

private:
    QList<Run> runsOf(const model::Passage &passage, int from, int to);
    Run noteCall(const model::Passage &caller, const QString &number);
    Footnote *calledNote(const model::Passage &caller, const QString &number);
    Run runAt(const model::Passage &passage, int from, int to) const;
    void addParagraph(const model::Passage &passage, const QString &label);
    qsizetype addTable(qsizetype first);
    Row rowOf(const model::Passage &passage, const QList<Span> &cells);
    QString languageOfCell(const QString &text) const;

    const QList<model::Passage> &m_passages;
    QString m_language;
    QList<Footnote> m_notes;
    QList<Element> m_elements;
};

PassageFlow::PassageFlow(const QList<model::Passage> &passages, const QString &language)
    : m_passages(passages)
    , m_language(language)
{
    for (const model::Passage &passage : passages) {
        if (passage.kind == PassageKind::Footnote)
            m_notes.append(footnoteOf(passage));
    }
}

/// The first note of that number which nothing has called, of the caller's own part of the text before others; null: none.
Footnote *PassageFlow::calledNote(const model::Passage &caller, const QString &number)
{
    Footnote *found = nullptr;
    bool isOfPart = false;
    for (Footnote &note : m_notes) {
        if (note.isCalled || note.number != number)
            continue;
        const bool isOwn = caller.address.text().startsWith(note.part);
        if (!found || (isOwn && (!isOfPart || note.part.size() > found->part.size()))) {
            found = &note;
            isOfPart = isOwn;
        }
    }
    return found;
}

Run PassageFlow::noteCall(const model::Passage &caller, const QString &number)
{
    Run run {number};
    run.isRaised = true;
    if (Footnote *note = calledNote(caller, number)) {
        note->isCalled = true;
        run.note = note->passage->content;
    }
    return run;
}

Run PassageFlow::runAt(const model::Passage &passage, int from, int to) const
{
    Run run {passage.content.sliced(from, to - from)};
    for (const Span &span : passage.spans) {
        if (span.start > from || span.end <= from)
            continue;
        run.isBold = run.isBold || span.style == Span::Style::Bold;
        run.isItalic = run.isItalic || span.style == Span::Style::Italic;
        run.isRaised = run.isRaised || span.style == Span::Style::Superscript;
        run.isStruck = run.isStruck || span.style == Span::Style::Strike;
    }
    return run;
}

QList<Run> PassageFlow::runsOf(const model::Passage &passage, int from, int to)
{
    const auto within = [from, to](int offset) { return std::clamp(offset, from, to); };
    QList<int> cuts {from, to};
    for (const Span &span : passage.spans)
        cuts << within(span.start) << within(span.end);
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    QList<Run> runs;
    for (qsizetype index = 0; index < cuts.size(); ++index) {
        const int start = cuts.at(index);
        for (const Span &span : passage.spans) {
            // A mark that the source set apart from the words.
            if (span.style == Span::Style::NoteReference && span.start == start && span.end == start)
                runs.append(noteCall(passage, span.target));
        }
        if (index + 1 == cuts.size() || start >= to)
            continue;
        const auto isMark = [start](const Span &span) {
            return span.style == Span::Style::NoteReference && span.start <= start && span.end > start;
        };
        const bool isCall = std::ranges::any_of(passage.spans, isMark);
        const Run run = runAt(passage, start, cuts.at(index + 1));
        runs.append(isCall ? noteCall(passage, run.text) : run);
    }
    return runs;
}

void PassageFlow::addParagraph(const model::Passage &passage, const QString &label)
{
    Paragraph paragraph;
    paragraph.role = roleOf(passage.kind);
    paragraph.language = m_language;
    paragraph.level = std::max(passage.level, passage.kind == PassageKind::SubParagraph ? 1 : 0);
    paragraph.label = label;
    paragraph.runs = runsOf(passage, 0, int(passage.content.size()));
    m_elements.append(paragraph);
}

/// Columns may be of two languages, one of which runs from right to left.
QString PassageFlow::languageOfCell(const QString &text) const
{
    if (text.isEmpty() || text.isRightToLeft() == isRightToLeft(m_language))
        return m_language;
    return text.isRightToLeft() ? u"ar"_s : u"en"_s;
}

Row PassageFlow::rowOf(const model::Passage &passage, const QList<Span> &cells)
{
    Row row;
    for (const Span &span : cells) {
        const model::Cell cell = model::cellOf(span.target);
        Cell made;
        made.runs = runsOf(passage, span.start, span.end);
        made.column = cell.column;
        made.columns = cell.columns;
        made.rows = cell.rows;
        made.language = languageOfCell(made.text());
        row.cells.append(made);
    }
    // The address, which pages have in their margin.
    const QString label = labelOf(passage.address.text());
    if (!label.isEmpty() && !row.cells.isEmpty())
        row.cells.first().runs.prepend({label + u' '});
    return row;
}

qsizetype PassageFlow::addTable(qsizetype first)
{
    Table table;
    table.language = m_language;
    qsizetype end = first;
    bool isHead = true;
    for (; end < m_passages.size(); ++end) {
        const QList<Span> cells = model::cellsOf(m_passages.at(end));
        if (cells.isEmpty() || (end > first && model::cellOf(cells.first().target).startsTable))
            break;
        table.rows.append(rowOf(m_passages.at(end), cells));
        for (const Cell &cell : std::as_const(table.rows.last().cells))
            table.columns = std::max(table.columns, cell.column + cell.columns);
        isHead = isHead && std::ranges::all_of(cells, [](const Span &cell) { return model::cellOf(cell.target).isHead; });
        table.headRows += isHead;
    }
    m_elements.append(table);
    return end;
}

QList<Element> PassageFlow::build()
{
    for (qsizetype index = 0; index < m_passages.size();) {
        const model::Passage &passage = m_passages.at(index);
        if (!model::cellsOf(passage).isEmpty()) {
            index = addTable(index);
            continue;
        }
        ++index;
        if (passage.kind != PassageKind::Footnote)
            addParagraph(passage, labelOf(passage.address.text()));
    }
    for (const Footnote &note : std::as_const(m_notes)) {
        if (!note.isCalled)
            addParagraph(*note.passage, note.number);
    }
    return std::move(m_elements);
}

}

QList<Element> flowOfPassages(const QList<model::Passage> &passages, const QString &language)
{
    return PassageFlow(passages, language).build();
}

}
