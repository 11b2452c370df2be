// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "../sentences.h"

#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using text::kUnicode;

// A word of a name; its particles; a whole name of two words or more, and of one or more.
const QString kWord = u"\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-][\\p{L}\\p{M}]{2,})*"_s;
const QString kNext = u"(?:\\s+(?:(?:de|del|della|van|von|der|den|bin|ben|al|el|da|dos|du|la|le|di|ter|ibn)\\s+){0,2}"_s
                      u"(?:\\p{Lu}\\.\\s*){0,2}"_s
    + kWord + u")"_s;
const QString kFullName = kWord + kNext + u"{1,3}"_s;
const QString kAnyName = kWord + kNext + u"{0,3}"_s;

const QString kHonorific = u"(?:Mr|Ms|Mrs|Mme|Dr|Prof|Sir|Dame|H\\.\\s?E|(?:His|Her|Their)\\s+Excellency)\\b\\.?"_s;
const QString kTitle = u"(?:Ambassador|(?:Prime\\s+|Foreign\\s+)?Minister|(?:Vice-)?President|(?:Deputy\\s+)?Mayor|Professor|"_s
                       u"Special\\s+Rapporteur|(?:Deputy\\s+)?High\\s+Commissioner|(?:Deputy\\s+)?Secretary-General|Senator|"_s
                       u"Governor|Judge|Chancellor|Councillor|Director-General|Executive\\s+Director)"_s;
const QString kRole
    = u"(?:representative|ambassador|rapporteur|minister|president|mayor|director|chief|head|secretary-general|secretary|"_s
      u"chair(?:person|man|woman)?|co-chair|spokesperson|spokesman|spokeswoman|delegate|commissioner|coordinator|professor|"_s
      u"expert|officer|senator|governor|counsellor|councillor|advis[eo]r|manager|founder|moderator|lawyer|economist|"_s
      u"researcher|envoy|judge|leader|director-general)"_s;
const QString kVoice = u"(?:representative|delegate|delegation|ambassador|spokesperson|spokesman|spokeswoman|envoy|observer)"_s;

QRegularExpression personPattern(const QString &words)
{
    return QRegularExpression(words, kUnicode);
}

bool overlaps(const Person &left, int start, int end)
{
    return left.start < end && start < left.end;
}

QString surnameOf(const QString &name)
{
    return name.section(u' ', -1);
}

/// Reads one paragraph; the caller knows who was named before.
class PeopleReader
{
public:
    PeopleReader(const QString &content, const QList<Mention> &mentions)
        : m_content(content)
        , m_mentions(mentions)
    {
    }

    QList<Person> read()
    {
        readAppositions();
        readBrackets();
        readTitles();
        readSpeakers();
        readVoices();
        readDescribed();
        std::ranges::sort(m_people, {}, &Person::start);
        return m_people;
    }

private:
    /// A name that begins the run at `start` and may be a person's. Leading words that are no name are left out.
    bool takeName(int start, int end, Person &person, qsizetype fewest) const
    {
        QStringList words = m_content.mid(start, end - start).split(u' ', Qt::SkipEmptyParts);
        while (!words.isEmpty() && isInstitutionWord(words.first())) {
            start += int(words.takeFirst().size());
            while (start < end && m_content.at(start).isSpace())
                ++start;
        }
        const bool isInstitution = std::ranges::any_of(words, [](const QString &word) { return isInstitutionWord(word); });
        const bool isPlace = std::ranges::any_of(m_mentions, [start, end](const Mention &mention) { return mention.start < end && start < mention.end; });
        const bool isCapitals = std::ranges::all_of(words, [](const QString &word) { return word.size() > 1 && word == word.toUpper(); });
        const bool isDescription = std::ranges::any_of(m_descriptions, [start](const model::TextRange &range) { return range.contains(start); });
        if (words.size() < fewest || isInstitution || isPlace || isDescription || isCapitals)
            return false;
        person.start = start;
        person.end = end;
        person.words = m_content.mid(start, end - start);
        person.name = person.words.simplified();
        return std::ranges::none_of(m_people, [&person](const Person &other) { return overlaps(other, person.start, person.end); });
    }

    Mention mentionWithin(int start, int end) const
    {
        for (const Mention &mention : m_mentions) {
            if (mention.start >= start && mention.end <= end)
                return mention;
        }
        return {};
    }

    void add(Person person, const QString &rule)
    {
        if (!person.isNamed)
            person.record = {person.affiliation.kind, person.affiliation.key};
        person.rule = rule;
        m_people.append(person);
    }

    /// "Woohyun Kang, the representative from the Republic of Korea,".
    void readAppositions()
    {
        static const QRegularExpression apposition = personPattern(u"("_s + kFullName + u"),\\s+(?:the|an?|our|its|who is the)?\\s*("_s
            + u"(?:[\\p{L}-]+\\s+){0,4}?("_s + kRole + u")\\b[^,.;:()“”]{0,120})"_s);
        static const QRegularExpression ignoringCase(apposition.pattern().replace(kRole, u"(?i:"_s + kRole + u")"_s), kUnicode);
        for (const QRegularExpressionMatch &match : ignoringCase.globalMatch(m_content)) {
            Person person;
            if (!takeName(int(match.capturedStart(1)), int(match.capturedEnd(1)), person, 2))
                continue;
            person.affiliation = mentionWithin(int(match.capturedStart(2)), int(match.capturedEnd(2)));
            person.role = match.captured(3).toLower();
            person.post = postOf(match.captured(2));
            // "the mayor of Novi Grad, said": the town says nothing.
            m_descriptions.append({int(match.capturedStart(2)), int(match.capturedEnd(2))});
            add(person, u"speaker/1"_s);
        }
    }

    /// The apposition up to the verb that goes on with the sentence, where no comma ends it.
    static QString postOf(const QString &words)
    {
        static const QRegularExpression verb(u"\\s+(?:"_s + speechVerbs() + u"|who|and)\\b"_s);
        const QRegularExpressionMatch match = verb.match(words);
        return (match.hasMatch() ? words.first(match.capturedStart()) : words).simplified();
    }

    /// "Elisa Morgera (Special Rapporteur on climate change)", "Pradeep Wagle (OHCHR)".
    void readBrackets()
    {
        static const QRegularExpression brackets = personPattern(u"("_s + kFullName + u")\\s+\\(([^()]{2,90})\\)"_s);
        static const QRegularExpression role(u"\\b("_s + kRole + u")\\b"_s, QRegularExpression::CaseInsensitiveOption | kUnicode);
        for (const QRegularExpressionMatch &match : brackets.globalMatch(m_content)) {
            Person person;
            person.affiliation = mentionWithin(int(match.capturedStart(2)), int(match.capturedEnd(2)));
            const QRegularExpressionMatch said = role.match(match.captured(2));
            if (person.affiliation.key.isEmpty() && !said.hasMatch())
                continue;
            if (!takeName(int(match.capturedStart(1)), int(match.capturedEnd(1)), person, 2))
                continue;
            person.role = said.captured(1).toLower();
            person.post = said.hasMatch() ? match.captured(2).simplified() : QString();
            add(person, u"speaker/1"_s);
        }
    }

    /// "Mr. Kang", "Ambassador Taeho Lee of the Republic of Korea", "Chile’s Ambassador Claudia Fuentes Julio".
    void readTitles()
    {
        static const QRegularExpression titled = personPattern(u"(?<![\\p{L}\\p{N}])((?:(?:"_s + kHonorific + u"|"_s + kTitle + u")\\s+){1,3})("_s
            + kAnyName + u")"_s);
        for (const QRegularExpressionMatch &match : titled.globalMatch(m_content)) {
            Person person;
            if (!takeName(int(match.capturedStart(2)), int(match.capturedEnd(2)), person, 1)
                || person.start != match.capturedStart(2))
                continue;
            static const QRegularExpression title(kTitle, kUnicode);
            const QRegularExpressionMatch said = title.match(match.captured(1));
            person.role = said.captured().simplified();
            person.affiliation = beside(int(match.capturedStart()), person.end);
            person.post = person.role;
            if (!person.post.isEmpty() && !person.affiliation.key.isEmpty())
                person.post += u", "_s + person.affiliation.name;
            person.start = int(match.capturedStart());
            person.words = m_content.mid(person.start, person.end - person.start);
            add(person, u"speaker/1"_s);
        }
    }

    /// For whom somebody speaks, from the words right before ("Chile’s") or right after ("of Chile", "(Chile)").
    Mention beside(int start, int end) const
    {
        static const QRegularExpression after(u"\\G,?\\s*(?:\\(|of\\s+|from\\s+|for\\s+)(?:the\\s+)?"_s);
        const QRegularExpressionMatch match = after.match(m_content, end);
        for (const Mention &mention : m_mentions) {
            if (match.hasMatch() && mention.start == match.capturedEnd())
                return mention;
            const QString between = mention.end <= start ? m_content.mid(mention.end, start - mention.end) : QString();
            if (between == u"’s "_s || between == u"'s "_s)
                return mention;
        }
        return {};
    }

    /// "Jana Novak said that …", "according to Jana Novak".
    void readSpeakers()
    {
        static const QRegularExpression speaks = personPattern(u"("_s + kFullName + u"),?\\s+(?:also\\s+|further\\s+|then\\s+|has\\s+)?(?:"_s
            + speechVerbs() + u")\\b"_s);
        static const QRegularExpression accordingTo = personPattern(u"\\b[Aa]ccording to ("_s + kFullName + u")"_s);
        static const QRegularExpression spoken = personPattern(u"[”\"»],?\\s+(?:"_s + speechVerbs() + u")\\s+("_s + kFullName + u")"_s);
        for (const QRegularExpression &each : {speaks, accordingTo, spoken}) {
            for (const QRegularExpressionMatch &match : each.globalMatch(m_content)) {
                Person person;
                if (!takeName(int(match.capturedStart(1)), int(match.capturedEnd(1)), person, 2))
                    continue;
                // What has an article is a newspaper, a ministry, a committee: "The China Daily reported".
                if (!QStringView(m_content).first(person.start).endsWith(u"the ", Qt::CaseInsensitive))
                    add(person, u"person/1"_s);
            }
        }
    }

    /// "UN-Habitat’s representative", where no name follows.
    void readVoices()
    {
        static const QRegularExpression voice
            = personPattern(u"\\G[’']s?\\s+(?:[\\p{Ll}-]+\\s+){0,2}?("_s + kVoice + u")\\b(?!\\s+\\p{Lu})"_s);
        for (const Mention &mention : m_mentions) {
            const QRegularExpressionMatch match = voice.match(m_content, mention.end);
            if (match.hasMatch())
                addVoice(mention, mention.start, int(match.capturedEnd()), match.captured(1));
        }
    }

    /// "the representative of OHCHR", "Representatives from Korea and Chile".
    void readDescribed()
    {
        static const QRegularExpression described = personPattern(u"\\b(?:[Tt]he|[Aa]|[Aa]nother|[Ii]ts)\\s+(?:[\\p{Ll}-]+\\s+){0,2}?("_s + kVoice
            + u")\\s+(?:of|from|for)\\s+(?:the\\s+)?"_s);
        static const QRegularExpression several
            = personPattern(u"\\b(?:[Rr]epresentatives|[Dd]elegates|[Dd]elegations|[Ss]peakers)\\s+(?:of|from|for)\\s+(?:the\\s+)?"_s);
        for (const QRegularExpressionMatch &match : described.globalMatch(m_content)) {
            for (const Mention &mention : m_mentions) {
                if (mention.start == match.capturedEnd())
                    addVoice(mention, int(match.capturedStart()), mention.end, match.captured(1));
            }
        }
        for (const QRegularExpressionMatch &match : several.globalMatch(m_content))
            addSeveral(int(match.capturedStart()), int(match.capturedEnd()));
    }

    void addVoice(const Mention &mention, int start, int end, const QString &role)
    {
        if (std::ranges::any_of(m_people, [&](const Person &other) { return overlaps(other, start, end) || isAppositionOf(other, start); }))
            return;
        Person person;
        person.isNamed = false;
        person.affiliation = mention;
        person.role = role.toLower();
        person.start = start;
        person.end = end;
        person.words = m_content.mid(start, end - start);
        add(person, u"speaker/1"_s);
    }

    /// "Woohyun Kang, the representative …": the name says it.
    bool isAppositionOf(const Person &person, int start) const
    {
        return person.isNamed && person.end <= start && m_content.mid(person.end, start - person.end) == u", "_s;
    }

    void addSeveral(int start, int position)
    {
        for (const Mention &mention : m_mentions) {
            const QString between = mention.start >= position ? m_content.mid(position, mention.start - position) : u"x"_s;
            static const QRegularExpression joins(u"^(?:,?\\s*(?:and\\s+)?(?:the\\s+)?)?$"_s);
            if (!joins.match(between).hasMatch())
                continue;
            addVoice(mention, position == start ? start : mention.start, mention.end, u"representative"_s);
            if (!m_people.isEmpty() && m_people.last().end == mention.end)
                m_people.last().isPlural = true;
            position = mention.end;
        }
    }

    const QString &m_content;
    const QList<Mention> &m_mentions;
    QList<Person> m_people;
    QList<model::TextRange> m_descriptions; ///< Appositions: no name of their own begins there.
};

}

QList<Person> People::in(const QString &content, const QList<Mention> &mentions)
{
    QList<Person> people = PeopleReader(content, mentions).read();
    for (Person &person : people) {
        if (!person.isNamed)
            continue;
        const Known *before = known(surnameOf(person.name));
        if (before && (before->name == person.name || !person.name.contains(u' '))) {
            person.isAgain = true;
            person.name = before->name;
            person.record = {model::RecordKind::Person, before->key};
            continue;
        }
        // A surname alone stays with the word that stands before it: "Ms. Al-Nashif".
        if (!person.name.contains(u' '))
            person.name = person.words.simplified();
        person.record = {model::RecordKind::Person, u"person:"_s + slug(person.name)};
        remember(person);
    }
    return people;
}

void People::remember(const Person &person)
{
    m_known.append({person.record.key, person.name});
}

const People::Known *People::known(const QString &surname) const
{
    const Known *found = nullptr;
    for (const Known &person : m_known) {
        // Some names put the family first: "Mr. Ban" is Ban Ki-moon.
        if (surnameOf(person.name) != surname && person.name.section(u' ', 0, 0) != surname)
            continue;
        if (found)
            return nullptr;
        found = &person;
    }
    return found;
}

QString speechVerbs()
{
    return u"said|says|noted|notes|stressed|stresses|stated|states|explained|explains|emphasi[sz]ed|emphasi[sz]es|added|adds|"_s
           u"declared|remarked|observed|observes|underlined|underlines|underscored|underscores|highlighted|highlights|"_s
           u"recalled|recalls|warned|warns|argued|argues|told|announced|announces|concluded|concludes|affirmed|affirms|"_s
           u"reiterated|commented|asked|insisted|acknowledged|pointed out|points out|called for|called on|urged|urges|"_s
           u"welcomed|appreciated|reported|suggested|replied|responded|wrote|writes|quipped|agreed|echoed|spoke"_s;
}

}
