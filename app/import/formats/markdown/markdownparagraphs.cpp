// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownparagraphs.h"

#include <core/model/undocsurl.h>

#include <libxml/HTMLparser.h>

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace formats {

using namespace Qt::StringLiterals;
using model::PassageKind;
using model::Span;

namespace {

constexpr int kDeepestMarkdownStyle = 12; ///< Deeper styles leave no span.
constexpr int kDeepestItem = 32;          ///< Deeper items stand beside each other.

// "&amp;", "&#8217;", "&#x2019;"; an unknown name stays as it is.
QString decodedEntity(QByteArrayView entity)
{
    const QByteArray name = entity.sliced(1).chopped(1).toByteArray();
    char32_t letter = 0;
    if (name.startsWith("#x") || name.startsWith("#X"))
        letter = name.sliced(2).toUInt(nullptr, 16);
    else if (name.startsWith('#'))
        letter = name.sliced(1).toUInt();
    else if (const htmlEntityDesc *known = htmlEntityLookup(reinterpret_cast<const xmlChar *>(name.constData())))
        letter = known->value;
    return letter > 0 && letter <= QChar::LastValidCodePoint ? QString::fromUcs4(&letter, 1) : QString::fromUtf8(entity);
}

std::optional<Span::Style> styleOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return Span::Style::Italic;
    case MD_SPAN_STRONG:
        return Span::Style::Bold;
    case MD_SPAN_DEL:
        return Span::Style::Strike;
    case MD_SPAN_A:
        return Span::Style::Reference;
    default:
        return std::nullopt;
    }
}

}

bool MarkdownParagraphs::read()
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        static_cast<MarkdownParagraphs *>(self)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        static_cast<MarkdownParagraphs *>(self)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        static_cast<MarkdownParagraphs *>(self)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE, void *, void *self) {
        static_cast<MarkdownParagraphs *>(self)->leaveSpan();
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        static_cast<MarkdownParagraphs *>(self)->takeText(type, {text, qsizetype(size)});
        return 0;
    };
    return md_parse(m_source.data(), MD_SIZE(m_source.size()), &parser, this) == 0;
}

void MarkdownParagraphs::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (std::exchange(m_hasCell, true))
            m_text.append(u" | ");
        return;
    case MD_BLOCK_UL:
        finishItem();
        m_lists.append({0, QChar::fromLatin1(static_cast<const MD_BLOCK_UL_DETAIL *>(detail)->mark), false});
        return;
    case MD_BLOCK_OL: {
        finishItem();
        const auto *list = static_cast<const MD_BLOCK_OL_DETAIL *>(detail);
        m_lists.append({list->start, QChar::fromLatin1(list->mark_delimiter), true});
        return;
    }
    case MD_BLOCK_LI:
        finish();
        takeItem();
        return;
    case MD_BLOCK_H:
        finish();
        start(PassageKind::Heading, m_label, int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level));
        return;
    case MD_BLOCK_TR:
        m_hasCell = false;
        return;
    default:
        finish();
    }
}

void MarkdownParagraphs::leaveBlock(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
        return;
    if (type == MD_BLOCK_LI)
        finishItem();
    else
        finish();
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
        m_lists.removeLast();
    if (type == MD_BLOCK_LI || type == MD_BLOCK_H)
        start(PassageKind::Body, {}, 0);
}

void MarkdownParagraphs::takeItem()
{
    List &list = m_lists.last();
    m_isNumbered = list.isOrdered;
    const QString label = list.isOrdered ? QString::number(list.number++) + list.mark : u"•"_s;
    start(PassageKind::SubParagraph, label, int(std::min<qsizetype>(m_lists.size(), kDeepestItem)));
}

// An item without text keeps its marker: a star on a line of its own is a rule, and a number may stand before a list.
void MarkdownParagraphs::finishItem()
{
    if (m_text.isEmpty() && !m_label.isEmpty()) {
        m_text.append(m_lists.last().isOrdered ? m_label : QString(m_lists.last().mark));
        start(PassageKind::Body, {}, 0);
    }
    finish();
}

// CommonMark counts the items of a list; an excerpt with paragraphs 7 and 12 keeps the numbers that are written.
void MarkdownParagraphs::readItemNumber(QByteArrayView text)
{
    static const QRegularExpression marker(u"(\\d{1,9})[.)]\\s\\W*$"_s);
    const qsizetype at = text.data() - m_source.data();
    if (at < 0 || at > m_source.size())
        return;
    const qsizetype line = m_source.first(at).lastIndexOf('\n') + 1;
    const QString before = QString::fromUtf8(m_source.sliced(line, at - line));
    if (const QRegularExpressionMatch match = marker.match(before); match.hasMatch()) {
        m_lists.last().number = match.capturedView(1).toUInt() + 1;
        m_label = match.captured(1) + m_lists.last().mark;
    }
}

void MarkdownParagraphs::enterSpan(MD_SPANTYPE type, void *detail)
{
    QString target;
    if (type == MD_SPAN_A) {
        const MD_ATTRIBUTE &address = static_cast<const MD_SPAN_A_DETAIL *>(detail)->href;
        target = model::undocsTarget(QString::fromUtf8(address.text, qsizetype(address.size)));
    }
    const std::optional<Span::Style> style = styleOf(type);
    const bool isStyle = style && (type != MD_SPAN_A || !target.isEmpty());
    m_styles.append(isStyle && m_styles.size() < kDeepestMarkdownStyle);
    if (m_styles.last())
        m_text.open(*style, target);
}

void MarkdownParagraphs::leaveSpan()
{
    if (m_styles.takeLast())
        m_text.close();
}

// A comment may reach over several lines, and md4c gives it line by line. Other markup is text.
void MarkdownParagraphs::takeText(MD_TEXTTYPE type, QByteArrayView text)
{
    m_isComment = type == MD_TEXT_HTML && (m_isComment || text.startsWith("<!--"));
    if (m_isComment) {
        m_isComment = !text.endsWith("-->");
        return;
    }
    if (type == MD_TEXT_NORMAL && std::exchange(m_isNumbered, false))
        readItemNumber(text);
    if (type == MD_TEXT_ENTITY)
        m_text.append(decodedEntity(text));
    else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        m_text.space();
    else
        m_text.append(QString::fromUtf8(text));
}

void MarkdownParagraphs::start(PassageKind kind, const QString &label, int level)
{
    m_kind = kind;
    m_label = label;
    m_level = level;
}

void MarkdownParagraphs::finish()
{
    if (m_text.isEmpty())
        return;
    m_paragraphs.append({.kind = m_kind, .label = m_label, .level = m_level, .text = m_text.take()});
    start(PassageKind::Body, {}, 0);
}

}
