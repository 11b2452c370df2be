// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Parser that reads fields and their values.
#include "fields.h"
#include "queryparser.h"

#include <core/text/normalised.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace search {

/// "field:value", "2020->2024" or "speaker is Alston"; nothing where a word stands. `para:(a b)` is its group: what is
/// found are paragraphs anyway.
std::optional<Node> Parser::clause()
{
    const QStringView whole = run();
    qsizetype colon = whole.indexOf(u':');
    if (const qsizetype wide = whole.indexOf(u'：'); wide >= 0 && (colon < 0 || wide < colon))
        colon = wide;
    if (colon < 0) {
        std::optional<Node> span = years();
        return span ? span : spokenClause();
    }
    const QStringView typed = whole.first(colon);
    const int after = m_at + int(colon);
    if (text::fold(typed) == u"notes") // "notes:true", as one types it elsewhere.
        return field(u"has"_s, after);
    const QString name = fieldOf(typed);
    if (name.isEmpty() || isEmptyBeforeText(after))
        return std::nullopt;
    Node node = field(name, after);
    if (name == u"para" && !node.children.isEmpty()) {
        Node inner = node.children.first();
        inner.start = node.start;
        inner.end = node.end;
        return inner;
    }
    return node;
}

/// "note: buy milk" is text, "note:" at the end waits for its value.
bool Parser::isEmptyBeforeText(int colon) const
{
    const QStringView rest = QStringView(m_text).sliced(colon + 1);
    return !rest.isEmpty() && rest.front().isSpace() && !rest.trimmed().isEmpty();
}

/// "speaker is Alston": only where a name may follow, so that a sentence that somebody pastes stays a sentence.
std::optional<Node> Parser::spokenClause()
{
    static const QRegularExpression form(u"^(\\p{L}+)\\s+(?:is|est)\\s+(?=\\S)"_s);
    const QRegularExpressionMatch match = form.matchView(ahead());
    if (!match.hasMatch() || !mayBeSpoken(m_at + int(match.capturedEnd())))
        return std::nullopt;
    const Field *named = fieldNamed(fieldOf(match.capturedView(1)));
    if (!named || named->values == Field::Values::Words || named->values == Field::Values::Presence)
        return std::nullopt;
    return field(QString::fromUtf16(named->name), m_at + int(match.capturedEnd()) - 1);
}

bool Parser::mayBeSpoken(int at) const
{
    const QChar first = m_text.at(at);
    return isQuote(first) || first.isDigit() || (first.isLetter() && !first.isLower());
}

/// "2020->2024", as the United Nations Digital Library has it.
std::optional<Node> Parser::years()
{
    static const QRegularExpression form(u"^[\\d\\-]{4,10}->[\\d\\-]{4,10}$"_s);
    const QStringView typed = run();
    if (!typed.contains(u"->") || !form.matchView(typed).hasMatch())
        return std::nullopt;
    Node node;
    node.kind = Node::Kind::Field;
    node.field = u"date"_s;
    node.text = typed.toString();
    node.start = m_at;
    m_at += int(typed.size());
    node.end = m_at;
    Node value;
    value.kind = Node::Kind::Word;
    value.text = node.text;
    value.start = node.start;
    value.end = node.end;
    node.children = {value};
    return node;
}

Node Parser::field(const QString &name, int colon)
{
    Node node;
    node.kind = Node::Kind::Field;
    node.field = name;
    node.start = m_at;
    m_at = colon + 1;
    readValue(node);
    node.end = m_at;
    if (QStringView(m_text).sliced(node.start).startsWith(u"notes:", Qt::CaseInsensitive))
        readAnswer(node);
    return node;
}

/// "notes:true" and "notes:no" ask whether there are notes; any other value is looked for in them.
void Parser::readAnswer(Node &node) const
{
    static const QStringList yes {u""_s, u"true"_s, u"yes"_s, u"1"_s};
    static const QStringList no {u"false"_s, u"no"_s, u"0"_s};
    const QString value = node.text.toLower();
    if (!yes.contains(value) && !no.contains(value)) {
        node.field = u"note"_s;
        return;
    }
    node.field = no.contains(value) ? u"no"_s : u"has"_s;
    node.text = u"notes"_s;
}

void Parser::readValue(Node &node)
{
    const int first = m_at;
    if (atEnd() || here().isSpace() || isAt(u')'))
        return;
    Node value;
    if (isAt(u'(')) {
        if (group(value))
            node.children.append(value);
        node.text = m_text.sliced(first, m_at - first);
        return;
    }
    value = isQuote(here()) ? phrase() : word(false);
    node.text = value.kind == Node::Kind::Prefix ? value.text + u'*' : value.text;
    if (!value.text.trimmed().isEmpty())
        node.children.append(value);
}

}
