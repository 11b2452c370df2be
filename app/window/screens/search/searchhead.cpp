// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchhead.h"

#include <presentation/search/searchcontroller.h>

#include <QHBoxLayout>
#include <QIcon>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

SearchHead::SearchHead(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_count(new QLabel(this))
    , m_more(button(u"searchMore"_s, {}))
    , m_order(new QComboBox(this))
    , m_concordance(button(u"searchConcordance"_s, u"view-list-text"_s))
    , m_build(button(u"searchBuild"_s, u"view-filter"_s))
    , m_save(button(u"searchSave"_s, u"bookmark-new"_s))
    , m_help(button(u"searchHelp"_s, u"help-contents"_s))
    , m_menu(button(u"searchMenu"_s, u"application-menu"_s))
    , m_nameLine(new QWidget(this))
    , m_nameLabel(new QLabel(m_nameLine))
    , m_name(new QLineEdit(m_nameLine))
    , m_keep(new QToolButton(m_nameLine))
{
    setObjectName(u"searchHead"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(u"searchSentence"_s);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(u"searchCount"_s);
    m_order->setObjectName(u"searchOrder"_s);
    m_order->setFrame(false);
    for (int order = 0; order <= int(HitOrder::Symbol); ++order)
        m_order->addItem(QString(), QVariant(order));
    m_concordance->setCheckable(true);
    m_build->setCheckable(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    makeNameLine();
    makeLayout();
    connect(m_more, &QToolButton::clicked, this, &SearchHead::moreRequested);
    connect(m_order, &QComboBox::activated, this, &SearchHead::orderChanged);
    connect(m_concordance, &QToolButton::toggled, this, &SearchHead::concordanceToggled);
    connect(m_build, &QToolButton::toggled, this, &SearchHead::builderToggled);
    connect(m_save, &QToolButton::clicked, this, &SearchHead::saveRequested);
    connect(m_help, &QToolButton::clicked, this, &SearchHead::helpRequested);
}

QToolButton *SearchHead::button(const QString &name, const QString &icon)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setAutoRaise(true);
    if (!icon.isEmpty())
        made->setIcon(QIcon::fromTheme(icon));
    return made;
}

void SearchHead::makeNameLine()
{
    m_name->setObjectName(u"searchName"_s);
    m_name->setMaxLength(80);
    m_keep->setObjectName(u"searchKeep"_s);
    m_nameLine->setObjectName(u"searchNameLine"_s);
    auto *line = new QHBoxLayout(m_nameLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_nameLabel);
    line->addWidget(m_name, 1);
    line->addWidget(m_keep);
    m_nameLine->hide();
    const auto keep = [this] {
        const QString name = m_name->text().simplified();
        if (name.isEmpty())
            return;
        m_nameLine->hide();
        emit named(name);
    };
    connect(m_keep, &QToolButton::clicked, this, keep);
    connect(m_name, &QLineEdit::returnPressed, this, keep);
}

void SearchHead::makeLayout()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    for (QWidget *tool : std::initializer_list<QWidget *> {m_more, m_order, m_concordance, m_build, m_save, m_help, m_menu})
        tools->addWidget(tool);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_count);
    line->addLayout(tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_nameLine);
}

void SearchHead::show(const presentation::SearchController &search)
{
    m_sentence->setText(search.sentence());
    m_count->setText(search.countText());
    m_more->setVisible(search.hasMore());
    m_order->setVisible(search.hasHits());
    m_concordance->setVisible(search.hasHits());
    m_save->setVisible(search.hasQuery() && !search.isReadOnly());
    if (!search.hasQuery())
        m_nameLine->hide();
}

void SearchHead::askForName(const QString &proposed)
{
    m_name->setText(proposed);
    m_nameLine->show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

HitOrder SearchHead::order() const
{
    return HitOrder(m_order->currentData().toInt());
}

void SearchHead::retranslate()
{
    m_more->setText(tr("Show More"));
    //: How hits are sorted.
    const QStringList orders {tr("Best first"), tr("Newest first"), tr("Oldest first"), tr("By symbol")};
    for (int order = 0; order < orders.size(); ++order)
        m_order->setItemText(order, orders.at(order));
    m_order->setAccessibleName(tr("Order"));
    const auto name = [](QToolButton *tool, const QString &text) {
        tool->setToolTip(text);
        tool->setAccessibleName(text);
    };
    //: A table with each match in the middle of its line.
    name(m_concordance, tr("Concordance: each match in its line"));
    name(m_build, tr("Query builder"));
    name(m_save, tr("Save this search"));
    name(m_help, tr("What one can type"));
    name(m_menu, tr("More"));
    m_nameLabel->setText(tr("Save this search as"));
    m_name->setAccessibleName(tr("Name of the search"));
    m_keep->setText(tr("Save"));
}

}
