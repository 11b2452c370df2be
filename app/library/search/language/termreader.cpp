// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "termreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

constexpr int kWidestNear = 1000;
constexpr int kUsualNear = 10;

}

Node TermReader::phrase()
{
    Node node;
    node.kind = Node::Kind::Phrase;
    node.start = m_at++;
    const int first = m_at;
    while (!atEnd() && !isQuote(here()))
        ++m_at;
    node.text = m_text.sliced(first, m_at - first);
    if (!atEnd())
        ++m_at; // An unclosed quotation ends with the text.
    if (isAt(u'*')) {
        node.kind = Node::Kind::Prefix;
        ++m_at;
    }
    node.end = m_at;
    return node;
}

/// Takes what makes a phrase words near each other: "~10", "po10", "p"; false where nothing of this follows.
bool TermReader::readsAsNear(const Node &phrase)
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

Node TermReader::phraseOrNear()
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

Node TermReader::near()
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

void TermReader::readDistance(Node &node)
{
    ++m_at;
    while (!atEnd() && here().isSpace())
        ++m_at;
    if (!atEnd() && here().isDigit())
        node.distance = number();
}

int TermReader::number()
{
    int value = 0;
    for (; !atEnd() && here().isDigit(); ++m_at)
        value = std::min(kWidestNear, value * 10 + here().digitValue());
    return std::max(1, value);
}

Node TermReader::word(bool stopAtComma)
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

Node TermReader::literal()
{
    const int start = m_at++;
    Node node = isQuote(here()) ? phrase() : word(false);
    if (node.kind == Node::Kind::Word)
        node.kind = Node::Kind::Phrase;
    node.start = start;
    return node;
}

}
