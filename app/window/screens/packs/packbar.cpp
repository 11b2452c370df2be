// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packbar.h"

#include <application/packs.h>
#include <presentation/settings/language.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace window {

PackBar::PackBar(bool isReadOnly, QWidget *parent)
    : QWidget(parent)
    , m_print(makeButton(u"packPrint"_s, u"document-print"_s))
    , m_save(makeButton(u"packSaveAs"_s, u"document-save-as"_s))
    , m_template(makeButton(u"packTemplate"_s, u"document-properties"_s))
    , m_languages(makeButton(u"packLanguages"_s, u"view-split-left-right"_s))
    , m_length(new QLabel(this))
{
    setObjectName(u"packBar"_s);
    m_length->setObjectName(u"packLength"_s);
    m_length->setForegroundRole(QPalette::PlaceholderText);
    auto *menu = new QMenu(m_save);
    const QStringList endings = application::packEndings();
    for (const QString &ending : endings) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(u"packFormat_"_s + ending);
        action->setData(ending);
        connect(action, &QAction::triggered, this, [this, ending] { emit saveRequested(ending); });
        m_formats.append(action);
    }
    m_save->setMenu(menu);
    m_save->setPopupMode(QToolButton::InstantPopup);
    auto *templates = new QMenu(m_template);
    m_chooseTemplate = templates->addAction(QString());
    m_chooseTemplate->setObjectName(u"packChooseTemplate"_s);
    m_saveTemplate = templates->addAction(QString());
    m_saveTemplate->setObjectName(u"packSaveTemplate"_s);
    m_template->setMenu(templates);
    m_template->setPopupMode(QToolButton::InstantPopup);
    m_template->setEnabled(!isReadOnly);
    connect(m_chooseTemplate, &QAction::triggered, this, &PackBar::templateRequested);
    connect(m_saveTemplate, &QAction::triggered, this, &PackBar::saveTemplateRequested);
    auto *languages = new QMenu(m_languages);
    for (const QString &language : {QString(), u"ar"_s, u"zh"_s, u"en"_s, u"fr"_s, u"ru"_s, u"es"_s}) {
        QAction *action = languages->addAction(presentation::Language::ownName(language));
        action->setObjectName(u"packBeside_"_s + language);
        action->setData(language);
        connect(action, &QAction::triggered, this, [this, language] { emit secondLanguageRequested(language); });
        m_seconds.append(action);
    }
    m_languages->setMenu(languages);
    m_languages->setPopupMode(QToolButton::InstantPopup);
    m_languages->setEnabled(!isReadOnly);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 8);
    row->setSpacing(4);
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addWidget(m_template);
    row->addWidget(m_languages);
    row->addStretch();
    row->addWidget(m_length);
    connect(m_print, &QToolButton::clicked, this, &PackBar::printRequested);
    retranslated(this, [this] { retranslate(); });
}

QToolButton *PackBar::makeButton(const QString &name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

void PackBar::setLength(int pages, int words, int minutes)
{
    m_pages = pages;
    m_words = words;
    m_minutes = minutes;
    retranslate();
}

void PackBar::retranslate()
{
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as"));
    //: A button: the template that arranges a briefing pack.
    m_template->setText(tr("Template"));
    //: A button: which language stands beside the paragraphs of a briefing pack.
    m_languages->setText(tr("Languages"));
    m_languages->setToolTip(tr("Print paragraphs in two languages, side by side"));
    m_seconds.first()->setText(tr("One language"));
    m_chooseTemplate->setText(tr("Choose Template…"));
    m_saveTemplate->setText(tr("Save as Template…"));
    const QHash<QString, QString> names {{u"pdf"_s, tr("PDF…")}, {u"docx"_s, tr("Word (DOCX)…")}, {u"odt"_s, tr("OpenDocument (ODT)…")},
        {u"html"_s, tr("Web page (HTML)…")}, {u"md"_s, tr("Markdown…")}, {u"txt"_s, tr("Plain text…")}};
    for (QAction *action : std::as_const(m_formats))
        action->setText(names.value(action->data().toString()));
    m_length->setText(m_pages > 0 ? lengthText() : QString());
    m_length->setToolTip(tr("Reading time at 200 words a minute"));
}

QString PackBar::lengthText() const
{
    //: The length of a briefing pack, beside its words and minutes.
    return presentation::names::subtitle({tr("%Ln page(s)", nullptr, m_pages),
        //: The length of a briefing pack, beside its pages and minutes.
        tr("%Ln word(s)", nullptr, m_words),
        //: The length of a briefing pack: minutes of reading, short.
        tr("%Ln min", nullptr, m_minutes)});
}

}
