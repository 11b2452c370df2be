// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/compare/positionsmodel.h>
#include <window/controls/listpage.h>

#include <QTimer>

class QComboBox;
class QTableView;

namespace window {

/// Who wants what in a text under negotiation, as a table: by paragraph or by delegation, filtered by delegation and by words. Enter
/// or a double click goes to the paragraph. Belongs to one session. GUI thread.
class PositionsPage : public ListPage
{
    Q_OBJECT

public:
    PositionsPage(presentation::AsyncLibrary &library, base::RecordId record, const QString &language, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("flag-blue"); }
    /// Another language of the same text is another table.
    bool answersTo(const QString &asked) const override;

protected:
    void showState() override;
    void retranslate() override;
    presentation::TableText table() const override;
    bool handleKey(const QKeyEvent &key) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeControls();
    void fillParties();
    void fitColumns();
    void fitRows();
    void showMenu(const QPoint &point);
    void addToPack();
    /// The selected rows where there are several, else all.
    QList<int> chosenRows() const;

    presentation::PositionsModel *m_model; // Owned, as all below.
    presentation::WordFilter *m_filter;
    QTableView *m_rows;
    QComboBox *m_view;
    QComboBox *m_party;
    QList<presentation::PositionsModel::Column> m_fitted; ///< The columns that have their widths.
    QTimer m_fit;
};

}
