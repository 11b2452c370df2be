// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

// Nobody nests deeper, and the index's own parser has a limit that must never be met.
constexpr int kDeepestGroup = 12;
constexpr int kWidestNear = 1000;

bool isQuote(QChar character)
{
    return u"\"“”„‟«»＂「」『』"_s.contains(character);
}

const QHash<QString, QString> &fieldAliases()
{
    static const QHash<QString, QString> aliases {
        {u"documentsymbol"_s, u"symbol"_s},
        {u"subject"_s, u"theme"_s},
        {u"since"_s, u"after"_s},
        {u"language"_s, u"lang"_s},
    };
    return aliases;
}

/// The field that a name means, or an empty string.
QString fieldOf(QStringView name)
{
    const QString lower = name.toString().toLower();
    const QString known = fieldAliases().value(lower, lower);
    return fieldNames().contains(known) ? known : QString();
}

/// Reads one query from left to right. Every loop takes at least one character, so it always ends.
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    Node parseAll() { return alternatives(); }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text.at(m_at); }
    bool isAt(char16_t character) const { return !atEnd() && here() == QChar(character); }
    bool isClosing() const { return isAt(u')') && m_depth > 0; }

    void skipSpace()
    {
        // A closing bracket that nothing opened is as good as a space.
        while (!atEnd() && (here().isSpace() || (isAt(u')') && m_depth == 0)))
            ++m_at;
    }

    /// The run of characters up to the next space, quote or bracket, without taking it.
    QStringView run() const { return QStringView(m_text).sliced(m_at, runEnd(false) - m_at); }

    int runEnd(bool stopAtComma) const
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
    int closingInSymbol(int bracket) const
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

    bool isOperator(QStringView name) const
    {
        const QStringView word = run();
        return word == name || (name == u"OR" && (word == u"or" || word == u"|" || word == u"||"));
    }

    Node alternatives();
    Node conjunction();
    bool item(Node &node, bool isFirst);
    bool negation(Node &node, bool isFirst);
    bool group(Node &node);
    Node phrase();
    Node phraseOrNear();
    Node near();
    Node word(bool stopAtComma);
    Node field(const QString &name, int colon);
    void readValue(Node &node);
    void readDistance(Node &node);
    int number();

    const QString &m_text;
    int m_at = 0;
    int m_depth = 0;
};

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
    const QStringView ahead = run();
    if (ahead == u"NOT" || isAt(u'-'))
        return negation(node, isFirst);
    if (isClosing())
        return false;
    if (isAt(u'('))
        return group(node);
    if (isQuote(here())) {
        node = phraseOrNear();
        return !node.text.isEmpty() || !node.children.isEmpty();
    }
    if (ahead == u"NEAR" && m_at + 4 < m_text.size() && m_text.at(m_at + 4) == u'(') {
        node = near();
        return !node.children.isEmpty();
    }
    const int colon = int(ahead.indexOf(u':'));
    const QString name = colon > 0 ? fieldOf(ahead.first(colon)) : QString();
    node = name.isEmpty() ? word(false) : field(name, m_at + colon);
    return true;
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

/// A phrase, or with "~10" behind it its words near each other.
Node Parser::phraseOrNear()
{
    Node node = phrase();
    const bool isNear = isAt(u'~') && m_at + 1 < m_text.size() && m_text.at(m_at + 1).isDigit();
    if (!isNear || node.kind != Node::Kind::Phrase)
        return node;
    ++m_at;
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
    node.distance = number();
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

Node Parser::field(const QString &name, int colon)
{
    Node node;
    node.kind = Node::Kind::Field;
    node.field = name;
    node.start = m_at;
    m_at = colon + 1;
    readValue(node);
    node.end = m_at;
    return node;
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

Query parse(const QString &text)
{
    Query query;
    query.text = text;
    query.root = Parser(query.text).parseAll();
    return query;
}

QStringList fieldNames()
{
    static const QStringList names {u"symbol"_s, u"title"_s, u"body"_s, u"session"_s, u"agenda"_s, u"pp"_s, u"op"_s,
        u"verb"_s, u"lang"_s, u"cites"_s, u"citedby"_s, u"sponsor"_s, u"vote"_s, u"theme"_s, u"kind"_s, u"date"_s,
        u"before"_s, u"after"_s, u"year"_s, u"has"_s, u"no"_s, u"note"_s};
    return names;
}

}
