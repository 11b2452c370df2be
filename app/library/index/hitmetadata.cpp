// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitmetadata.h"

#include <library/database/rawstatement.h>

using namespace Qt::StringLiterals;

namespace library {

base::Status fillMetadata(const Database &database, QList<model::Hit> &hits)
{
    RawStatement scan(database,
        "SELECT r.id, r.symbol, CASE t.title WHEN '' THEN r.name ELSE t.title END, r.body, t.language, r.date "
        "FROM text t JOIN record r ON r.id = t.work_id WHERE t.id = ?");
    for (model::Hit &hit : hits) {
        scan.bind(1, hit.text.value());
        if (scan.next()) {
            hit.record = base::RecordId(scan.integer(0));
            hit.symbol = scan.string(1);
            hit.title = scan.string(2);
            hit.body = scan.string(3);
            hit.language = scan.string(4);
            hit.date = QDate::fromString(scan.string(5), Qt::ISODate);
        }
        scan.reset();
    }
    return scan.status();
}

base::Status addParallels(const Database &database, QList<model::Hit> &hits, const QString &language)
{
    RawStatement scan(database,
        "SELECT p.id, p.content FROM text t JOIN passage p ON p.text_id = t.id "
        "WHERE t.work_id = ?1 AND t.language = ?2 AND p.address = ?3 AND (?3 <> '' OR p.kind = ?4) ORDER BY p.position LIMIT 1");
    const QByteArray wanted = language.toUtf8();
    for (model::Hit &hit : hits) {
        const bool isTitle = hit.kind == model::PassageKind::Title;
        if (hit.language == language || (hit.address.isEmpty() && !isTitle))
            continue;
        const QByteArray address = hit.address.toUtf8();
        const QByteArray kind = model::kindName(hit.kind).toUtf8();
        scan.bind(1, hit.record.value()).bind(2, wanted).bind(3, address).bind(4, kind);
        if (scan.next())
            hit.parallel = {base::PassageId(scan.integer(0)), language, scan.string(1)};
        scan.reset();
    }
    return scan.status();
}

}
