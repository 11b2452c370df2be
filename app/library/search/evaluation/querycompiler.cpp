// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querycompiler.h"

#include <core/text/openingverbs.h>
#include <core/text/words.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using NodeKind = Node::Kind;
using Piece = Explanation::Kind;

// A pasted paragraph fits; a whole file would keep the index busy for nothing.
constexpr qsizetype kMostTokens = 500;
// Each combination of forms near each other is an expression of its own; beyond that the typed words have to do.
constexpr qsizetype kMostCombinations = 32;

/// Characters within a word that has forms: the mark of an elision, a hyphen, a soft hyphen.
bool isJoint(QChar character)
{
    return u"'’-‐‑\u00AD\u0640\u200C\u200D"_s.contains(character);
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

Term termOf(const QString &wanted, bool isPrefix)
{
    Term term;
    const QList<text::Word> words = text::wantedWords(wanted);
    for (const text::Word &word : words)
        term.tokens.append(word.token);
    term.isPrefix = isPrefix || (!words.isEmpty() && text::isLoneIdeograph(words.last().token));
    return term;
}

Term QueryCompiler::takeTerm(const QString &wanted, bool isPrefix)
{
    Term term = termOf(wanted, isPrefix);
    term.tokens.resize(std::min(term.tokens.size(), kMostTokens - m_tokenCount));
    m_tokenCount += term.tokens.size();
    return term;
}

/// An unquoted word stands for all its forms. One that begins with a capital within the query is a name, and means itself.
QStringList QueryCompiler::formsOf(const Node &word, const QStringList &tokens) const
{
    if (!m_expander.formsOf || word.kind != NodeKind::Word || tokens.isEmpty())
        return {};
    const bool isFirst = word.start <= 0 || QStringView(m_query).first(std::min<qsizetype>(word.start, m_query.size())).trimmed().isEmpty();
    const bool isName = !isFirst && !word.text.isEmpty() && word.text.front().isUpper();
    const bool isWord = std::ranges::all_of(word.text, [](QChar character) {
        return character.isLetter() || character.isMark() || character.isSurrogate() || isJoint(character);
    });
    if (isName || !isWord)
        return {};
    const QList<text::Word> words = text::wantedWords(word.text);
    return m_expander.formsOf(word.text.sliced(words.last().start, words.last().end - words.last().start), tokens.last());
}

/// A beginning of a few words stands for them: the index is quick with words, and slow to join all that begin so.
Term QueryCompiler::spelledOut(Term term) const
{
    if (!m_expander.beginningWith || !term.isPrefix || term.tokens.isEmpty())
        return term;
    QStringList words = m_expander.beginningWith(term.tokens.last());
    if (words.isEmpty())
        return term;
    words.removeAll(term.tokens.last());
    term.forms = words;
    term.isPrefix = false;
    return term;
}

/// A word that is being typed: its forms, and whatever begins so. A pair of ideographs is found wherever it stands.
Term QueryCompiler::goneOn(Term term) const
{
    if (term.isPrefix || term.tokens.isEmpty() || text::isLoneIdeograph(term.tokens.constLast().first(1)))
        return term;
    const QStringList forms = term.forms;
    term.isPrefix = true;
    term = spelledOut(term);
    for (const QString &form : forms) {
        if (!term.forms.contains(form))
            term.forms.append(form);
    }
    return term;
}

Part QueryCompiler::compile(const Node &node)
{
    switch (node.kind) {
    case NodeKind::And:
        return compileAll(node);
    case NodeKind::Or:
        return compileAny(node);
    case NodeKind::Not:
        return compileNot(node);
    case NodeKind::Near:
        return compileNear(node);
    case NodeKind::Field:
        return node.field == u"verb" ? compileVerb(node) : compileField(node);
    case NodeKind::Word:
    case NodeKind::Prefix:
    case NodeKind::Phrase:
        return compileLeaf(node);
    }
    Q_UNREACHABLE_RETURN({});
}

Part QueryCompiler::compileLeaf(const Node &node)
{
    Term term = takeTerm(node.text, node.kind == NodeKind::Prefix);
    term.forms = formsOf(node, term.tokens);
    if (term.tokens.isEmpty())
        return {};
    const qsizetype forms = term.forms.size();
    const bool goesOn = node.goesOn && node.kind == NodeKind::Word;
    term = goesOn ? goneOn(term) : spelledOut(term);
    const bool isBeginning = node.kind == NodeKind::Prefix || (goesOn && (term.isPrefix || term.forms.size() > forms));
    const Piece kind = isBeginning ? Piece::Prefix : node.kind == NodeKind::Phrase ? Piece::Phrase : Piece::Word;
    return {Part::State::Positive, TermQuery::words(term), {term}, {{kind, node.text.trimmed(), {}}}};
}

Part QueryCompiler::compileNear(const Node &node)
{
    Part near;
    TermQuery termQuery;
    termQuery.kind = TermQuery::Kind::Near;
    termQuery.distance = node.distance;
    qsizetype combinations = 1;
    QStringList shown;
    for (const Node &child : node.children) {
        Part part = compileLeaf(child);
        if (part.state == Part::State::Nothing)
            continue;
        Term &term = part.termQuery.term;
        combinations *= term.forms.size() + 1;
        if (combinations > kMostCombinations) {
            combinations /= term.forms.size() + 1;
            term.forms.clear();
        }
        termQuery.parts.append(part.termQuery);
        near.terms.append(term);
        shown.append(child.kind == NodeKind::Prefix ? child.text + u'*' : child.text);
    }
    if (termQuery.parts.isEmpty())
        return {};
    near.state = Part::State::Positive;
    near.termQuery = termQuery.parts.first();
    near.pieces = {{Piece::Word, shown.first(), {}}};
    if (termQuery.parts.size() > 1) {
        near.termQuery = termQuery;
        near.pieces = {{Piece::Near, shown.join(u", "_s), QString::number(node.distance)}};
    }
    return near;
}

/// The word that a paragraph opens with, perhaps behind "Also": its beginning is enough, unless it is quoted.
Part QueryCompiler::compileVerb(const Node &node)
{
    const bool isExact = !node.children.isEmpty() && node.children.first().kind == NodeKind::Phrase;
    const Term typed = takeTerm(node.text, !isExact);
    const QStringList &tokens = typed.tokens;
    if (tokens.isEmpty())
        return {};
    const Term verb = spelledOut(typed);
    QList<TermQuery> openings {TermQuery::words(verb, true)};
    const QStringList modifiers = text::openingModifiers(tokens.first());
    for (const QString &modifier : modifiers) {
        Term modified = verb;
        modified.tokens = modifier.split(u' ') + tokens;
        openings.append(TermQuery::words(modified, true));
    }
    QString shown = node.text;
    while (shown.endsWith(u'*'))
        shown.chop(1);
    return {Part::State::Positive, TermQuery::any(openings), {Term {tokens, typed.isPrefix, true}}, {{Piece::Verb, shown, {}}}};
}

/// A field that cannot restrict where it stands: its value is text, and we say so.
Part QueryCompiler::compileField(const Node &node)
{
    if (node.children.isEmpty())
        return {}; // "lang:" waits for its value.
    Part value = compile(node.children.first());
    if (value.state == Part::State::Nothing)
        return value;
    if (node.field == u"similar" && node.children.first().kind == NodeKind::Or)
        value.pieces = {{Piece::Similar, node.text, {}}};
    else
        note(Piece::TakenAsText, node);
    return value;
}

Part QueryCompiler::compileNot(const Node &node)
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

Part QueryCompiler::compileAll(const Node &node)
{
    Part all;
    QList<TermQuery> wanted;
    QList<TermQuery> unwanted;
    for (const Node &child : node.children) {
        const Part part = compile(child);
        if (part.state == Part::State::Nothing)
            continue;
        (part.state == Part::State::Positive ? wanted : unwanted).append(part.termQuery);
        all.terms += part.terms;
        all.pieces += part.pieces;
    }
    addGroup(all.pieces, Piece::OpenAll, int(wanted.size() + unwanted.size()));
    if (wanted.isEmpty() && unwanted.isEmpty())
        return {};
    all.state = wanted.isEmpty() ? Part::State::Negative : Part::State::Positive;
    all.termQuery = wanted.isEmpty() ? TermQuery::any(unwanted) : TermQuery::all(wanted);
    if (!wanted.isEmpty() && !unwanted.isEmpty())
        all.termQuery = TermQuery::without(all.termQuery, TermQuery::any(unwanted));
    return all;
}

Part QueryCompiler::compileAny(const Node &node)
{
    Part any;
    QList<TermQuery> wanted;
    QList<TermQuery> unwanted;
    QList<Explanation> negativePieces;
    for (const Node &child : node.children) {
        const Part part = compile(child);
        if (part.state == Part::State::Positive) {
            wanted.append(part.termQuery);
            any.terms += part.terms;
            any.pieces += part.pieces;
        } else if (part.state == Part::State::Negative) {
            // "a OR -b" would be nearly every paragraph there is: nobody means that.
            unwanted.append(part.termQuery);
            negativePieces += part.pieces;
            note(Piece::LeftOut, child);
        }
    }
    if (!wanted.isEmpty()) {
        any.state = Part::State::Positive;
        any.termQuery = TermQuery::any(wanted);
        addGroup(any.pieces, Piece::OpenAny, int(wanted.size()));
        return any;
    }
    if (unwanted.isEmpty())
        return {};
    any.state = Part::State::Negative;
    any.termQuery = TermQuery::all(unwanted);
    any.pieces = negativePieces;
    addGroup(any.pieces, Piece::OpenAny, int(unwanted.size()));
    return any;
}

}
