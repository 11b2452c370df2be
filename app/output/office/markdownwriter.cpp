// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownwriter.h"

#include <core/text/markdown.h>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace office {

namespace {

QString onOneLine(const QString &words)
{
    return text::markdownEscaped(words).replace(u'\n', u' ');
}

/// What would begin a list at the beginning of a line.
QString lineEscaped(QString line)
{
    static const QRegularExpression kOpening(u"^(\\d{1,9})([.)])(?=\\s|$)"_s);
    line.replace(kOpening, u"\\1\\\\2"_s);
    if (line.startsWith(u"- "_s) || line.startsWith(u"+ "_s) || line.startsWith(u"="_s))
        line.prepend(u'\\');
    return line;
}

/// Marks around words, and spaces outside of them: "** word**" is not bold.
QString markedWords(const QString &words, const QString &mark)
{
    const QString inner = words.trimmed();
    if (inner.isEmpty())
        return words;
    const qsizetype at = words.indexOf(inner);
    return words.first(at) + mark + inner + mark + words.sliced(at + inner.size());
}

/// Makes the lines. Stack only.
class MarkdownLines
{
public:
    QString write(const Flow &flow);

private:
    void add(const Paragraph &paragraph);
    void add(const Table &table);
    void addContents(const Flow &flow, const Contents &contents);
    void addBlock(const QString &text, bool isOwn, bool isTight = false);
    void turn(bool isRightToLeft, const QString &language);
    QString textOf(const QList<Run> &runs);
    QString noteName(const QString &number);

    QStringList m_lines;
    QStringList m_notes;
    QSet<QString> m_noteNames;
    bool m_wasOwn = false;
    bool m_isTurned = false; ///< Within a part that runs from right to left.
};

QString MarkdownLines::noteName(const QString &number)
{
    QString name = number;
    for (int copy = 2; m_noteNames.contains(name); ++copy)
        name = u"%1-%2"_s.arg(number).arg(copy);
    m_noteNames.insert(name);
    return name;
}

QString MarkdownLines::textOf(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs) {
        if (!run.note.isEmpty()) {
            const QString name = noteName(run.text);
            m_notes.append(u"[^%1]: %2"_s.arg(name, onOneLine(run.note)));
            text += u"[^%1]"_s.arg(name);
            continue;
        }
        QString words = onOneLine(run.text);
        if (run.isBold)
            words = markedWords(words, u"**"_s);
        if (run.isItalic)
            words = markedWords(words, u"*"_s);
        if (run.isStruck)
            words = markedWords(words, u"~~"_s);
        if (run.isRaised)
            words = u"<sup>%1</sup>"_s.arg(words);
        text += run.link.isEmpty() ? words : u"[%1](<%2>)"_s.arg(words, run.link);
    }
    return text;
}

void MarkdownLines::turn(bool isRightToLeft, const QString &language)
{
    if (isRightToLeft == m_isTurned)
        return;
    m_lines.append(QString());
    m_lines.append(isRightToLeft ? u"<div dir=\"rtl\" lang=\"%1\">"_s.arg(language) : u"</div>"_s);
    m_isTurned = isRightToLeft;
    m_wasOwn = false;
}

void MarkdownLines::addBlock(const QString &text, bool isOwn, bool isTight)
{
    if (!isTight)
        m_lines.append(isOwn && m_wasOwn ? u">"_s : QString());
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        m_lines.append(isOwn ? u"> "_s + line : line);
    m_wasOwn = isOwn;
}

void MarkdownLines::add(const Paragraph &paragraph)
{
    turn(isRightToLeft(paragraph), languageTag(paragraph.language));
    const QString text = textOf(paragraph.runs);
    const QString label = paragraph.label.isEmpty() ? QString() : u"**%1** "_s.arg(onOneLine(paragraph.label));
    if (paragraph.role == Role::CoverTitle)
        return addBlock(u"# "_s + text, false);
    if (!paragraph.anchor.isEmpty())
        return addBlock(u"%1 %2"_s.arg(QString(paragraph.level + 1, u'#'), text), false);
    if (paragraph.role == Role::TextHeading || paragraph.role == Role::TextTitle)
        return addBlock(u"%1 %2"_s.arg(QString(qBound(4, paragraph.level + 3, 6), u'#'), text), false);
    if (paragraph.role == Role::OwnLabel || paragraph.role == Role::Warning)
        return addBlock(markedWords(text, u"**"_s), paragraph.role == Role::OwnLabel);
    if (paragraph.list == ListKind::None)
        return addBlock(label.isEmpty() ? lineEscaped(text) : label + text, paragraph.role == Role::OwnWords);
    const QString mark = paragraph.list == ListKind::Bullet ? u"- "_s : u"%1. "_s.arg(paragraph.listNumber);
    const bool isTight = !m_lines.isEmpty() && m_lines.last().contains(QRegularExpression(u"^> +(- |\\d+\\. )"_s));
    addBlock(QString(paragraph.level * 4, u' ') + mark + text, true, isTight);
}

void MarkdownLines::add(const Table &table)
{
    turn(isRightToLeft(table.language), languageTag(table.language));
    QStringList lines;
    for (qsizetype index = 0; index < table.rows.size(); ++index) {
        QStringList cells(table.columns);
        for (const Cell &cell : table.rows.at(index).cells) {
            if (cell.column < table.columns)
                cells[cell.column] = textOf(cell.runs);
        }
        if (index == 0 && table.headRows == 0)
            lines.append(u"|"_s + QString(u"  |"_s).repeated(table.columns));
        if (index == 0 && table.headRows == 0)
            lines.append(u"|"_s + QString(u" --- |"_s).repeated(table.columns));
        lines.append(u"| %1 |"_s.arg(cells.join(u" | "_s)));
        if (index == 0 && table.headRows > 0)
            lines.append(u"|"_s + QString(u" --- |"_s).repeated(table.columns));
    }
    addBlock(lines.join(u'\n'), table.isOwn);
}

void MarkdownLines::addContents(const Flow &flow, const Contents &contents)
{
    turn(isRightToLeft(flow.language), languageTag(flow.language));
    addBlock(u"## "_s + onOneLine(contents.heading), false);
    QStringList lines;
    const QList<Paragraph> headings = flow.headings();
    for (const Paragraph &heading : headings)
        lines.append(QString((heading.level - 1) * 2, u' ') + u"- "_s + onOneLine(heading.text()));
    addBlock(lines.join(u'\n'), false);
}

QString MarkdownLines::write(const Flow &flow)
{
    const QString marking = flow.marking.isEmpty() ? QString() : u"**%1**"_s.arg(onOneLine(flow.marking));
    if (!marking.isEmpty())
        addBlock(marking, false);
    for (const Element &element : flow.elements) {
        if (const auto *paragraph = std::get_if<Paragraph>(&element))
            add(*paragraph);
        else if (const auto *table = std::get_if<Table>(&element))
            add(*table);
        else
            addContents(flow, std::get<Contents>(element));
    }
    turn(false, {});
    for (const QString &note : std::as_const(m_notes))
        addBlock(note, false);
    if (!marking.isEmpty())
        addBlock(marking, false);
    return m_lines.join(u'\n').trimmed() + u'\n';
}

}

base::Result<QByteArray> MarkdownWriter::write(const Flow &flow) const
{
    return writable(MarkdownLines().write(flow)).toUtf8();
}

}
