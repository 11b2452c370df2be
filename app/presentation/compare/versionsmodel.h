// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/versions.h>
#include <presentation/asynclibrary.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/rowmodels.h>

namespace presentation {

/// A paragraph in another text of its series.
struct VersionRow {
    Location place;  ///< The paragraph, or the document where it has none.
    bool isLater = false;
    QString name;    ///< "54/3 OP7".
    QString date;
    QString remark;  ///< "edited · requests → urges: stronger ▲".
    QList<comparison::RedlinePart> words; ///< An excerpt, from the earlier to the later text; empty where no word changed.
};

/// What became of one paragraph in the earlier and later texts of its series, the latest first. GUI thread.
class VersionsModel : public RowModel<VersionRow>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    /// The versions of the document that is read.
    void setVersions(const QList<application::SeriesVersion> &versions);
    /// The paragraph that is followed; invalid: none.
    void setPassage(base::PassageId passage);
    /// Whether the series has other texts, of whatever paragraph.
    bool hasVersions() const { return !m_versions.isEmpty(); }
    /// The same versions in another language.
    void retranslate() { fill(); }

    QVariant data(const QModelIndex &index, int role) const override;

private:
    VersionRow rowOf(const application::SeriesVersion &version) const;
    void fill();

    QList<application::SeriesVersion> m_versions;
    base::PassageId m_passage;
};

}
