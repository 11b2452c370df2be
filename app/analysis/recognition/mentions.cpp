// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentions.h"

#include "citationgrammar.h"
#include "states.h"

#include <core/text/normalised.h>
#include <core/text/patterns.h>

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using text::kUnicode;
constexpr qsizetype kLongestState = 8; // Words of "Democratic People's Republic of Korea" and the like.
constexpr qsizetype kLongestHanState = 16; // Signs.

struct Organisation {
    QString key;
    QString name;
    QString abbreviation;
};

/// Letters and figures alone, so that a hyphen more or less is no difference.
QString bare(QStringView name)
{
    QString folded = text::fold(name);
    folded.removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
    return folded;
}

bool isCapitals(QStringView name)
{
    return std::ranges::none_of(name, [](QChar sign) { return sign.isLower(); });
}

class Organisations
{
public:
    static const Organisations &instance()
    {
        static const Organisations table;
        return table;
    }

    const Organisation *find(QStringView name) const
    {
        const auto row = m_byName.constFind(bare(name));
        if (row == m_byName.cend() || (row->inCapitals && !isCapitals(name)))
            return nullptr;
        return &m_rows.at(row->row);
    }

    qsizetype longest() const { return m_longest; }

private:
    struct Name {
        qsizetype row = 0;
        bool inCapitals = false;
    };

    Organisations()
    {
        QFile file(u":/organisations/organisations.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() < 5)
                continue;
            m_rows.append({u"org:"_s + cells.at(0), cells.at(1), cells.at(2)});
            const QStringList names = QStringList {cells.at(1), cells.at(2)} + cells.at(4).split(u';');
            for (const QString &name : names)
                add(name);
        }
    }

    void add(const QString &name)
    {
        if (name.isEmpty())
            return;
        m_byName.insert(bare(name), {m_rows.size() - 1, isCapitals(name)});
        const bool isHan = name.front().script() == QChar::Script_Han;
        m_longest = std::max(m_longest, isHan ? name.size() : name.count(u' ') + name.count(u'-') + 2);
    }

    QList<Organisation> m_rows;
    QHash<QString, Name> m_byName;
    qsizetype m_longest = 0;
};

struct Word {
    int start = 0;
    int end = 0; ///< Without a possessive ending.
    bool isCapital = false;
    bool opensSentence = false;
};

/// Han has no spaces: each sign may begin a name.
QList<Word> signsOf(const QString &content)
{
    QList<Word> signs;
    for (int at = 0; at < content.size(); ++at) {
        if (content.at(at).script() == QChar::Script_Han)
            signs.append({at, at + 1, true, false});
    }
    return signs;
}

QList<Word> wordsOf(const QString &content, const QString &language)
{
    if (language == u"zh")
        return signsOf(content);
    const bool hasCapitals = language != u"ar";
    static const QRegularExpression pattern(u"[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[’'\\-‑.][\\p{L}\\p{N}\\p{M}]+)*"_s, kUnicode);
    QList<Word> words;
    bool opens = true;
    int last = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(content)) {
        const QStringView between = QStringView(content).sliced(last, match.capturedStart() - last);
        opens = opens || std::ranges::any_of(between, [](QChar sign) { return u".!?“\"«:"_s.contains(sign); });
        Word word {int(match.capturedStart()), int(match.capturedEnd()), !hasCapitals || match.capturedView().at(0).isUpper(), opens};
        if (match.capturedView().endsWith(u"’s") || match.capturedView().endsWith(u"'s"))
            word.end -= 2;
        // "l’Inde", "d’Haïti": the article is no part of the name.
        static const QRegularExpression elided(u"^[lLdD][’'](?=\\p{Lu})"_s, kUnicode);
        if (language == u"fr" && elided.matchView(match.capturedView()).hasMatch()) {
            word.start += 2;
            word.isCapital = true;
        }
        words.append(word);
        opens = false;
        last = int(match.capturedEnd());
    }
    return words;
}

/// "Норвегии", "Китая", "Кыргызстана": a name of one word in another case of Russian.
std::optional<QString> declinedState(const QString &name)
{
    constexpr qsizetype kShortest = 4;
    static const QList<std::pair<QString, QStringList>> cases {{u"ии"_s, {u"ия"_s}}, {u"ию"_s, {u"ия"_s}}, {u"ией"_s, {u"ия"_s}}, {u"ы"_s, {u"а"_s}},
        {u"ом"_s, {QString()}}, {u"а"_s, {QString()}}, {u"у"_s, {QString(), u"а"_s}}, {u"е"_s, {QString(), u"а"_s}}, {u"я"_s, {u"й"_s, u"ь"_s}}, {u"и"_s, {u"я"_s, u"а"_s}}};
    if (name.contains(u' ') || name.size() <= kShortest)
        return std::nullopt;
    for (const auto &[ending, endings] : cases) {
        if (!name.endsWith(ending))
            continue;
        for (const QString &nominative : endings) {
            if (const std::optional<QString> code = stateCode(QString(name.chopped(ending.size()) + nominative)))
                return code;
        }
    }
    return std::nullopt;
}

/// Finds names at each word that begins with a capital.
class MentionReader
{
public:
    MentionReader(const QString &content, const QString &language)
        : m_content(content)
        , m_language(language)
        , m_words(wordsOf(content, language))
        , m_bodies(bodiesIn(content, language))
    {
    }

    QList<Mention> read()
    {
        QList<Mention> mentions;
        for (qsizetype index = 0; index < m_words.size();) {
            const Found found = m_words.at(index).isCapital ? at(index) : Found();
            if (found.length > 0)
                mentions.append(found.mention);
            index += std::max<qsizetype>(1, found.length);
        }
        addBodies(mentions);
        return mentions;
    }

private:
    struct Found {
        Mention mention;
        qsizetype length = 0; ///< In words.
    };

    QStringView words(qsizetype first, qsizetype length) const
    {
        const int start = m_words.at(first).start;
        return QStringView(m_content).sliced(start, m_words.at(first + length - 1).end - start);
    }

    /// Nothing but spaces, and commas where names may have them, stands between the words of a name.
    qsizetype run(qsizetype first, qsizetype limit) const
    {
        qsizetype length = 1;
        while (length < limit && first + length < m_words.size()) {
            const int gap = m_words.at(first + length - 1).end;
            const QStringView between = QStringView(m_content).sliced(gap, m_words.at(first + length).start - gap);
            if (std::ranges::any_of(between, [](QChar sign) { return !sign.isSpace() && !u"-‑,/()’'"_s.contains(sign); }))
                break;
            ++length;
        }
        return length;
    }

    Found at(qsizetype first) const
    {
        const Organisations &organisations = Organisations::instance();
        for (qsizetype length = run(first, organisations.longest()); length > 0; --length) {
            const Organisation *organisation = organisations.find(words(first, length));
            if (organisation)
                return made(first, length, {model::RecordKind::Organisation, organisation->key, organisation->name, organisation->abbreviation});
        }
        for (qsizetype length = run(first, longestState()); length > 0; --length) {
            if (!m_words.at(first + length - 1).isCapital && length == 1)
                continue;
            const QStringView name = words(first, length);
            if (name.size() < (m_language == u"zh" ? 2 : 4) && !isCapitals(name))
                continue;
            const std::optional<QString> code = stateNamed(name);
            // "министр Монголии Оюун": a case tells that the name behind is another.
            const bool isDeclined = m_language == u"ru" && !stateCode(name);
            if (code && (isDeclined || !isPartOfName(first, length)))
                return made(first, length, {model::RecordKind::State, *code, stateName(*code, u"en"_s), {}});
        }
        return {};
    }

    qsizetype longestState() const { return m_language == u"zh" ? kLongestHanState : kLongestState; }

    /// Arabic writes "to", "in", "by" as one letter at the head of the name.
    std::optional<QString> stateNamed(QStringView name) const
    {
        if (m_language == u"zh" && name.size() < 2)
            return std::nullopt;
        const std::optional<QString> code = stateCode(name);
        if (!code && m_language == u"ru")
            return declinedState(name.toString());
        const bool mayBeJoined = m_language == u"ar" && name.size() > 4 && u"ولبك"_s.contains(name.front());
        return code || !mayBeJoined ? code : stateCode(name.sliced(1));
    }

    Found made(qsizetype first, qsizetype length, Mention mention) const
    {
        mention.start = m_words.at(first).start;
        mention.end = m_words.at(first + length - 1).end;
        return {mention, length};
    }

    /// "Michael Jordan", "Chad Smith", "China Daily".
    bool isPartOfName(qsizetype first, qsizetype length) const
    {
        if (m_language == u"ar" || m_language == u"zh")
            return false;
        // "The China Daily": the article is no part of the name.
        const bool hasArticle = length > 1 && words(first, 1) == u"The";
        if (length > (hasArticle ? 2 : 1))
            return false;
        if (!hasArticle && first > 0 && m_words.at(first - 1).isCapital && !m_words.at(first - 1).opensSentence && isBeside(first - 1))
            return true;
        const qsizetype next = first + length;
        return next < m_words.size() && m_words.at(next).isCapital && isBeside(next - 1)
            && m_words.at(next - 1).end == m_words.at(next).start - 1;
    }

    bool isBeside(qsizetype word) const
    {
        const int gap = m_words.at(word).end;
        return m_content.mid(gap, m_words.at(word + 1).start - gap) == u" ";
    }

    void addBodies(QList<Mention> &mentions) const
    {
        for (const BodyMention &body : m_bodies) {
            if (body.body == model::Body::Unknown || body.body == model::Body::Other)
                continue;
            mentions.append({model::RecordKind::Body, model::bodyCode(body.body),
                QString::fromUtf8(model::bodyName(body.body)), model::bodyCode(body.body), body.start, body.end});
        }
        std::ranges::stable_sort(mentions, {}, &Mention::start);
    }

    const QString &m_content;
    const QString &m_language;
    QList<Word> m_words;
    QList<BodyMention> m_bodies;
};

}

QList<Mention> mentionsIn(const QString &content, const QString &language)
{
    return MentionReader(content, language).read();
}

QList<BodyMention> bodiesIn(const QString &content, const QString &language)
{
    const CitationGrammar *const grammar = CitationGrammar::of(language);
    return grammar ? bodyMentions(*grammar, content) : QList<BodyMention>();
}

Mention namedOrganisationAt(const QString &content, int at)
{
    static const QRegularExpression pattern(
        u"\\G(?:\\p{Lu}[\\p{L}\\p{N}’'&-]*\\s+(?:(?:of|for|and|on|the|in)\\s+){0,2}){1,6}"_s
        u"(?:Hub|Centre|Center|Network|Institute|Foundation|Association|Alliance|Federation|Organi[sz]ation|Agency|Union|"_s
        u"Coalition|Initiative|Secretariat|Bureau|Clinic|Academy|University|League|Society|Trust|Fund)"_s
        u"(?:\\s+(?:of|for|on)\\s+(?:\\p{Lu}[\\p{L}’'-]+)(?:\\s+(?:and\\s+)?\\p{Lu}[\\p{L}’'-]+)*)?"_s,
        kUnicode);
    const QRegularExpressionMatch match = pattern.match(content, at);
    if (!match.hasMatch())
        return {};
    Mention mention;
    mention.kind = model::RecordKind::Organisation;
    mention.name = match.captured();
    mention.key = u"org:"_s + slug(mention.name);
    mention.start = int(match.capturedStart());
    mention.end = int(match.capturedEnd());
    mention.isUnknown = true;
    return mention;
}

QString slug(const QString &name)
{
    QString result;
    const QString folded = text::fold(name);
    for (const QChar sign : folded) {
        if (sign.isLetterOrNumber())
            result += sign;
        else if (!result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    return result.endsWith(u'-') ? result.chopped(1) : result;
}

bool isInstitutionWord(QStringView word)
{
    static const QSet<QString> words {u"council"_s, u"committee"_s, u"commission"_s, u"office"_s, u"hub"_s, u"network"_s,
        u"rights"_s, u"nations"_s, u"assembly"_s, u"agenda"_s, u"programme"_s, u"program"_s, u"fund"_s, u"union"_s,
        u"institute"_s, u"university"_s, u"foundation"_s, u"association"_s, u"group"_s, u"house"_s, u"ministry"_s,
        u"department"_s, u"government"_s, u"governments"_s, u"court"_s, u"bank"_s, u"agency"_s, u"forum"_s, u"summit"_s,
        u"conference"_s, u"declaration"_s, u"convention"_s, u"covenant"_s, u"charter"_s, u"resolution"_s, u"report"_s,
        u"article"_s, u"chapter"_s, u"annex"_s, u"states"_s, u"state"_s, u"republic"_s, u"city"_s, u"cities"_s,
        u"international"_s, u"national"_s, u"united"_s, u"global"_s, u"world"_s, u"human"_s, u"security"_s, u"general"_s,
        u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"june"_s, u"july"_s, u"august"_s, u"september"_s,
        u"october"_s, u"november"_s, u"december"_s, u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s,
        u"friday"_s, u"saturday"_s, u"sunday"_s, u"special"_s, u"rapporteur"_s, u"representative"_s, u"minister"_s,
        u"president"_s, u"secretary"_s, u"director"_s, u"chair"_s, u"ambassador"_s, u"member"_s, u"members"_s,
        u"working"_s, u"the"_s, u"this"_s, u"these"_s, u"that"_s, u"in"_s, u"on"_s, u"at"_s, u"for"_s, u"by"_s, u"with"_s,
        u"as"_s, u"during"_s, u"after"_s, u"before"_s, u"while"_s, u"when"_s, u"it"_s, u"he"_s, u"she"_s, u"they"_s, u"we"_s,
        u"our"_s, u"his"_s, u"her"_s, u"their"_s, u"its"_s, u"all"_s, u"both"_s, u"many"_s, u"some"_s, u"several"_s,
        u"speaker"_s, u"excellency"_s, u"madam"_s, u"sir"_s, u"treaty"_s, u"pact"_s, u"plan"_s, u"action"_s, u"peace"_s,
        u"development"_s, u"goals"_s, u"sustainable"_s, u"new"_s, u"north"_s, u"south"_s, u"east"_s, u"west"_s, u"delegation"_s,
        u"secretary-general"_s, u"vice-president"_s, u"commissioner"_s, u"excellencies"_s, u"chairman"_s, u"chairperson"_s};
    return words.contains(word.toString().toLower());
}

}
