// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation.h"

#include "fields.h"
#include "languagenames.h"

#include <core/model/address.h>
#include <core/model/symbol.h>

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using Piece = Explanation::Kind;

struct Fragment {
    Piece kind;
    const char *english;
};

//: %1 is what a paragraph has to hold, or what it is restricted to; fragments are joined into one sentence.
constexpr std::array kFragments {
    Fragment {Piece::Word, QT_TRANSLATE_NOOP("Explanation", "%1")},
    Fragment {Piece::Phrase, QT_TRANSLATE_NOOP("Explanation", "\"%1\"")},
    Fragment {Piece::Prefix, QT_TRANSLATE_NOOP("Explanation", "any word beginning with %1")},
    Fragment {Piece::Near, QT_TRANSLATE_NOOP("Explanation", "%1 at most %2 words apart")},
    Fragment {Piece::Verb, QT_TRANSLATE_NOOP("Explanation", "the opening verb %1")},
    //: %1 is the symbol of a document and the address of a paragraph.
    Fragment {Piece::Similar, QT_TRANSLATE_NOOP("Explanation", "words of %1")},
    Fragment {Piece::Language, QT_TRANSLATE_NOOP("Explanation", "in %1")},
    Fragment {Piece::Body, QT_TRANSLATE_NOOP("Explanation", "of the %1")},
    Fragment {Piece::Session, QT_TRANSLATE_NOOP("Explanation", "of session %1")},
    Fragment {Piece::PassageKind, QT_TRANSLATE_NOOP("Explanation", "of the kind %1")},
    Fragment {Piece::Symbol, QT_TRANSLATE_NOOP("Explanation", "of %1")},
    Fragment {Piece::Title, QT_TRANSLATE_NOOP("Explanation", "of documents with %1 in the title")},
    Fragment {Piece::Cites, QT_TRANSLATE_NOOP("Explanation", "of documents that cite %1")},
    Fragment {Piece::CitedBy, QT_TRANSLATE_NOOP("Explanation", "of documents cited by %1")},
    Fragment {Piece::Sponsor, QT_TRANSLATE_NOOP("Explanation", "of documents sponsored by %1")},
    Fragment {Piece::Theme, QT_TRANSLATE_NOOP("Explanation", "of documents on the theme %1")},
    Fragment {Piece::Agenda, QT_TRANSLATE_NOOP("Explanation", "of documents under the agenda item %1")},
    //: %1 is a State.
    Fragment {Piece::Vote, QT_TRANSLATE_NOOP("Explanation", "of documents with a vote of %1")},
    Fragment {Piece::Event, QT_TRANSLATE_NOOP("Explanation", "of the event %1 and what was discussed there")},
    Fragment {Piece::Organisation, QT_TRANSLATE_NOOP("Explanation", "of texts that have to do with the organisation %1")},
    //: %1 is a role such as "main sponsor".
    Fragment {Piece::Role, QT_TRANSLATE_NOOP("Explanation", "of documents with somebody in the role %1")},
    Fragment {Piece::Speaker, QT_TRANSLATE_NOOP("Explanation", "said by %1")},
    Fragment {Piece::Quote, QT_TRANSLATE_NOOP("Explanation", "said by a speaker")},
    //: %1 are words of a note that the user wrote.
    Fragment {Piece::Note, QT_TRANSLATE_NOOP("Explanation", "with a note that says %1")},
    Fragment {Piece::Tag, QT_TRANSLATE_NOOP("Explanation", "with a note tagged %1")},
    //: %1 is the name of a dossier, a folder of the user's own.
    Fragment {Piece::Dossier, QT_TRANSLATE_NOOP("Explanation", "in the dossier %1")},
    //: %1 is the name of a colour.
    Fragment {Piece::Colour, QT_TRANSLATE_NOOP("Explanation", "highlighted in %1")},
    //: %1 is what a paragraph or document has: "notes", "votes".
    Fragment {Piece::Has, QT_TRANSLATE_NOOP("Explanation", "with %1")},
    //: %1 is what a paragraph or document lacks: "notes", "votes".
    Fragment {Piece::Lacks, QT_TRANSLATE_NOOP("Explanation", "without %1")},
    Fragment {Piece::Since, QT_TRANSLATE_NOOP("Explanation", "since %1")},
    Fragment {Piece::Year, QT_TRANSLATE_NOOP("Explanation", "of %1")},
    Fragment {Piece::Before, QT_TRANSLATE_NOOP("Explanation", "before %1")},
    Fragment {Piece::After, QT_TRANSLATE_NOOP("Explanation", "after %1")},
    Fragment {Piece::Between, QT_TRANSLATE_NOOP("Explanation", "from %1 to %2")},
};

constexpr const char *kNot = QT_TRANSLATE_NOOP("Explanation", "not %1");
constexpr const char *kParagraphs = QT_TRANSLATE_NOOP("Explanation", "Paragraphs");
constexpr const char *kPreambular = QT_TRANSLATE_NOOP("Explanation", "Preambular paragraphs");
constexpr const char *kOperative = QT_TRANSLATE_NOOP("Explanation", "Operative paragraphs");
constexpr const char *kTitles = QT_TRANSLATE_NOOP("Explanation", "Titles");
//: %1 is "Paragraphs", %2 what they have to hold.
constexpr const char *kWith = QT_TRANSLATE_NOOP("Explanation", "%1 with %2");
//: %1 is what was said so far, %2 what is left out.
constexpr const char *kWithout = QT_TRANSLATE_NOOP("Explanation", "%1, without %2");
//: %1 is what was said so far, %2 a restriction such as "in English".
constexpr const char *kRestricted = QT_TRANSLATE_NOOP("Explanation", "%1, %2");
//: %1 is what was said so far, %2 a restriction such as "in English".
constexpr const char *kNotRestricted = QT_TRANSLATE_NOOP("Explanation", "%1, not %2");
//: The end of a sentence.
constexpr const char *kStop = QT_TRANSLATE_NOOP("Explanation", "%1.");
//: %1 is what was said so far ("Paragraphs"), %2 a restriction such as "in English".
constexpr const char *kRestrictedAtOnce = QT_TRANSLATE_NOOP("Explanation", "%1 %2");
//: %1 is the symbol of a document that the query names, %2 the rest of the explanation.
constexpr const char *kItself = QT_TRANSLATE_NOOP("Explanation", "First %1 itself. %2");
//: %1 is a list of symbols of documents, %2 the rest of the explanation.
constexpr const char *kThemselves = QT_TRANSLATE_NOOP("Explanation", "First %1 themselves. %2");
//: %1 is what was said so far, %2 a part of the query.
constexpr const char *kTakenAsText = QT_TRANSLATE_NOOP("Explanation", "%1 %2 is not a filter here: it is searched for as words.");
//: %1 is what was said so far, %2 a part of the query.
constexpr const char *kLeftOut = QT_TRANSLATE_NOOP("Explanation", "%1 %2 has no effect here.");
constexpr const char *kNothing = QT_TRANSLATE_NOOP("Explanation", "Nothing to search for.");
//: A list: everything before the last item, and the last item.
constexpr const char *kAnd = QT_TRANSLATE_NOOP("Explanation", "%1 and %2");
constexpr const char *kOr = QT_TRANSLATE_NOOP("Explanation", "%1 or %2");
constexpr const char *kComma = QT_TRANSLATE_NOOP("Explanation", "%1, %2");
//: A group within a list.
constexpr const char *kBrackets = QT_TRANSLATE_NOOP("Explanation", "(%1)");

bool isText(Piece kind)
{
    return kind == Piece::Word || kind == Piece::Phrase || kind == Piece::Prefix || kind == Piece::Near || kind == Piece::Verb
        || kind == Piece::Similar;
}

/// Puts the pieces together, one sentence.
class Writer
{
public:
    Writer(const QList<Explanation> &pieces, const Translate &translate)
        : m_pieces(pieces)
        , m_translate(translate)
    {
    }

    QString write();

private:
    /// A piece or a whole group, and whether it speaks of words or of documents.
    struct Clause {
        QString shown;
        bool isText = true;
    };

    QString tr(const char *english, const char *context = "Explanation") const
    {
        return m_translate ? m_translate(context, english) : QString::fromUtf8(english);
    }
    Clause clause();
    Clause group();
    QString piece(const Explanation &piece) const;
    QString shownValue(const Explanation &piece) const;
    QString list(const QStringList &items, const char *last) const;
    QString listWithGroups(QStringList items, const char *last) const;
    bool takeApart(const Explanation &piece);
    QString head() const;
    QString body() const;
    QString notes(QString sentence) const;

    const QList<Explanation> &m_pieces;
    const Translate &m_translate;
    int m_at = 0;
    QStringList m_groups; ///< Those of the clauses below that are groups.
    QStringList m_with;
    QStringList m_without;
    QStringList m_restrictions;
    QStringList m_exclusions;
};

QString Writer::shownValue(const Explanation &piece) const
{
    if (piece.kind == Piece::Body) {
        const model::Body body = model::bodyOfCode(piece.text);
        return body == model::Body::Unknown ? piece.text : tr(model::bodyName(body), "Body");
    }
    if (piece.kind == Piece::Has || piece.kind == Piece::Lacks) {
        const Presence *const presence = presenceOf(piece.text);
        return presence ? tr(presence->label, "Presence") : piece.text;
    }
    if (piece.kind == Piece::Colour) // The menu of colours has their names.
        return tr(QString(piece.text.left(1).toUpper() + piece.text.sliced(1)).toUtf8().constData(), "Action").toLower();
    const char *const language = piece.kind == Piece::Language ? englishLanguageName(piece.text) : nullptr;
    return language ? tr(language, "Language") : piece.text;
}

QString Writer::piece(const Explanation &piece) const
{
    const auto *const found = std::ranges::find(kFragments, piece.kind, &Fragment::kind);
    if (found == kFragments.end())
        return {};
    const QString fragment = tr(found->english);
    return fragment.contains("%2"_L1) ? fragment.arg(shownValue(piece), piece.other) : fragment.arg(shownValue(piece));
}

QString Writer::list(const QStringList &items, const char *last) const
{
    QString shown = items.value(0);
    for (qsizetype i = 1; i < items.size(); ++i)
        shown = tr(i + 1 == items.size() ? last : kComma).arg(shown, items.at(i));
    return shown;
}

/// A group that is not alone stands in brackets.
QString Writer::listWithGroups(QStringList items, const char *last) const
{
    for (QString &item : items) {
        if (items.size() > 1 && m_groups.contains(item))
            item = tr(kBrackets).arg(item);
    }
    return list(items, last);
}

Writer::Clause Writer::group()
{
    const bool isAny = m_pieces.at(m_at++).kind == Piece::OpenAny;
    QStringList items;
    bool isAboutText = true;
    while (m_at < m_pieces.size() && m_pieces.at(m_at).kind != Piece::Close) {
        const bool isGroup = m_pieces.at(m_at).kind == Piece::OpenAll || m_pieces.at(m_at).kind == Piece::OpenAny;
        const Clause part = clause();
        isAboutText = isAboutText && part.isText;
        if (!part.shown.isEmpty())
            items.append(isGroup ? tr(kBrackets).arg(part.shown) : part.shown);
    }
    ++m_at;
    return {list(items, isAny ? kOr : kAnd), isAboutText};
}

Writer::Clause Writer::clause()
{
    const Explanation &first = m_pieces.at(m_at);
    if (first.kind == Piece::OpenAll || first.kind == Piece::OpenAny)
        return group();
    ++m_at;
    if (first.kind == Piece::Without && m_at < m_pieces.size()) {
        Clause negated = clause();
        negated.shown = tr(kNot).arg(negated.shown);
        return negated;
    }
    return {piece(first), isText(first.kind)};
}

/// Skips pieces that the head or a note of its own says.
bool Writer::takeApart(const Explanation &piece)
{
    switch (piece.kind) {
    case Piece::PassageKind: {
        const model::PassageKind kind = model::kindOfName(piece.text);
        return kind == model::PassageKind::Preambular || kind == model::PassageKind::Operative
            || kind == model::PassageKind::Title;
    }
    case Piece::Itself:
    case Piece::TakenAsText:
    case Piece::LeftOut:
    case Piece::Nothing:
    case Piece::Close:
        return true;
    default:
        return false;
    }
}

QString Writer::head() const
{
    int depth = 0;
    bool isLeftOut = false;
    for (const Explanation &piece : m_pieces) {
        depth += piece.kind == Piece::OpenAny || piece.kind == Piece::OpenAll ? 1 : piece.kind == Piece::Close ? -1 : 0;
        const bool isHead = depth == 0 && !isLeftOut && piece.kind == Piece::PassageKind;
        isLeftOut = piece.kind == Piece::Without;
        if (!isHead)
            continue;
        switch (model::kindOfName(piece.text)) {
        case model::PassageKind::Preambular:
            return tr(kPreambular);
        case model::PassageKind::Operative:
            return tr(kOperative);
        case model::PassageKind::Title:
            return tr(kTitles);
        default:
            break;
        }
    }
    return tr(kParagraphs);
}

QString Writer::body() const
{
    QString shown = head();
    if (!m_with.isEmpty())
        shown = tr(kWith).arg(shown, listWithGroups(m_with, kAnd));
    if (!m_without.isEmpty())
        shown = tr(kWithout).arg(shown, listWithGroups(m_without, kOr));
    bool isBare = m_with.isEmpty() && m_without.isEmpty();
    for (const QString &restriction : m_restrictions) {
        shown = tr(isBare ? kRestrictedAtOnce : kRestricted).arg(shown, restriction);
        isBare = false;
    }
    for (const QString &exclusion : m_exclusions)
        shown = tr(kNotRestricted).arg(shown, exclusion);
    return tr(kStop).arg(shown);
}

QString Writer::notes(QString sentence) const
{
    // Of what has no effect nothing else is said.
    const auto hasNoEffect = [this](const QString &text) {
        return std::ranges::any_of(m_pieces,
            [&text](const Explanation &piece) { return piece.kind == Piece::LeftOut && piece.text.endsWith(text); });
    };
    QStringList named;
    for (const Explanation &piece : m_pieces) {
        if (piece.kind == Piece::Itself)
            named.append(piece.text);
        else if (piece.kind == Piece::TakenAsText && !hasNoEffect(piece.text))
            sentence = tr(kTakenAsText).arg(sentence, piece.text);
        else if (piece.kind == Piece::LeftOut)
            sentence = tr(kLeftOut).arg(sentence, piece.text);
    }
    if (!named.isEmpty())
        sentence = tr(named.size() == 1 ? kItself : kThemselves).arg(list(named, kAnd), sentence);
    return sentence;
}

QString Writer::write()
{
    const bool isNothing = std::ranges::any_of(
        m_pieces, [](const Explanation &piece) { return piece.kind == Piece::Nothing; });
    while (m_at < m_pieces.size()) {
        if (takeApart(m_pieces.at(m_at))) {
            ++m_at;
            continue;
        }
        const bool isNegative = m_pieces.at(m_at).kind == Piece::Without;
        if (isNegative && ++m_at == m_pieces.size())
            break;
        const Piece kind = m_pieces.at(m_at).kind;
        const Clause part = clause();
        if (part.isText && (kind == Piece::OpenAny || kind == Piece::OpenAll))
            m_groups.append(part.shown);
        if (part.isText)
            (isNegative ? m_without : m_with).append(part.shown);
        else
            (isNegative ? m_exclusions : m_restrictions).append(part.shown);
    }
    return notes(isNothing ? tr(kNothing) : body());
}

}

QString sentence(const QList<Explanation> &pieces, const Translate &translate)
{
    return Writer(pieces, translate).write();
}

}
