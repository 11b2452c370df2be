// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace window {

/// The columns of a pack: blocks, pages, checks. Where three columns would leave the page too small to read, as between two
/// open docks, the checks stand below the blocks. GUI thread; owned by the pack's page.
class PackColumns : public QSplitter
{
    Q_OBJECT

public:
    PackColumns(QWidget *blocks, QWidget *pages, QWidget *checks, QWidget *parent = nullptr);

    bool isNarrow() const { return m_isNarrow; }

signals:
    void narrowChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_checks;
    QSplitter *m_side;
    bool m_isNarrow = false;
};

}
