// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packchecks.h"

#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

QLabel *heading(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

}

PackChecks::PackChecks(QWidget *parent)
    : QWidget(parent)
    , m_heading(heading(this, u"packChecksHeading"_s))
    , m_icon(new QLabel(this))
    , m_check(new QLabel(this))
    , m_show(new QToolButton(this))
    , m_clearance(new QLabel(this))
    , m_sourcesHeading(heading(this, u"packSourcesHeading"_s))
    , m_sources(twoRowList(u"packSources"_s, this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"packChecks"_s);
    m_check->setObjectName(u"packCheck"_s);
    m_check->setWordWrap(true);
    m_clearance->setObjectName(u"packClearance"_s);
    m_clearance->setWordWrap(true);
    m_show->setObjectName(u"packShowBroken"_s);
    m_show->setAutoRaise(true);
    m_sources->setModel(m_model);
    m_sources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_heading);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_check, 1);
    row->addWidget(m_show, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_clearance);
    column->addSpacing(8);
    column->addWidget(m_sourcesHeading);
    column->addWidget(m_sources, 1);
    connect(m_show, &QToolButton::clicked, this, &PackChecks::showBrokenRequested);
    retranslated(this, [this] { retranslate(); });
}

void PackChecks::setOutline(const briefing::Outline &outline)
{
    m_outline = outline;
    retranslate();
}

void PackChecks::retranslate()
{
    m_heading->setText(tr("Quotations"));
    m_sourcesHeading->setText(tr("Sources"));
    m_sources->setAccessibleName(tr("Sources"));
    //: Shows the next quotation that differs from its source.
    m_show->setText(tr("Show"));
    const int stops = int(briefing::blocksThatStop(m_outline).size());
    const bool isBroken = stops > 0;
    const auto isOther = [](const briefing::Block &block) { return block.quotation.check != briefing::Check::Exact; };
    const int explained = int(std::ranges::count_if(m_outline.blocks, isOther)) - stops;
    if (isBroken)
        m_check->setText(tr("%n part(s) are not exactly what the source says, or need clearance.", nullptr, stops));
    else if (explained > 0)
        m_check->setText(tr("%n part(s) are not exactly what the source says, or need clearance: each is printed with your reason.", nullptr, explained));
    else if (m_outline.quotations > 0)
        m_check->setText(tr("%n quotation(s) compared with the source: all agree.", nullptr, m_outline.quotations));
    else
        m_check->setText(tr("No quotations yet."));
    const QString icon = isBroken ? u"data-warning"_s : u"data-success"_s;
    m_icon->setPixmap(QIcon::fromTheme(icon).pixmap(16));
    m_icon->setVisible(m_outline.quotations > 0 || isBroken || explained > 0);
    m_show->setVisible(isBroken);

    QStringList clearance;
    if (m_outline.withheld > 0)
        clearance.append(tr("%n part(s) leave out words that need clearance.", nullptr, m_outline.withheld));
    if (m_outline.unnamed > 0)
        clearance.append(tr("%n part(s) under the Chatham House Rule: the words are given without the speaker’s name.", nullptr, m_outline.unnamed));
    const auto isKept = [](const briefing::PrivateAnnotation &one) { return !one.isReleased; };
    if (const qsizetype kept = std::ranges::count_if(m_outline.privateAnnotations, isKept))
        clearance.append(tr("Private annotations left out: %1").arg(kept));
    m_clearance->setText(clearance.join(u'\n'));
    m_clearance->setVisible(!clearance.isEmpty());

    m_model->clear();
    for (qsizetype index = 0; index < m_outline.sources.size(); ++index) {
        const briefing::SourceEntry &source = m_outline.sources.at(index);
        auto *item = new QStandardItem(u"%1. %2"_s.arg(index + 1).arg(presentation::names::isolated(source.title)));
        const QDate imported = QDate::fromString(source.imported, Qt::ISODate);
        const QString since = imported.isValid() ? tr("imported on %1").arg(presentation::names::date(imported)) : QString();
        const QString symbol = source.symbol.isEmpty() ? QString() : presentation::names::isolated(source.symbol);
        item->setData(presentation::names::subtitle({symbol, source.language, since}), presentation::SubtitleRole);
        item->setToolTip(u"%1\nSHA-256 %2"_s.arg(source.citation, source.sha256));
        m_model->appendRow(item);
    }
}

}
