// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitmetadata.h"

#include <core/model/passage.h>
#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// A numbered paragraph of a text and its sub-paragraphs, in their order.
base::Result<QList<model::Passage>> numberedParagraph(
    const Database &database, base::RecordId work, const QString &language, const model::Address &address)
{
    Statement scan(database,
        u"SELECT p.id, p.content, p.address FROM text t JOIN passage p ON p.text_id = t.id "
        u"WHERE t.work_id = ?1 AND t.language = ?2 AND (p.address = ?3 OR p.address LIKE ?3 || ' (%') ORDER BY t.id, p.position"_s);
    return scan.bind(work, language, address.text()).all([](const Statement &row) {
        model::Passage passage;
        passage.id = row.id<base::PassageId>(0);
        passage.content = row.string(1);
        passage.address = model::Address(row.string(2));
        return passage;
    });
}

QList<model::Address> addressesOf(const QList<model::Passage> &passages)
{
    QList<model::Address> addresses;
    for (const model::Passage &passage : passages)
        addresses.append(passage.address);
    return addresses;
}

/// Finds the sub-paragraph of a hit where the other language labels it by another alphabet.
base::Status addParallelByPlace(const Database &database, model::Hit &hit, const QString &language)
{
    const model::Address address(hit.address);
    const model::Address numbered = address.numbered();
    if (numbered == address)
        return base::ok();
    TRY(const QList<model::Passage> own, numberedParagraph(database, hit.record, hit.language, numbered));
    TRY(const QList<model::Passage> translated, numberedParagraph(database, hit.record, language, numbered));
    const qsizetype place = model::counterpart(address, addressesOf(own), addressesOf(translated));
    if (place >= 0)
        hit.parallel = {translated.at(place).id, language, translated.at(place).content};
    return base::ok();
}

}

base::Status fillMetadata(const Database &database, QList<model::Hit> &hits)
{
    Statement scan(database,
        u"SELECT r.id, r.symbol, CASE t.title WHEN '' THEN r.name ELSE t.title END, r.body, t.language, r.date "
        u"FROM text t JOIN record r ON r.id = t.work_id WHERE t.id = ?"_s);
    for (model::Hit &hit : hits) {
        scan.bind(hit.text);
        if (scan.next()) {
            hit.record = base::RecordId(scan.integer(0));
            hit.symbol = scan.string(1);
            hit.title = scan.string(2);
            hit.body = scan.string(3);
            hit.language = scan.string(4);
            hit.date = QDate::fromString(scan.string(5), Qt::ISODate);
        }
    }
    return scan.status();
}

base::Status addParallels(const Database &database, QList<model::Hit> &hits, const QString &language)
{
    Statement scan(database,
        u"SELECT p.id, p.content FROM text t JOIN passage p ON p.text_id = t.id "
        u"WHERE t.work_id = ?1 AND t.language = ?2 AND p.address = ?3 AND (?3 <> '' OR p.kind = ?4) ORDER BY p.position LIMIT 1"_s);
    for (model::Hit &hit : hits) {
        const bool isTitle = hit.kind == model::PassageKind::Title;
        if (hit.language == language || (hit.address.isEmpty() && !isTitle))
            continue;
        scan.bind(hit.record, language, hit.address, model::kindName(hit.kind));
        if (scan.next())
            hit.parallel = {base::PassageId(scan.integer(0)), language, scan.string(1)};
        else
            TRY_VOID(addParallelByPlace(database, hit, language));
    }
    return scan.status();
}

}
