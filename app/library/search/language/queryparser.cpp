// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryparser.h"

#include "fields.h"

#include <core/text/normalised.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

// Deep enough for any query, and below the limit of the index's own parser.
constexpr int kDeepestGroup = 12;

/// One child stands for itself; several make a node that spans them.
Node joined(Node::Kind kind, QList<Node> children)
{
    if (children.size() == 1)
        return children.takeFirst();
    Node node;
    node.kind = children.isEmpty() ? Node::Kind::And : kind;
    if (!children.isEmpty()) {
        node.start = children.first().start;
        node.end = children.last().end;
    }
    node.children = std::move(children);
    return node;
}

bool isEmpty(const Node &node)
{
    return node.kind == Node::Kind::And && node.children.isEmpty();
}

}

Node Parser::alternatives()
{
    QList<Node> parts;
    while (true) {
        Node part = conjunction();
        if (!isEmpty(part))
            parts.append(std::move(part));
        skipSpace();
        if (atEnd() || isClosing())
            return joined(Node::Kind::Or, std::move(parts));
        m_at += int(run().size()); // conjunction() stops before OR only.
    }
}

Node Parser::conjunction()
{
    QList<Node> parts;
    while (true) {
        skipSpace();
        if (atEnd() || isClosing() || (!parts.isEmpty() && isOperator(u"OR")))
            return joined(Node::Kind::And, std::move(parts));
        if (!parts.isEmpty() && (isOperator(u"AND") || isOperator(u"&&"))) {
            m_at += int(run().size());
            continue;
        }
        Node part;
        if (item(part, parts.isEmpty()))
            parts.append(std::move(part));
    }
}

/// One clause; false where there was only something to leave out.
bool Parser::item(Node &node, bool isFirst)
{
    while (isAt(u'+') && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace())
        ++m_at; // "+word" is a word that has to be there, as all are.
    const QStringView next = run();
    if (next == u"NOT" || isAt(u'-'))
        return negation(node, isFirst);
    if (isClosing())
        return false;
    if (isAt(u'('))
        return group(node);
    if (isQuote(here())) {
        node = phraseOrNear();
        return !node.text.isEmpty() || !node.children.isEmpty();
    }
    if (next == u"NEAR" && m_at + 4 < m_text.size() && m_text.at(m_at + 4) == u'(') {
        node = near();
        return !node.children.isEmpty();
    }
    if (isAt(u'=') && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace() && m_text.at(m_at + 1) != u'(')
        node = literal();
    else if (std::optional<Node> found = clause(); found)
        node = std::move(*found);
    else
        node = word(false);
    return node.kind != Node::Kind::Phrase || !node.text.isEmpty();
}

bool Parser::negation(Node &node, bool isFirst)
{
    const int start = m_at;
    bool isNegative = false;
    while (!atEnd() && (isAt(u'-') || run() == u"NOT")) {
        isNegative = !isNegative;
        if (!isAt(u'-')) {
            m_at += 3;
            skipSpace();
            continue;
        }
        ++m_at;
        if (atEnd() || here().isSpace())
            return false; // A dash between words, no sign of a word.
    }
    Node operand;
    if (atEnd() || isClosing() || !item(operand, false)) {
        // "NOT" alone is a word; after other words it waits for what is to be left out.
        if (!isFirst || m_text.at(start) == u'-' || !atEnd())
            return false;
        node.kind = Node::Kind::Word;
        node.text = u"NOT"_s;
        node.start = start;
        node.end = start + 3;
        return true;
    }
    if (!isNegative) {
        node = operand;
        return true;
    }
    node.kind = Node::Kind::Not;
    node.start = start;
    node.end = operand.end;
    node.children = {operand};
    return true;
}

bool Parser::group(Node &node)
{
    ++m_at;
    if (m_depth >= kDeepestGroup)
        return false;
    ++m_depth;
    node = alternatives();
    --m_depth;
    if (isAt(u')'))
        ++m_at;
    return !isEmpty(node);
}

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

/// "speaker is Alston": only where a name may follow, so that a pasted sentence stays a sentence.
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
