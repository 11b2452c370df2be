// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draggedthings.h"
#include "listcontent.h"

#include <core/jobs/latestonly.h>
#include <core/model/dossier.h>
#include <presentation/shared/rowmodels.h>

namespace presentation {

/// A row of a dossier's page: a dossier that lies in it, or a thing.
struct DossierEntry {
    model::Dossier nested; ///< With an id: this is the row.
    model::DossierRow thing;

    bool isDossier() const { return nested.id.isValid(); }
    bool isNote() const { return !isDossier() && thing.item.kind == model::DossierItem::Kind::Note; }
};

/// The content of a dossier, nested ones first; without an id the dossiers that lie in no other one. GUI thread.
class DossierListModel : public ListOf<RowModel<DossierEntry>>
{
    Q_OBJECT

public:
    explicit DossierListModel(model::DossierId dossier, QObject *parent = nullptr);

    model::DossierId id() const { return m_id; }
    /// The dossier as it was read last.
    const model::Dossier &dossier() const { return m_dossier; }
    /// With those within it, as they were read last.
    const QList<model::DossierContent> &whole() const { return m_whole; }
    /// It is not in the library any more.
    bool isGone() const { return m_isGone; }
    /// "HRC 60 · Cities": where it lies, and its name; empty until it is read.
    QString path() const;

    NavigationTarget key() const override;
    void reload(AsyncLibrary &library) override;
    Location locationOf(const QModelIndex &index) const override;
    /// The page that a row opens; empty for one that is a place, a search or a note.
    static QString pageOf(const DossierEntry &entry);
    QString lineOf(const QModelIndex &index) const override;
    qint64 idOf(const QModelIndex &index) const override;
    QString emptySentence() const override;
    QString notFoundSentence() const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    /// The two lines of a row, and what it is: "Paragraph".
    static QString title(const DossierEntry &entry);
    static QString subtitle(const DossierEntry &entry);
    static QString kindOf(const DossierEntry &entry);

signals:
    /// It was read, and may have another name.
    void loaded();

private:
    void take(const model::DossierContent &content);
    static QString iconOf(const DossierEntry &entry);

    model::DossierId m_id;
    model::Dossier m_dossier;
    QStringList m_path;
    QList<model::DossierContent> m_whole;
    bool m_isGone = false;
    jobs::LatestOnly m_latest;
};

}
