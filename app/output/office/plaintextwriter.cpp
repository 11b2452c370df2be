// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintextwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr int kIndent = 4;

/// A raised mark after some words, in brackets unless it is a bracket or stands in one: "[2]", but "(2)".
QString raisedMark(const QString &mark, const QString &words)
{
    const bool isWord = std::ranges::any_of(mark, [](QChar character) { return character.isLetterOrNumber(); });
    const bool hasBrackets = !isWord || mark.startsWith(u'(') || words.endsWith(u'(');
    return hasBrackets ? mark : u"[%1]"_s.arg(mark);
}

/// Makes the lines. Stack only.
class TextLines
{
public:
    QString write(const Flow &flow);

private:
    void add(const Paragraph &paragraph);
    void add(const Table &table);
    void addContents(const Flow &flow, const Contents &contents);
    void addLine(const QString &line, bool isOwn);
    void addUnderlined(const QString &line, QChar stroke);
    QString textOf(const QList<Run> &runs);
    void addNotes();

    QStringList m_lines;
    QStringList m_notes; ///< Called by the paragraph that is written.
    bool m_wasOwn = false;
};

QString TextLines::textOf(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs) {
        text += run.isRaised ? raisedMark(run.text, text) : run.text;
        if (!run.link.isEmpty() && run.link != run.text)
            text += u" <%1>"_s.arg(run.link);
        if (!run.note.isEmpty())
            m_notes.append(u"[%1] %2"_s.arg(run.text, run.note));
    }
    return text;
}

void TextLines::addLine(const QString &line, bool isOwn)
{
    if (!m_lines.isEmpty() && isOwn != m_wasOwn)
        m_lines.append(QString());
    m_lines.append(isOwn ? u"| "_s + line : line);
    m_wasOwn = isOwn;
}

void TextLines::addUnderlined(const QString &line, QChar stroke)
{
    m_lines.append(QString());
    addLine(line, false);
    m_lines.append(QString(std::min<qsizetype>(line.size(), 72), stroke));
}

void TextLines::addNotes()
{
    for (const QString &note : std::as_const(m_notes))
        addLine(QString(kIndent, u' ') + note, false);
    m_notes.clear();
}

void TextLines::add(const Paragraph &paragraph)
{
    const QString text = textOf(paragraph.runs);
    if (paragraph.role == Role::CoverTitle || !paragraph.anchor.isEmpty()) {
        const bool isFirst = paragraph.role == Role::CoverTitle || paragraph.level <= 1;
        addUnderlined(text, isFirst ? u'=' : u'-');
        return addNotes();
    }
    QString line = paragraph.label.isEmpty() ? text : u"%1  %2"_s.arg(paragraph.label, text);
    if (paragraph.list == ListKind::Bullet)
        line = u"- "_s + line;
    else if (paragraph.list == ListKind::Number)
        line = u"%1. %2"_s.arg(paragraph.listNumber).arg(line);
    const bool isOwnPart = isOwn(paragraph);
    if (paragraph.role == Role::Words || paragraph.role == Role::TextHeading || paragraph.role == Role::SourceTitle)
        m_lines.append(QString());
    else if (isOwnPart && m_wasOwn && paragraph.list == ListKind::None && paragraph.role == Role::OwnWords)
        m_lines.append(u"|"_s);
    addLine(QString(paragraph.level * kIndent, u' ') + line, isOwnPart);
    addNotes();
}

void TextLines::add(const Table &table)
{
    m_lines.append(table.isOwn ? u"|"_s : QString());
    for (const Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(textOf(cell.runs));
        addLine(cells.join(u" | "_s), table.isOwn);
    }
    addNotes();
}

void TextLines::addContents(const Flow &flow, const Contents &contents)
{
    addUnderlined(contents.heading, u'=');
    const QList<Paragraph> headings = flow.headings();
    for (const Paragraph &heading : headings)
        addLine(QString((heading.level - 1) * kIndent, u' ') + heading.text(), false);
}

QString TextLines::write(const Flow &flow)
{
    if (!flow.marking.isEmpty())
        addLine(flow.marking, false);
    for (const Element &element : flow.elements) {
        if (const auto *paragraph = std::get_if<Paragraph>(&element))
            add(*paragraph);
        else if (const auto *table = std::get_if<Table>(&element))
            add(*table);
        else
            addContents(flow, std::get<Contents>(element));
    }
    if (!flow.marking.isEmpty()) {
        m_lines.append(QString());
        addLine(flow.marking, false);
    }
    return m_lines.join(u'\n').trimmed() + u'\n';
}

}

base::Result<QByteArray> PlainTextWriter::write(const Flow &flow) const
{
    return writable(TextLines().write(flow)).toUtf8();
}

}
