// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetpanel.h"

#include "querytext.h"

#include <gui/models/names.h>
#include <gui/settings/language.h>

#include <QHeaderView>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int kLongest = 12; // Values of one facet.
constexpr int kFieldRole = Qt::UserRole;
constexpr int kValueRole = Qt::UserRole + 1;

struct Facet {
    const char16_t *name;  // In the answer.
    const char16_t *field; // In the query.
    const char *title;
};

constexpr std::array kFacets {
    Facet {u"body", u"body", QT_TRANSLATE_NOOP("gui::FacetPanel", "Body")},
    Facet {u"year", u"year", QT_TRANSLATE_NOOP("gui::FacetPanel", "Year")},
    Facet {u"session", u"session", QT_TRANSLATE_NOOP("gui::FacetPanel", "Session")},
    Facet {u"language", u"lang", QT_TRANSLATE_NOOP("gui::FacetPanel", "Language")},
    Facet {u"kind", u"kind", QT_TRANSLATE_NOOP("gui::FacetPanel", "Kind of paragraph")},
};

QString valueName(const QString &facet, const QString &value)
{
    if (facet == "body"_L1)
        return names::body(value);
    if (facet == "language"_L1)
        return Language::ownName(value);
    if (facet == "kind"_L1)
        return names::passageKind(model::kindOfName(value));
    if (facet == "session"_L1)
        return names::session(value);
    return value;
}

}

FacetPanel::FacetPanel(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"facets"_s);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const auto toggle = [this](QTreeWidgetItem *item) {
        const QString field = item->data(0, kFieldRole).toString();
        if (!field.isEmpty())
            emit clauseToggled(field, item->data(0, kValueRole).toString());
    };
    connect(this, &QTreeWidget::itemClicked, this, toggle);
    connect(this, &QTreeWidget::itemActivated, this, [toggle, this](QTreeWidgetItem *item) {
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, this))
            toggle(item);
    });
}

void FacetPanel::setAnswer(const model::SearchAnswer &answer)
{
    m_answer.query = answer.query;
    m_answer.facets = answer.facets;
    clear();
    for (const Facet &facet : kFacets) {
        const QString name = QString::fromUtf16(facet.name);
        const QString field = QString::fromUtf16(facet.field);
        const auto values = answer.facets.value(name);
        // One value that nobody asked for restricts nothing.
        if (values.isEmpty() || (values.size() == 1 && !hasClause(answer.query, field, values.first().first)))
            continue;
        auto *heading = new QTreeWidgetItem(this, {tr(facet.title), QString()});
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(0, bold);
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setSizeHint(0, QSize(0, fontMetrics().height() + 16));
        heading->setFirstColumnSpanned(true);
        int shown = 0;
        for (const auto &[value, count] : values) {
            if (++shown > kLongest)
                break;
            auto *item = new QTreeWidgetItem(heading, {valueName(name, value), QLocale().toString(count)});
            item->setData(0, kFieldRole, field);
            item->setData(0, kValueRole, value);
            item->setCheckState(0, hasClause(answer.query, field, value) ? Qt::Checked : Qt::Unchecked);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setToolTip(0, valueName(name, value));
            item->setForeground(1, palette().color(QPalette::PlaceholderText));
            item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
            item->setSizeHint(0, QSize(0, fontMetrics().height() + 8));
        }
        heading->setExpanded(true);
    }
}

void FacetPanel::retranslate()
{
    setAnswer(model::SearchAnswer(m_answer));
}

}
