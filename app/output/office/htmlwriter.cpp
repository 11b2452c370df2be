// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlwriter.h"

#include "listnesting.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr double kScreenPoints = 12;
constexpr QStringView kStyles = uR"(
body { line-height: 1.45; color: #000; background: #fff; max-width: 42em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 2em; line-height: 1.2; margin: 3em 0 .3em; } h2 { font-size: 1.44em; margin: 2em 0 .6em; } h3 { font-size: 1.2em; margin: 1.6em 0 .6em; }
h4, h5, h6 { font-size: 1em; } .title, h4, h5, h6 { text-align: center; }
h1, h2, h3, h4, h5, h6, .own > :first-child { break-after: avoid; } p { margin: 0 0 .7em; orphans: 2; widows: 2; }
.marking { text-align: center; font-weight: bold; letter-spacing: .05em; } .organisation { font-weight: bold; } .logo { margin: 1em 0 .7em; } .subtitle { font-size: 1.2em; color: #595959; }
.words, .fact, .citation, .warning, .source { margin-inline-start: 3.6em; } .label { float: inline-start; margin-inline-start: -3.6em; width: 3em; color: #595959; font-size: .85em; text-align: end; }
.level1 { margin-inline-start: 5.2em; } .level2 { margin-inline-start: 6.8em; } .level3 { margin-inline-start: 8.4em; }
.citation, .cover, .remark, .note { font-size: .85em; color: #595959; } .warning { font-size: .85em; font-weight: bold; } .vote { text-align: end; }
.own { border: 1px solid #595959; border-inline-start-width: 5px; background: #f0f2f5; padding: .6em 1em 0; margin: 0 0 1.3em; }
.own > .ownlabel { font-size: .85em; font-weight: bold; } table { border-collapse: collapse; margin: 0 0 1.3em; width: 100%; font-size: .9em; }
th, td { border: 1px solid #595959; padding: .3em .5em; text-align: start; vertical-align: top; } thead { display: table-header-group; }
nav ol { list-style: none; padding: 0; } nav .level2 { margin-inline-start: 1.6em; } .notes { border-top: 1px solid #595959; margin-top: 2em; padding-top: .7em; }
@media print { body { margin: 0; max-width: none; } nav, .page { break-before: page; } a { color: inherit; text-decoration: none; } }
)";

/// Words as a string of a style sheet, by the numbers of their characters: nothing in them means anything there.
QString styleString(const QString &words)
{
    QString escaped;
    const QList<uint> characters = words.toUcs4();
    for (const uint character : characters)
        escaped += u"\\%1"_s.arg(character, 6, 16, QChar(u'0'));
    return u'"' + escaped + u'"';
}

/// The font and the paper of a pack; what marks it stands on every page that a browser prints.
QString designStyles(const Flow &flow)
{
    const briefing::PageDesign &design = flow.design;
    const QString family = design.family.isEmpty() ? QString() : styleString(design.family) + u", "_s;
    QString styles = u"body { font-family: %1\"Noto Serif\", \"Times New Roman\", serif; font-size: %2pt; }\n"_s.arg(family).arg(kScreenPoints * design.typeScale());
    QString marks;
    for (const QString &place : {u"top"_s, u"bottom"_s}) {
        if (!flow.marking.isEmpty())
            marks += u" @%1-center { content: %2; font-weight: bold; }"_s.arg(place, styleString(flow.marking));
    }
    const QString paper = design.paper == briefing::Paper::Letter ? u"letter"_s : u"A4"_s;
    return styles + u"@page { size: %1; margin: 20mm;%2 }\n@media print { body { font-size: %3pt; } }\n"_s.arg(paper, marks).arg(design.pointSize);
}

QString classOf(Role role)
{
    switch (role) {
    case Role::CoverOrganisation:
        return u"organisation"_s;
    case Role::CoverSubtitle:
        return u"subtitle"_s;
    case Role::CoverLine:
        return u"coverline"_s;
    case Role::TextCover:
        return u"cover"_s;
    case Role::Words:
        return u"words"_s;
    case Role::Vote:
        return u"vote"_s;
    case Role::Note:
        return u"note"_s;
    case Role::Citation:
        return u"citation"_s;
    case Role::Warning:
        return u"warning"_s;
    case Role::OwnLabel:
        return u"ownlabel"_s;
    case Role::Fact:
        return u"fact"_s;
    case Role::SourceTitle:
    case Role::SourceLine:
        return u"source"_s;
    case Role::Remark:
        return u"remark"_s;
    default:
        return {};
    }
}

/// Makes the page. Stack only.
class HtmlPage
{
public:
    explicit HtmlPage(const Flow &flow)
        : m_flow(flow)
    {
    }
    QString write();

private:
    void add(const Paragraph &paragraph);
    void add(const Table &table);
    void addContents(const Contents &contents);
    void addHeading(const Paragraph &paragraph);
    void applyLists(const ListNesting::Change &change, const Paragraph &paragraph);
    void setOwn(bool isOwn);
    QString attributes(const QString &language, bool isRightToLeft) const;
    QString textOf(const QList<Run> &runs);
    QString logo() const;

    const Flow &m_flow;
    QString m_html;
    QStringList m_notes;
    ListNesting m_lists;
    QList<ListKind> m_openLists;
    bool m_isInOwn = false;
};

QString HtmlPage::attributes(const QString &language, bool isRightToLeft) const
{
    QString text;
    if (!language.isEmpty() && language != m_flow.language)
        text += u" lang=\"%1\""_s.arg(languageTag(language).toHtmlEscaped());
    if (isRightToLeft != text::isRightToLeft(m_flow.language))
        text += isRightToLeft ? u" dir=\"rtl\""_s : u" dir=\"ltr\""_s;
    return text;
}

QString HtmlPage::textOf(const QList<Run> &runs)
{
    QString html;
    for (const Run &run : runs) {
        QString words = run.text.toHtmlEscaped();
        if (run.isBold)
            words = u"<b>%1</b>"_s.arg(words);
        if (run.isItalic)
            words = u"<i>%1</i>"_s.arg(words);
        if (run.isStruck)
            words = u"<s>%1</s>"_s.arg(words);
        if (!run.note.isEmpty()) {
            const qsizetype number = m_notes.size() + 1;
            m_notes.append(u"<p class=\"note\" id=\"note%1\"><a href=\"#call%1\"><sup>%2</sup></a> %3</p>"_s.arg(number).arg(words, run.note.toHtmlEscaped()));
            words = u"<a id=\"call%1\" href=\"#note%1\">%2</a>"_s.arg(number).arg(words);
        }
        if (run.isRaised)
            words = u"<sup>%1</sup>"_s.arg(words);
        html += run.link.isEmpty() ? words : u"<a href=\"%1\">%2</a>"_s.arg(run.link.toHtmlEscaped(), words);
    }
    return html;
}

void HtmlPage::setOwn(bool isOwn)
{
    if (isOwn == m_isInOwn)
        return;
    m_html += isOwn ? u"<div class=\"own\">\n"_s : u"</div>\n"_s;
    m_isInOwn = isOwn;
}

void HtmlPage::applyLists(const ListNesting::Change &change, const Paragraph &paragraph)
{
    for (int count = 0; count < change.closed; ++count)
        m_html += m_openLists.takeLast() == ListKind::Bullet ? u"</li></ul>\n"_s : u"</li></ol>\n"_s;
    if (change.isNextItem)
        m_html += u"</li>\n<li>"_s;
    for (int count = 0; count < change.opened; ++count) {
        m_openLists.append(paragraph.list);
        const QString start = paragraph.listNumber > 1 ? u" start=\"%1\""_s.arg(paragraph.listNumber) : QString();
        m_html += paragraph.list == ListKind::Bullet ? u"<ul><li>"_s : u"<ol%1><li>"_s.arg(start);
    }
}

void HtmlPage::addHeading(const Paragraph &paragraph)
{
    int level = paragraph.role == Role::CoverTitle ? 1 : paragraph.level + 1;
    if (paragraph.anchor.isEmpty() && paragraph.role != Role::CoverTitle)
        level = qBound(4, paragraph.level + 3, 6);
    QString extra = attributes(paragraph.language, isRightToLeft(paragraph));
    if (!paragraph.anchor.isEmpty())
        extra += u" id=\"%1\""_s.arg(paragraph.anchor);
    QStringList classes;
    if (paragraph.role == Role::TextTitle)
        classes.append(u"title"_s);
    if (paragraph.startsPage)
        classes.append(u"page"_s);
    if (!classes.isEmpty())
        extra += u" class=\"%1\""_s.arg(classes.join(u' '));
    m_html += u"<h%1%2>%3</h%1>\n"_s.arg(level).arg(extra, textOf(paragraph.runs));
}

void HtmlPage::add(const Paragraph &paragraph)
{
    applyLists(m_lists.advance(paragraph), paragraph);
    if (paragraph.role == Role::OwnLabel)
        setOwn(false);
    setOwn(isOwn(paragraph));
    const bool isHeading = paragraph.role == Role::CoverTitle || paragraph.role == Role::Heading
        || paragraph.role == Role::TextTitle || paragraph.role == Role::TextHeading;
    if (isHeading)
        return addHeading(paragraph);
    if (paragraph.list != ListKind::None) {
        m_html += u"<span%1>%2</span>"_s.arg(attributes(paragraph.language, isRightToLeft(paragraph)), textOf(paragraph.runs));
        return;
    }
    QString classes = classOf(paragraph.role);
    if (paragraph.role == Role::Words && paragraph.level > 0)
        classes += u" level%1"_s.arg(std::min(paragraph.level, 3));
    if (paragraph.startsPage)
        classes += u" page"_s;
    const QString label = paragraph.label.isEmpty() ? QString() : u"<span class=\"label\">%1</span> "_s.arg(paragraph.label.toHtmlEscaped());
    const QString named = classes.isEmpty() ? QString() : u" class=\"%1\""_s.arg(classes.trimmed());
    m_html += u"<p%1%2>%3%4</p>\n"_s.arg(named, attributes(paragraph.language, isRightToLeft(paragraph)), label, textOf(paragraph.runs));
}

void HtmlPage::add(const Table &table)
{
    applyLists(m_lists.end(), {});
    setOwn(table.isOwn);
    m_html += u"<table%1>\n"_s.arg(attributes(table.language, isRightToLeft(table.language)));
    for (int index = 0; index < table.rows.size(); ++index) {
        const bool isHead = index < table.headRows;
        if (index == 0 && isHead)
            m_html += u"<thead>\n"_s;
        m_html += u"<tr>"_s;
        for (const Cell &cell : table.rows.at(index).cells) {
            QString extra;
            if (cell.columns > 1)
                extra += u" colspan=\"%1\""_s.arg(cell.columns);
            if (cell.rows > 1)
                extra += u" rowspan=\"%1\""_s.arg(cell.rows);
            if (cell.language != table.language)
                extra += attributes(cell.language, isRightToLeft(cell.language));
            m_html += u"<%1%2>%3</%1>"_s.arg(isHead ? u"th"_s : u"td"_s, extra, textOf(cell.runs));
        }
        m_html += u"</tr>\n"_s;
        if (isHead && index + 1 == table.headRows)
            m_html += u"</thead>\n"_s;
    }
    m_html += u"</table>\n"_s;
}

void HtmlPage::addContents(const Contents &contents)
{
    applyLists(m_lists.end(), {});
    setOwn(false);
    m_html += u"<nav><h2>%1</h2><ol>\n"_s.arg(contents.heading.toHtmlEscaped());
    const QList<Paragraph> headings = m_flow.headings();
    for (const Paragraph &heading : headings)
        m_html += u"<li class=\"level%1\"><a href=\"#%2\"%3>%4</a></li>\n"_s.arg(heading.level).arg(heading.anchor,
            attributes(heading.language, isRightToLeft(heading)), heading.text().toHtmlEscaped());
    m_html += u"</ol></nav>\n"_s;
}

QString HtmlPage::logo() const
{
    const QSizeF size = logoSize(m_flow.design);
    if (size.isEmpty())
        return {};
    return u"<p class=\"logo\"><img alt=\"%1\" style=\"width: %2cm\" src=\"data:image/png;base64,%3\"></p>\n"_s.arg(m_flow.design.organisation.toHtmlEscaped())
        .arg(size.width()).arg(QString::fromLatin1(m_flow.design.logo.toBase64()));
}

QString HtmlPage::write()
{
    const QString marking = m_flow.marking.isEmpty() ? QString() : u"<p class=\"marking\">%1</p>\n"_s.arg(m_flow.marking.toHtmlEscaped());
    const QString direction = text::isRightToLeft(m_flow.language) ? u" dir=\"rtl\""_s : QString();
    m_html = u"<!DOCTYPE html>\n<html lang=\"%1\"%2>\n<head>\n<meta charset=\"utf-8\">\n<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n"_s
                 .arg(languageTag(m_flow.language).toHtmlEscaped(), direction, m_flow.title.toHtmlEscaped(), kStyles + designStyles(m_flow));
    m_html += marking + logo();
    for (const Element &element : m_flow.elements) {
        if (const auto *paragraph = std::get_if<Paragraph>(&element))
            add(*paragraph);
        else if (const auto *table = std::get_if<Table>(&element))
            add(*table);
        else
            addContents(std::get<Contents>(element));
    }
    applyLists(m_lists.end(), {});
    setOwn(false);
    if (!m_notes.isEmpty())
        m_html += u"<section class=\"notes\">\n%1\n</section>\n"_s.arg(m_notes.join(u'\n'));
    return m_html + marking + u"</body>\n</html>\n"_s;
}

}

base::Result<QByteArray> HtmlWriter::write(const Flow &flow) const
{
    return writable(HtmlPage(flow).write()).toUtf8();
}

}
