// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionsmodel.h"

#include "changewords.h"

#include <presentation/shared/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString plainWords(const QList<comparison::RedlinePart> &parts)
{
    QString words;
    for (const comparison::RedlinePart &part : parts)
        words += part.text;
    return words;
}

}

void VersionsModel::setVersions(const QList<application::SeriesVersion> &versions)
{
    m_versions = versions;
    fill();
}

void VersionsModel::setPassage(base::PassageId passage)
{
    if (passage == m_passage)
        return;
    m_passage = passage;
    fill();
}

void VersionsModel::fill()
{
    QList<VersionRow> rows;
    if (m_passage.isValid()) {
        for (const application::SeriesVersion &version : std::as_const(m_versions))
            rows.append(rowOf(version));
    }
    // The one that was chosen stays chosen while the paragraphs go by.
    const auto recordOf = [](const VersionRow &row) { return row.place.record; };
    if (!std::ranges::equal(rows, m_rows, {}, recordOf, recordOf)) {
        setRows(rows);
    } else if (!rows.isEmpty()) {
        m_rows = rows;
        emit dataChanged(index(0), index(int(rows.size()) - 1));
    }
}

VersionRow VersionsModel::rowOf(const application::SeriesVersion &version) const
{
    VersionRow row;
    row.isLater = version.isLater;
    row.place.record = version.document.id;
    row.name = names::shortName(version.document);
    row.date = names::date(version.document.date);
    if (!version.texts) {
        row.remark = tr("no text in this language");
        return row;
    }
    row.place.language = version.texts->right.text->language;
    const application::ParagraphVersion found = application::paragraphIn(version, m_passage);
    if (!found.passage) {
        row.remark = tr("no such paragraph");
        return row;
    }
    row.place.passage = found.passage->id;
    if (!found.passage->address.isEmpty())
        row.name += u' ' + names::isolated(found.passage->address.text());
    const QStringList remarks = changes::remarks(*version.texts, *found.pair);
    row.remark = remarks.isEmpty() ? changes::name(comparison::Change::Same) : names::subtitle(remarks);
    const QList<comparison::RedlinePart> parts = version.texts->redline(*found.pair);
    if (std::ranges::any_of(parts, [](const comparison::RedlinePart &part) { return part.kind != comparison::RedlinePart::Kind::Common; }))
        row.words = changes::excerpt(parts);
    return row;
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VersionRow &one = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.name;
    case SubtitleRole:
        return one.remark;
    case TrailingRole:
        return one.date;
    case Qt::ToolTipRole:
        return names::subtitle({one.name, one.date, one.remark});
    case Qt::AccessibleTextRole:
        return names::subtitle({one.name, one.date, one.remark, plainWords(one.words)});
    default:
        return {};
    }
}

}
