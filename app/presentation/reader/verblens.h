// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>

#include <QList>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QString>

namespace presentation {

/// An operative verb and the paragraphs of a text that say it, at their beginning or behind another verb.
struct VerbUse {
    QString verb;  ///< "calls upon".
    int force = 0; ///< 0 to 5, as in resources/verbs.
    QList<base::PassageId> passages;
};

/// The operative verbs of a text in this language, the strongest first, of equals the most frequent; those of the six languages of
/// the United Nations are known.
QList<VerbUse> verbsByForce(const QList<model::Passage> &passages, const QString &language);
/// The operative paragraphs that ask somebody for something: one of their verbs is a directive one.
QSet<base::PassageId> requestsOf(const QList<model::Passage> &passages, const QString &language);
/// "●●●○○ Calls upon (4)", in the UI's language.
QString verbLine(const VerbUse &use);

/// The rows of an outline with certain words, or those of certain paragraphs with all that stands below them. GUI thread.
class OutlineFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OutlineFilter(QObject *parent = nullptr);

    /// Only these paragraphs; empty: all.
    void setPassages(const QSet<base::PassageId> &passages);

private:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    QSet<base::PassageId> m_passages;
};

}
