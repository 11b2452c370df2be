// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetruth.h"

#include <analysis/recognition/mentions.h>
#include <core/model/symbol.h>
#include <core/text/normalised.h>

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Letters and figures in small letters with single spaces between.
QString plain(const QString &words)
{
    QString folded = text::fold(words);
    std::ranges::transform(folded, folded.begin(), [](QChar sign) { return sign.isLetterOrNumber() ? sign : QChar(u' '); });
    return folded.simplified();
}

bool holdsEither(const QString &left, const QString &right)
{
    const QString one = plain(left);
    const QString other = plain(right);
    return one == other || (!one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one)));
}

/// Each expected item is met by one found item at most, and the other way round.
template<class Item>
ProseCount matched(const QJsonArray &expected, const QList<Item> &found,
    const std::function<bool(const QJsonObject &, const Item &)> &isSame, const std::function<QString(const Item &)> &describe)
{
    ProseCount count;
    QList<bool> taken(found.size(), false);
    count.found = int(found.size());
    count.expected = int(expected.size());
    for (const QJsonValue &value : expected) {
        const QJsonObject fact = value.toObject();
        qsizetype at = 0;
        while (at < found.size() && (taken.at(at) || !isSame(fact, found.at(at))))
            ++at;
        if (at == found.size()) {
            count.misses.append(u"missed "_s + QString::fromUtf8(QJsonDocument(fact).toJson(QJsonDocument::Compact)));
            continue;
        }
        taken[at] = true;
        ++count.right;
    }
    for (qsizetype at = 0; at < found.size(); ++at) {
        if (!taken.at(at))
            count.misses.append(u"wrong  "_s + describe(found.at(at)));
    }
    return count;
}

class Scorer
{
public:
    Scorer(const ProseTruth &truth, const model::ReadText &read, const model::Proposals &found, const QList<model::ProposedLink> &links)
        : m_truth(truth)
        , m_read(read)
        , m_found(found)
        , m_links(links)
    {
    }

    QHash<QString, ProseCount> score() const
    {
        return {{u"title"_s, title()}, {u"date"_s, date()}, {u"events"_s, events()}, {u"people"_s, people(Wanted::All)},
            {u"names"_s, people(Wanted::Name)}, {u"offices"_s, people(Wanted::Office)}, {u"parties"_s, people(Wanted::Party)},
            {u"quotations"_s, quotations()}, {u"positions"_s, positions()}, {u"votes"_s, votes()}, {u"citations"_s, citations()},
            {u"deadlines"_s, deadlines()}};
    }

private:
    QJsonArray facts(const QString &kind) const { return m_truth.facts.value(kind).toArray(); }

    static ProseCount single(bool isRight, const QString &is, const QString &shouldBe)
    {
        ProseCount count {isRight ? 1 : 0, 1, 1, {}};
        if (!isRight)
            count.misses.append(u"is “%1”, not “%2”"_s.arg(is, shouldBe));
        return count;
    }

    ProseCount title() const
    {
        const QJsonObject fact = m_truth.facts.value(u"title"_s).toObject();
        const QString is = plain(m_read.text.title);
        const QString begins = plain(fact.value(u"begins"_s).toString());
        const QString ends = plain(fact.value(u"ends"_s).toString());
        // A text without a title may be called by anything that is no date line.
        return fact.isEmpty() ? ProseCount() : single(is.startsWith(begins) && is.endsWith(ends), m_read.text.title, begins + u" … "_s + ends);
    }

    ProseCount date() const
    {
        const QString shouldBe = m_truth.facts.value(u"date"_s).toString();
        const QString is = m_read.work.date.toString(Qt::ISODate);
        return shouldBe.isEmpty() && is.isEmpty() ? ProseCount() : single(is == shouldBe, is, shouldBe);
    }

    ProseCount events() const
    {
        QList<model::ProposedRecord> told;
        for (const model::ProposedRecord &record : m_found.records) {
            const QString type = record.fields.value(u"type"_s).toString();
            if (record.kind == model::RecordKind::Event && type != u"call" && type != u"deadline")
                told.append(record);
        }
        return matched<model::ProposedRecord>(facts(u"events"_s), told,
            [](const QJsonObject &fact, const model::ProposedRecord &record) {
                if (fact.value(u"kind"_s) != record.fields.value(u"type"_s))
                    return false;
                if (fact.value(u"kind"_s) == u"session"_s)
                    return holdsEither(fact.value(u"body"_s).toString(), record.body) && fact.value(u"session"_s).toVariant().toString() == record.session;
                const QString name = fact.value(u"name"_s).toString();
                return fact.value(u"date"_s).toString() == record.date.toString(Qt::ISODate) && (name.isEmpty() || holdsEither(name, record.name));
            },
            [](const model::ProposedRecord &record) {
                return QStringList {record.fields.value(u"type"_s).toString(), record.date.toString(Qt::ISODate), record.body, record.session, record.name}.join(u" | ");
            });
    }

    /// A name of a State, body or organisation is the record's: by its key, its name, its abbreviation.
    bool isSameParty(const QString &name, const model::RecordKey &party) const
    {
        if (name.isEmpty() || party.key.isEmpty())
            return name.isEmpty() && party.key.isEmpty();
        const QList<recognition::Mention> mentions = recognition::mentionsIn(name, m_truth.language);
        if (std::ranges::any_of(mentions, [&party](const recognition::Mention &mention) { return mention.key == party.key; }))
            return true;
        const auto record = std::ranges::find_if(m_found.records, [&party](const model::ProposedRecord &each) { return each.kind == party.kind && each.key == party.key; });
        return record != m_found.records.end()
            && (holdsEither(name, record->name) || plain(name) == plain(record->fields.value(u"abbreviation"_s).toString()));
    }

    model::RecordKey partyOf(const model::RecordKey &person) const
    {
        for (const model::ProposedRelation &link : m_found.relations) {
            if (link.from == person && (link.relation == u"represents" || link.relation == u"hasAffiliation"))
                return link.to;
        }
        return {};
    }

    /// What of a person must be right beside the name.
    enum class Wanted { Name, Office, Party, All };

    ProseCount people(Wanted wanted) const
    {
        QList<model::ProposedRecord> named;
        std::ranges::copy_if(m_found.records, std::back_inserter(named), [](const model::ProposedRecord &record) { return record.kind == model::RecordKind::Person; });
        return matched<model::ProposedRecord>(facts(u"people"_s), named,
            [this, wanted](const QJsonObject &fact, const model::ProposedRecord &record) {
                if (plain(fact.value(u"name"_s).toString()) != plain(record.name))
                    return false;
                const QString office = fact.value(u"office"_s).toString();
                const QString post = record.fields.value(u"post"_s).toString();
                const bool isOffice = office.isEmpty() ? post.isEmpty() : holdsEither(office, post);
                const bool isParty = isSameParty(fact.value(u"for"_s).toString(), partyOf({record.kind, record.key}));
                return (isOffice || wanted == Wanted::Name || wanted == Wanted::Party) && (isParty || wanted == Wanted::Name || wanted == Wanted::Office);
            },
            [this](const model::ProposedRecord &record) {
                return QStringList {record.name, record.fields.value(u"post"_s).toString(), partyOf({record.kind, record.key}).key}.join(u" | ");
            });
    }

    QString nameOf(const model::RecordKey &key) const
    {
        const auto record = std::ranges::find_if(m_found.records, [&key](const model::ProposedRecord &each) { return each.kind == key.kind && each.key == key.key; });
        return record == m_found.records.end() ? QString() : record->name;
    }

    ProseCount quotations() const
    {
        return matched<model::ProposedQuotation>(facts(u"quotations"_s), m_found.quotations,
            [this](const QJsonObject &fact, const model::ProposedQuotation &found) {
                const QString words = plain(found.quotation.words);
                const QString speaker = fact.value(u"speaker"_s).toString();
                const bool isWhole = words.startsWith(plain(fact.value(u"begins"_s).toString())) && words.endsWith(plain(fact.value(u"ends"_s).toString()));
                return isWhole && (plain(nameOf(found.speaker)) == plain(speaker) || isSameParty(speaker, found.speaker));
            },
            [this](const model::ProposedQuotation &found) { return found.quotation.words.left(60) + u" | "_s + nameOf(found.speaker); });
    }

    ProseCount positions() const
    {
        static const QStringList roles {u"core group"_s, u"sponsor"_s, u"in favour"_s, u"against"_s, u"abstaining"_s, u"supports"_s,
            u"opposes"_s, u"explains vote"_s, u"speaks for"_s, u"introduces"_s};
        QList<model::ProposedRelation> taken;
        QStringList told;
        for (const model::ProposedRelation &link : m_found.relations) {
            const QString line = QStringList {link.role, link.from.key, link.to.key}.join(u'|');
            if (!roles.contains(link.role) || told.contains(line))
                continue;
            told.append(line);
            taken.append(link);
        }
        return matched<model::ProposedRelation>(facts(u"positions"_s), taken,
            [this](const QJsonObject &fact, const model::ProposedRelation &link) {
                const QString who = fact.value(u"who"_s).toString();
                if (fact.value(u"role"_s) != link.role)
                    return false;
                return link.role == u"speaks for" ? isSameParty(who, link.from) && isSameParty(fact.value(u"about"_s).toString(), link.to)
                                                  : isSameParty(who, link.to);
            },
            [](const model::ProposedRelation &link) { return link.role + u" | "_s + link.from.key + u" | "_s + link.to.key; });
    }

    /// The numbers, and the text that they are about where it has a symbol.
    ProseCount votes() const
    {
        QList<model::ProposedRecord> told;
        std::ranges::copy_if(m_found.records, std::back_inserter(told), [](const model::ProposedRecord &record) { return record.kind == model::RecordKind::Document && record.fields.contains(u"vote"_s); });
        return matched<model::ProposedRecord>(facts(u"votes"_s), told,
            [](const QJsonObject &fact, const model::ProposedRecord &record) {
                const QJsonObject vote = record.fields.value(u"vote"_s).toObject();
                const std::optional<model::Symbol> about = model::Symbol::parse(fact.value(u"about"_s).toString());
                return (!about || about->key() == record.key) && fact.value(u"for"_s) == vote.value(u"in_favour"_s)
                    && fact.value(u"against"_s) == vote.value(u"against"_s) && fact.value(u"abstaining"_s) == vote.value(u"abstaining"_s);
            },
            [](const model::ProposedRecord &record) { return record.key + u" | "_s + QString::fromUtf8(QJsonDocument(record.fields.value(u"vote"_s).toObject()).toJson(QJsonDocument::Compact)); });
    }

    ProseCount citations() const
    {
        const auto keyOf = [](const QString &symbol) {
            const std::optional<model::Symbol> parsed = model::Symbol::parse(symbol);
            return parsed ? parsed->key() : symbol;
        };
        QStringList keys;
        for (const model::ProposedLink &link : m_links) {
            if (link.relation == u"cites" && !keys.contains(link.targetKey))
                keys.append(link.targetKey);
        }
        QStringList told;
        QJsonArray once;
        for (const QJsonValue &fact : facts(u"citations"_s)) {
            const QString key = keyOf(fact[u"target"_s].toString());
            if (!told.contains(key))
                once.append(fact);
            told.append(key);
        }
        return matched<QString>(once, keys,
            [&keyOf](const QJsonObject &fact, const QString &key) { return keyOf(fact.value(u"target"_s).toString()) == key; },
            [](const QString &key) { return key; });
    }

    ProseCount deadlines() const
    {
        QStringList days;
        for (const model::ProposedRecord &record : m_found.records) {
            const QString day = record.fields.value(u"deadline"_s).toString();
            if (!day.isEmpty() && !days.contains(day))
                days.append(day);
        }
        return matched<QString>(facts(u"deadlines"_s), days,
            [](const QJsonObject &fact, const QString &day) { return fact.value(u"date"_s).toString() == day; },
            [](const QString &day) { return day; });
    }

    const ProseTruth &m_truth;
    const model::ReadText &m_read;
    const model::Proposals &m_found;
    const QList<model::ProposedLink> &m_links;
};

/// What whoever writes rules has not seen: the folder says so of our own texts, the hash of the id of public ones.
bool isApart(const QString &folder, const QString &id)
{
    if (folder != u"public")
        return folder == u"apart";
    return QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha1).toHex().at(0) > '7';
}

/// The blocks of a text, parted by empty lines.
QStringList blocksOf(const QString &text)
{
    return QString(text).remove(u'\r').split(u"\n\n"_s, Qt::SkipEmptyParts);
}

}

QList<ProseTruth> proseTruths(const QString &truthFolder, const QString &texts)
{
    QList<ProseTruth> truths;
    QDirIterator files(truthFolder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        QFile json(file.filePath());
        if (!json.open(QIODevice::ReadOnly))
            continue;
        ProseTruth truth;
        truth.id = file.completeBaseName();
        truth.facts = QJsonDocument::fromJson(json.readAll()).object();
        truth.language = truth.facts.value(u"language"_s).toString();
        truth.shape = truth.facts.value(u"shape"_s).toString();
        const QString name = u'/' + truth.id + u".txt"_s;
        for (const QString &place : {file.path(), texts}) {
            if (truth.textPath.isEmpty() && QFile::exists(place + name))
                truth.textPath = place + name;
        }
        truth.isKeptApart = isApart(file.dir().dirName(), truth.id);
        truths.append(truth);
    }
    std::ranges::sort(truths, {}, &ProseTruth::id);
    return truths;
}

void ProseCount::add(const ProseCount &other)
{
    right += other.right;
    found += other.found;
    expected += other.expected;
    misses += other.misses;
}

QHash<QString, ProseCount> scoreProse(
    const ProseTruth &truth, const model::ReadText &read, const model::Proposals &found, const QList<model::ProposedLink> &links)
{
    return Scorer(truth, read, found, links).score();
}

QStringList wrongPlaces(const ProseTruth &truth)
{
    QFile file(truth.textPath);
    if (!file.open(QIODevice::ReadOnly))
        return {u"no text"_s};
    const QStringList blocks = blocksOf(QString::fromUtf8(file.readAll()));
    QStringList wrong;
    const auto check = [&blocks, &wrong](const QJsonObject &fact, std::initializer_list<QStringView> words) {
        const QString block = blocks.value(fact.value(u"paragraph"_s).toInt() - 1);
        for (const QStringView key : words) {
            if (!block.contains(fact.value(key).toString()) || block.isEmpty())
                wrong.append(QString::fromUtf8(QJsonDocument(fact).toJson(QJsonDocument::Compact)));
        }
    };
    if (const QJsonObject title = truth.facts.value(u"title"_s).toObject(); !title.isEmpty())
        check(title, {u"begins", u"ends"});
    for (const QJsonValue &quotation : truth.facts.value(u"quotations"_s).toArray())
        check(quotation.toObject(), {u"begins", u"ends"});
    for (const QJsonValue &person : truth.facts.value(u"people"_s).toArray())
        check(person.toObject(), {u"name"});
    return wrong;
}
