// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passageflow.h"

#include <core/model/cell.h>

#include <QHash>

#include <algorithm>

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
    Run noteCall(const QString &number);
    Run runAt(const model::Passage &passage, int from, int to) const;
    void addParagraph(const model::Passage &passage);
    qsizetype addTable(qsizetype first);
    Row rowOf(const model::Passage &passage, const QList<Span> &cells);
    QString languageOfCell(const QString &text) const;

    const QList<model::Passage> &m_passages;
    QString m_language;
    QHash<QString, QString> m_notes; ///< By their numbers, until they are called.
    QList<Element> m_elements;
};

PassageFlow::PassageFlow(const QList<model::Passage> &passages, const QString &language)
    : m_passages(passages)
    , m_language(language)
{
    for (const model::Passage &passage : passages) {
        if (passage.kind == PassageKind::Footnote)
            m_notes.insert(labelOf(passage.address.text()), passage.content);
    }
}

Run PassageFlow::noteCall(const QString &number)
{
    Run run {number};
    run.isRaised = true;
    run.note = m_notes.take(number);
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
                runs.append(noteCall(span.target));
        }
        if (index + 1 == cuts.size() || start >= to)
            continue;
        const auto isMark = [start](const Span &span) {
            return span.style == Span::Style::NoteReference && span.start <= start && span.end > start;
        };
        const bool isCall = std::ranges::any_of(passage.spans, isMark);
        const Run run = runAt(passage, start, cuts.at(index + 1));
        runs.append(isCall ? noteCall(run.text) : run);
    }
    return runs;
}

void PassageFlow::addParagraph(const model::Passage &passage)
{
    Paragraph paragraph;
    paragraph.role = roleOf(passage.kind);
    paragraph.language = m_language;
    paragraph.level = std::max(passage.level, passage.kind == PassageKind::SubParagraph ? 1 : 0);
    paragraph.label = labelOf(passage.address.text());
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
            addParagraph(passage);
    }
    for (const model::Passage &passage : m_passages) {
        if (passage.kind == PassageKind::Footnote && m_notes.contains(labelOf(passage.address.text())))
            addParagraph(passage);
    }
    return std::move(m_elements);
}

}

QList<Element> flowOfPassages(const QList<model::Passage> &passages, const QString &language)
{
    return PassageFlow(passages, language).build();
}

}
