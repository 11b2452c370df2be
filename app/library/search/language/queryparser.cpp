// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryparser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

// Nobody nests deeper, and the index's own parser has a limit that must never be met.
constexpr int kDeepestGroup = 12;
constexpr int kWidestNear = 1000;
constexpr int kUsualNear = 10;

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

bool Parser::isQuote(QChar character)
{
    return u"\"“”„‟«»＂「」『』"_s.contains(character);
}

int Parser::runEnd(bool stopAtComma) const
{
    int end = m_at;
    while (end < m_text.size()) {
        const QChar character = m_text.at(end);
        if (character.isSpace() || isQuote(character) || character == u')' || (stopAtComma && character == u','))
            break;
        if (character == u'(') {
            const int closing = closingInSymbol(end);
            if (closing < 0)
                break;
            end = closing;
        }
        ++end;
    }
    return end;
}

/// "S/RES/1325(2000)" is one word: the bracket that ends it, or -1 where the bracket opens a group.
int Parser::closingInSymbol(int bracket) const
{
    if (bracket == m_at || !QStringView(m_text).sliced(m_at, bracket - m_at).contains(u'/'))
        return -1;
    for (int i = bracket + 1; i < m_text.size(); ++i) {
        const QChar character = m_text.at(i);
        if (character == u')')
            return i > bracket + 1 ? i : -1;
        if (!character.isLetterOrNumber() && character != u'-' && character != u'.')
            return -1;
    }
    return -1;
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

/// "=smart" is the word as it stands, a phrase of one word.
Node Parser::literal()
{
    const int start = m_at++;
    Node node = isQuote(here()) ? phrase() : word(false);
    if (node.kind == Node::Kind::Word)
        node.kind = Node::Kind::Phrase;
    node.start = start;
    return node;
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

Node Parser::phrase()
{
    Node node;
    node.kind = Node::Kind::Phrase;
    node.start = m_at++;
    const int first = m_at;
    while (!atEnd() && !isQuote(here()))
        ++m_at;
    node.text = m_text.sliced(first, m_at - first);
    if (!atEnd())
        ++m_at; // A quote that nobody closed is closed by the end.
    if (isAt(u'*')) {
        node.kind = Node::Kind::Prefix;
        ++m_at;
    }
    node.end = m_at;
    return node;
}

/// Takes what makes a phrase words near each other: "~10", "po10", "p"; false where nothing of this follows.
bool Parser::readsAsNear(const Node &phrase)
{
    static const QRegularExpression form(u"^(?:~(\\d+)|(?:po|p|o)(\\d*))(?=[\\s)]|$)"_s);
    if (phrase.kind != Node::Kind::Phrase || atEnd() || here().isSpace())
        return false;
    const QRegularExpressionMatch match = form.matchView(ahead());
    if (!match.hasMatch())
        return false;
    m_at += int(match.captured().startsWith(u'~') ? 1 : match.capturedLength() - match.capturedLength(2));
    return true;
}

/// A phrase, or with a sign of nearness behind it its words near each other.
Node Parser::phraseOrNear()
{
    Node node = phrase();
    if (!readsAsNear(node))
        return node;
    const QStringList words = node.text.split(u' ', Qt::SkipEmptyParts);
    int from = node.start + 1;
    for (const QString &text : words) {
        Node part;
        part.kind = Node::Kind::Word;
        part.text = text;
        part.start = int(m_text.indexOf(text, from));
        part.end = part.start + int(text.size());
        from = part.end;
        node.children.append(part);
    }
    node.kind = Node::Kind::Near;
    node.text.clear();
    node.distance = !atEnd() && here().isDigit() ? number() : kUsualNear;
    node.end = m_at;
    return node;
}

Node Parser::near()
{
    Node node;
    node.kind = Node::Kind::Near;
    node.start = m_at;
    m_at += 5;
    while (!atEnd() && !isAt(u')')) {
        if (isQuote(here()))
            node.children.append(phrase());
        else if (isAt(u','))
            readDistance(node);
        else if (here().isSpace() || isAt(u'('))
            ++m_at;
        else
            node.children.append(word(true));
    }
    if (!atEnd())
        ++m_at;
    node.end = m_at;
    return node;
}

void Parser::readDistance(Node &node)
{
    ++m_at;
    while (!atEnd() && here().isSpace())
        ++m_at;
    if (!atEnd() && here().isDigit())
        node.distance = number();
}

int Parser::number()
{
    int value = 0;
    for (; !atEnd() && here().isDigit(); ++m_at)
        value = std::min(kWidestNear, value * 10 + here().digitValue());
    return std::max(1, value);
}

Node Parser::word(bool stopAtComma)
{
    Node node;
    node.kind = Node::Kind::Word;
    node.start = m_at;
    // A bracket or a comma in first place would be an empty run: it is a word of its own then, which holds nothing.
    m_at = std::max(m_at + 1, runEnd(stopAtComma));
    node.end = m_at;
    node.text = m_text.sliced(node.start, node.end - node.start);
    if (node.text.size() > 1 && node.text.endsWith(u'*')) {
        node.kind = Node::Kind::Prefix;
        while (node.text.endsWith(u'*'))
            node.text.chop(1);
    }
    return node;
}

}
