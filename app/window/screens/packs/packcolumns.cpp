// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packcolumns.h"

using namespace Qt::StringLiterals;

namespace window {

namespace {

// In pixels.
constexpr int kNarrowWidth = 1100;
constexpr int kBlocksWidth = 290;
constexpr int kBlocksWidthNarrow = 230;
constexpr int kPagesWidth = 600;
constexpr int kChecksWidth = 230;
constexpr int kBlocksHeight = 600;

}

PackColumns::PackColumns(QWidget *blocks, QWidget *pages, QWidget *checks, QWidget *parent)
    : QSplitter(parent)
    , m_checks(checks)
    , m_side(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"packSplitter"_s);
    m_side->addWidget(blocks);
    addWidget(m_side);
    addWidget(pages);
    addWidget(checks);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    setSizes({kBlocksWidth, kPagesWidth, kChecksWidth});
}

void PackColumns::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (m_isNarrow != (width() < kNarrowWidth)) {
        m_isNarrow = !m_isNarrow;
        arrange();
        emit narrowChanged();
    }
}

void PackColumns::arrange()
{
    if (m_isNarrow) {
        m_side->addWidget(m_checks);
        m_side->setSizes({kBlocksHeight, kBlocksHeight / 2});
        setSizes({kBlocksWidthNarrow, width() - kBlocksWidthNarrow});
    } else {
        addWidget(m_checks);
        setStretchFactor(2, 0);
        setSizes({kBlocksWidth, width() - kBlocksWidth - kChecksWidth, kChecksWidth});
    }
}

}
