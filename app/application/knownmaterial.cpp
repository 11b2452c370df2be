// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownmaterial.h"

#include <QMutexLocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace application {

namespace {

using briefing::Material;
using model::PackItem;

/// What an item's material depends on: all but the user's own words. Empty for what costs no reading, and for a table, which
/// depends on the whole pack.
QString keyOf(const PackItem &item, const QString &language)
{
    if (item.kind == PackItem::Kind::Heading || item.kind == PackItem::Kind::Note || item.kind == PackItem::Kind::Table)
        return {};
    const QString ids = u"%1 %2 %3 %4"_s.arg(int(item.kind)).arg(item.record.value()).arg(item.passage.value()).arg(item.annotation.value());
    return QStringList {language, item.language, ids, item.quote}.join(u'\n');
}

}

base::Result<QList<Material>> KnownMaterial::collect(const model::Pack &pack, const QString &language, const briefing::Fetcher &fetcher, Use use)
{
    int version = 0;
    const Known known = snapshot(version);
    QList<Material> all(pack.items.size());
    model::Pack rest = pack;
    rest.items.clear();
    QList<qsizetype> places;
    for (qsizetype index = 0; index < pack.items.size(); ++index) {
        const PackItem &item = pack.items.at(index);
        const auto found = use == Use::Known ? known.constFind(keyOf(item, language)) : known.constEnd();
        if (found != known.constEnd()) {
            all[index] = *found;
            all[index].item.text = item.text;
        } else {
            places.append(index);
            rest.items.append(item);
        }
    }
    TRY(const QList<Material> read, briefing::collectMaterial(rest, language, fetcher));
    for (qsizetype index = 0; index < read.size(); ++index)
        all[places.at(index)] = read.at(index);
    remember(all, language, version, use);
    return all;
}

KnownMaterial::Known KnownMaterial::snapshot(int &version) const
{
    const QMutexLocker lock(&m_mutex);
    version = m_version;
    return m_known;
}

void KnownMaterial::remember(const QList<Material> &all, const QString &language, int version, Use use)
{
    Known known;
    known.reserve(all.size());
    for (const Material &material : all) {
        if (const QString key = keyOf(material.item, language); !key.isEmpty())
            known.insert(key, material);
    }
    const QMutexLocker lock(&m_mutex);
    // What another question read meanwhile is newer than what this one knew.
    if (version != m_version)
        return;
    m_known = std::move(known);
    m_version += use == Use::Nothing;
}

}
