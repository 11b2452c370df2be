// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staterules.h"

#include "states.h"

#include <core/text/normalised.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using model::ProposedLink;

const auto kNonMember = u"non-member sponsor"_s;

/// Collects the States of one text.
class StateRules
{
public:
    explicit StateRules(const model::ReadText &read)
        : m_read(read)
    {
    }

    QList<ProposedLink> run()
    {
        linkSponsors();
        linkVotes();
        return m_links;
    }

private:
    void linkSponsors()
    {
        // What a source says of one State comes before what it says of all, for each is named once.
        for (const model::NamedState &state : m_read.states) {
            if (state.role == kNonMember)
                linkMarked(state.name);
            else if (isSponsor(state))
                linkStates(state.name, u"sponsors"_s, state.role);
        }
        linkStates(m_read.sponsorLine, u"sponsors"_s, u"sponsor"_s);
        linkStates(m_read.additionalSponsorLine, u"sponsors"_s, u"additional sponsor"_s);
    }

    /// The mark belongs to the last name: "Malta and Peru*".
    void linkMarked(const QString &names)
    {
        const QStringList codes = saysWhoIsNoMember() ? findStates(names).codes : QStringList();
        if (!codes.isEmpty())
            linkState(codes.last(), stateName(codes.last(), u"en"_s), u"sponsors"_s, kNonMember, model::LinkStatus::Accepted);
    }

    /// "* State not a member of the Human Rights Council", as a draft explains its asterisks.
    bool saysWhoIsNoMember() const
    {
        static const QRegularExpression words(
            u"States?\\s+not\\s+(?:an?\\s+)?members?\\s+of|[ÉE]tats?\\s+non[\\s-]membres?|Estados?\\s+(?:que\\s+no\\s+(?:es|son)\\s+miembros?|no\\s+miembros?)"
            u"|Государств[оа],?\\s+не\\s+являющ|دول(?:ة)?\\s+غير\\s+(?:عضو|أعضاء)|非.{0,12}(?:成员国|理事国)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        constexpr qsizetype kLongestNote = 300;
        return std::ranges::any_of(m_read.passages, [](const model::Passage &passage) {
            return passage.content.size() <= kLongestNote && words.match(passage.content).hasMatch();
        });
    }

    void linkVotes()
    {
        for (const model::NamedState &state : m_read.states) {
            if (!isSponsor(state))
                linkStates(state.name, u"votedBy"_s, state.role);
        }
    }

    static bool isSponsor(const model::NamedState &state) { return state.role.endsWith(u"sponsor"_s); }

    void linkStates(const QString &list, const QString &relation, const QString &role)
    {
        if (list.isEmpty())
            return;
        const StateList states = findStates(list);
        for (const QString &code : states.codes)
            linkState(code, stateName(code, u"en"_s), relation, role, model::LinkStatus::Accepted);
        // A name that the table lacks is kept, for the user to settle.
        for (const QString &name : states.unknown) {
            if (isName(name))
                linkState(u"name:"_s + text::fold(name), name, relation, role, model::LinkStatus::Suggested);
        }
    }

    /// Some files say in the place of the sponsors how a draft came about: "submitted by the Chair on the basis of
    /// ...", or which delegate submitted it: "NAME (Malta)".
    static bool isName(const QString &words)
    {
        if (stateCode(words.section(u'(', 1).section(u')', 0, 0)))
            return false;
        return !words.at(0).isLower() && words.count(u' ') < 6 && !words.contains(u" on the basis "_s);
    }

    void linkState(
        const QString &key, const QString &name, const QString &relation, const QString &role, model::LinkStatus status)
    {
        // A sponsor is named once, however often the file repeats its lists.
        const QString identity = relation + u'|' + (relation == u"sponsors"_s ? QString() : role) + u'|' + key;
        if (m_seen.contains(identity))
            return;
        m_seen.insert(identity);
        ProposedLink link;
        link.relation = relation;
        link.targetKind = model::RecordKind::State;
        link.targetKey = key;
        link.targetName = name;
        link.role = role;
        link.origin = model::Origin::Source;
        link.status = status;
        m_links.append(link);
    }

    const model::ReadText &m_read;
    QSet<QString> m_seen;
    QList<ProposedLink> m_links;
};

}

QList<ProposedLink> stateLinks(const model::ReadText &read)
{
    return StateRules(read).run();
}

}
