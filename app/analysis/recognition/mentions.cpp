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
    /// False where no name begins with these letters: a quick look before many names are tried.
    bool mayBegin(QStringView word) const
    {
        const QString letters = bare(word);
        return !letters.isEmpty() && m_beginnings.contains(letters.left(letters.front().script() == QChar::Script_Han ? 1 : kBeginning));
    }

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
        const QString letters = bare(name);
        m_byName.insert(letters, {m_rows.size() - 1, isCapitals(name)});
        const bool isHan = name.front().script() == QChar::Script_Han;
        // A first word may be shorter than what is compared: "UN Women".
        for (qsizetype length = 1; length <= (isHan ? 1 : kBeginning); ++length)
            m_beginnings.insert(letters.left(length));
        m_longest = std::max(m_longest, isHan ? name.size() : name.count(u' ') + name.count(u'-') + 2);
    }

    static constexpr qsizetype kBeginning = 4; ///< Letters of a name by which it is ruled out.

    QList<Organisation> m_rows;
    QHash<QString, Name> m_byName;
    QSet<QString> m_beginnings;
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

/// The nominative forms that a Russian word in another case may have, the word itself first.
QStringList nominatives(const QString &word)
{
    constexpr qsizetype kShortest = 4;
    static const QList<std::pair<QString, QStringList>> cases {{u"ии"_s, {u"ия"_s}}, {u"ию"_s, {u"ия"_s}}, {u"ией"_s, {u"ия"_s}}, {u"ы"_s, {u"а"_s}},
        {u"ой"_s, {u"а"_s, u"ая"_s}}, {u"ую"_s, {u"ая"_s}}, {u"ого"_s, {u"ый"_s, u"ое"_s}}, {u"ых"_s, {u"ые"_s}}, {u"ов"_s, {u"ы"_s, u"а"_s}}, {u"ам"_s, {u"ы"_s, u"а"_s}},
        {u"ью"_s, {u"ь"_s}}, {u"ем"_s, {u"й"_s, u"ь"_s}}, {u"ом"_s, {QString()}}, {u"а"_s, {QString()}}, {u"у"_s, {QString(), u"а"_s}}, {u"е"_s, {QString(), u"а"_s}},
        {u"я"_s, {u"й"_s, u"ь"_s}}, {u"и"_s, {u"я"_s, u"а"_s, u"ь"_s}}};
    QStringList forms {word};
    for (const auto &[ending, endings] : cases) {
        for (const QString &nominative : endings) {
            if (word.size() > kShortest && word.endsWith(ending))
                forms.append(word.chopped(ending.size()) + nominative);
        }
    }
    return forms;
}

/// How names of several words begin in Russian: the first letters, which no case changes.
const QSet<QString> &russianBeginnings()
{
    static const QSet<QString> beginnings = [] {
        QSet<QString> all;
        const QList<QString> codes = stateCodes();
        for (const QString &code : codes)
            all.insert(stateName(code, u"ru"_s).section(u' ', 0, 0).left(4));
        for (const QString &formal : {u"Респ"_s, u"Коро"_s, u"Исла"_s, u"Боли"_s, u"Мног"_s, u"Феде"_s, u"Кита"_s})
            all.insert(formal);
        return all;
    }();
    return beginnings;
}

/// "Норвегии", "Китая", "Республики Беларусь": a name in another case of Russian.
std::optional<QString> declinedState(const QString &name)
{
    constexpr qsizetype kMostWords = 4;
    const QStringList words = name.split(u' ');
    if (words.size() > kMostWords || (words.size() > 1 && !russianBeginnings().contains(name.left(4))))
        return std::nullopt;
    QStringList begun {QString()};
    for (const QString &word : words) {
        QStringList longer;
        const QStringList forms = nominatives(word);
        for (const QString &begin : std::as_const(begun)) {
            for (const QString &form : forms)
                longer.append(begin.isEmpty() ? form : begin + u' ' + form);
        }
        begun = longer;
    }
    for (const QString &nominative : std::as_const(begun)) {
        if (const std::optional<QString> code = stateCode(nominative))
            return code;
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
        const bool isBegun = organisations.mayBegin(words(first, 1));
        for (qsizetype length = isBegun ? run(first, organisations.longest()) : 0; length > 0; --length) {
            const Organisation *organisation = organisations.find(words(first, length));
            if (organisation)
                return made(first, length, {model::RecordKind::Organisation, organisation->key, organisation->name, organisation->abbreviation});
        }
        const bool mayBeState = m_language != u"zh" || beginsState(m_content.at(m_words.at(first).start));
        for (qsizetype length = mayBeState ? run(first, longestState()) : 0; length > 0; --length) {
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

    /// Arabic writes "and", "to", "in", "by" as letters at the head of the name, and "to the" as one.
    static std::optional<QString> joinedState(QString name)
    {
        if (name.startsWith(u'و') && name.size() > 6) {
            if (const std::optional<QString> code = stateCode(QStringView(name).sliced(1)))
                return code;
            if (name.at(1) == u'ل')
                name.remove(0, 1);
        }
        if (name.startsWith(u"لل"))
            return stateCode(QString(u"ال"_s + name.sliced(2)));
        return u"ولبك"_s.contains(name.front()) ? stateCode(QStringView(name).sliced(1)) : std::nullopt;
    }

    std::optional<QString> stateNamed(QStringView name) const
    {
        if (m_language == u"zh" && name.size() < 2)
            return std::nullopt;
        // "عمّان" is Amman, "عُمان" is Oman.
        static const QString amman = u"عمّان"_s;
        if (m_language == u"ar" && name.endsWith(amman))
            return std::nullopt;
        const std::optional<QString> code = stateCode(name);
        if (!code && m_language == u"ru" && name.size() > 4)
            return declinedState(name.toString());
        return code || m_language != u"ar" || name.size() < 5 ? code : joinedState(name.toString());
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

}
