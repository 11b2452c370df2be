// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matcher.h"

#include <text/words.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using Kind = Node::Kind;
using Piece = Explanation::Kind;

// A paragraph that somebody pastes fits; a whole file would keep the index busy for nothing.
constexpr qsizetype kMostTokens = 500;

/// What may stand before the opening verb of a paragraph.
const QStringList &verbModifiers()
{
    static const QStringList modifiers {u"also"_s, u"further"_s, u"again"_s, u"once again"_s, u"strongly"_s, u"deeply"_s,
        u"gravely"_s, u"urgently"_s, u"firmly"_s, u"solemnly"_s, u"also strongly"_s, u"further also"_s};
    return modifiers;
}

/// One ideograph or syllable alone: the index holds pairs, so that it can only be the beginning of one.
bool isLoneIdeograph(const QString &token)
{
    const QList<uint> characters = token.toUcs4();
    if (characters.size() != 1)
        return false;
    const QChar::Script script = QChar::script(characters.first());
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul;
}

void addGroup(QList<Explanation> &pieces, Piece kind, int count)
{
    if (count < 2)
        return;
    pieces.prepend({kind, {}, {}});
    pieces.append({Piece::Close, {}, {}});
}

}

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    const QList<text::Word> words = text::words(text);
    for (const text::Word &word : words)
        tokens.append(word.token);
    return tokens;
}

QString quoted(const QStringList &tokens, bool isPrefix)
{
    if (tokens.isEmpty())
        return {};
    QString phrase = tokens.join(u' ');
    phrase.replace(u'"', u' ').replace(QChar(0), u' ');
    return u'"' + phrase + (isPrefix ? u"\" *"_s : u"\""_s);
}

QString bracketed(const QStringList &matches, QStringView joint)
{
    return matches.size() == 1 ? matches.first() : u'(' + matches.join(joint) + u')';
}

QStringList Matcher::takeTokens(const QString &text)
{
    QStringList tokens = tokensOf(text);
    tokens.resize(std::min(tokens.size(), kMostTokens - m_tokenCount));
    m_tokenCount += tokens.size();
    return tokens;
}

Part Matcher::compile(const Node &node)
{
    switch (node.kind) {
    case Kind::And:
        return compileAll(node);
    case Kind::Or:
        return compileAny(node);
    case Kind::Not:
        return compileNot(node);
    case Kind::Near:
        return compileNear(node);
    case Kind::Field:
        return node.field == u"verb" ? compileVerb(node) : compileField(node);
    case Kind::Word:
    case Kind::Prefix:
    case Kind::Phrase:
        return compileLeaf(node);
    }
    Q_UNREACHABLE_RETURN({});
}

Part Matcher::compileLeaf(const Node &node)
{
    Term term {takeTokens(node.text), node.kind == Kind::Prefix, false};
    if (term.tokens.isEmpty())
        return {};
    if (term.tokens.size() == 1 && isLoneIdeograph(term.tokens.first()))
        term.isPrefix = true;
    const Piece kind = node.kind == Kind::Prefix ? Piece::Prefix : node.kind == Kind::Phrase ? Piece::Phrase : Piece::Word;
    return {Part::State::Positive, quoted(term.tokens, term.isPrefix), {term}, {{kind, node.text.trimmed(), {}}}};
}

Part Matcher::compileNear(const Node &node)
{
    Part near;
    QStringList matches;
    QStringList shown;
    for (const Node &child : node.children) {
        const Part part = compileLeaf(child);
        if (part.state == Part::State::Nothing)
            continue;
        matches.append(part.match);
        near.terms += part.terms;
        shown.append(child.kind == Kind::Prefix ? child.text + u'*' : child.text);
    }
    if (matches.isEmpty())
        return {};
    near.state = Part::State::Positive;
    near.match = matches.first();
    near.pieces = {{Piece::Word, shown.first(), {}}};
    if (matches.size() > 1) {
        near.match = u"NEAR("_s + matches.join(u' ') + u", " + QString::number(node.distance) + u')';
        near.pieces = {{Piece::Near, shown.join(u", "_s), QString::number(node.distance)}};
    }
    return near;
}

/// The word that a paragraph opens with, perhaps behind "Also".
Part Matcher::compileVerb(const Node &node)
{
    const QStringList tokens = takeTokens(node.text);
    if (tokens.isEmpty())
        return {};
    QStringList matches {u'^' + quoted(tokens, true)};
    for (const QString &modifier : verbModifiers())
        matches.append(u'^' + quoted(modifier.split(u' ') + tokens, true));
    QString shown = node.text;
    while (shown.endsWith(u'*'))
        shown.chop(1);
    return {Part::State::Positive, bracketed(matches, u" OR "), {Term {tokens, true, true}}, {{Piece::Verb, shown, {}}}};
}

/// A field that cannot restrict where it stands: its value is text, and we say so.
Part Matcher::compileField(const Node &node)
{
    if (node.children.isEmpty())
        return {}; // "lang:" waits for its value.
    Part value = compile(node.children.first());
    if (value.state != Part::State::Nothing)
        note(Piece::TakenAsText, node);
    return value;
}

Part Matcher::compileNot(const Node &node)
{
    Part part = compile(node.children.first());
    if (part.state == Part::State::Nothing)
        return {};
    const bool wasPositive = part.state == Part::State::Positive;
    part.state = wasPositive ? Part::State::Negative : Part::State::Positive;
    if (wasPositive)
        part.terms.clear();
    part.pieces.prepend({Piece::Without, {}, {}});
    return part;
}

Part Matcher::compileAll(const Node &node)
{
    Part all;
    QStringList wanted;
    QStringList unwanted;
    for (const Node &child : node.children) {
        const Part part = compile(child);
        if (part.state == Part::State::Nothing)
            continue;
        (part.state == Part::State::Positive ? wanted : unwanted).append(part.match);
        all.terms += part.terms;
        all.pieces += part.pieces;
    }
    addGroup(all.pieces, Piece::OpenAll, int(wanted.size() + unwanted.size()));
    if (wanted.isEmpty() && unwanted.isEmpty())
        return {};
    all.state = wanted.isEmpty() ? Part::State::Negative : Part::State::Positive;
    all.match = wanted.isEmpty() ? bracketed(unwanted, u" OR ") : bracketed(wanted, u" AND ");
    if (!wanted.isEmpty() && !unwanted.isEmpty())
        all.match = u'(' + all.match + u" NOT " + bracketed(unwanted, u" OR ") + u')';
    return all;
}

Part Matcher::compileAny(const Node &node)
{
    Part any;
    QStringList wanted;
    QStringList unwanted;
    QList<Explanation> negativePieces;
    for (const Node &child : node.children) {
        const Part part = compile(child);
        if (part.state == Part::State::Positive) {
            wanted.append(part.match);
            any.terms += part.terms;
            any.pieces += part.pieces;
        } else if (part.state == Part::State::Negative) {
            // "a OR -b" would be nearly every paragraph there is: nobody means that.
            unwanted.append(part.match);
            negativePieces += part.pieces;
            note(Piece::LeftOut, child);
        }
    }
    if (!wanted.isEmpty()) {
        any.state = Part::State::Positive;
        any.match = bracketed(wanted, u" OR ");
        addGroup(any.pieces, Piece::OpenAny, int(wanted.size()));
        return any;
    }
    if (unwanted.isEmpty())
        return {};
    any.state = Part::State::Negative;
    any.match = bracketed(unwanted, u" AND ");
    any.pieces = negativePieces;
    addGroup(any.pieces, Piece::OpenAny, int(unwanted.size()));
    return any;
}

}
