// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotationeditor.h"

#include "recordchooser.h"

#include <presentation/shared/names.h>
#include <presentation/suggestions/quotationtext.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr model::Attribution kAll[]
    = {model::Attribution::OnTheRecord, model::Attribution::ChathamHouse, model::Attribution::NeedsClearance};

QString meaningOf(model::Attribution attribution)
{
    switch (attribution) {
    case model::Attribution::OnTheRecord:
        return QuotationEditor::tr("Words and name may be used.");
    case model::Attribution::ChathamHouse:
        return QuotationEditor::tr("The words may be used, not the name: a briefing pack prints the words alone.");
    case model::Attribution::NeedsClearance:
        return QuotationEditor::tr("Nothing may be used yet: a briefing pack leaves the words out.");
    }
    Q_UNREACHABLE_RETURN({});
}

}

QuotationEditor::QuotationEditor(presentation::AsyncLibrary &library, QWidget *parent)
    : QFrame(parent)
    , m_library(library)
    , m_words(new QLabel(this))
    , m_statusLabel(new QLabel(this))
    , m_status(new QComboBox(this))
    , m_meaning(new QLabel(this))
    , m_speakerLabel(new QLabel(this))
    , m_speaker(new QPushButton(this))
    , m_eventLabel(new QLabel(this))
    , m_event(new QPushButton(this))
    , m_source(new QPushButton(this))
{
    setObjectName(u"quotationEditor"_s);
    makeLayout();
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        model::QuotationState wanted = state();
        wanted.attribution = kAll[index];
        m_meaning->setText(meaningOf(kAll[index]));
        if (wanted != state())
            emit changed(wanted);
    });
    using enum model::RecordKind;
    connect(m_speaker, &QPushButton::clicked, this,
        [this] { choose(m_speaker, {Person, Organisation, State, Body}, tr("Nobody"), &model::QuotationState::speaker); });
    connect(m_event, &QPushButton::clicked, this, [this] { choose(m_event, {Event}, tr("None"), &model::QuotationState::event); });
    connect(m_source, &QPushButton::clicked, this, [this] {
        if (m_row)
            emit placeRequested(
                presentation::Location {m_row->document.id, m_row->quotation.language, model::Address(m_row->address), m_row->quotation.passage}, presentation::OpenIn::SameTab);
    });
    retranslated(this, [this] { retranslate(); });
}

void QuotationEditor::makeLayout()
{
    m_words->setObjectName(u"quotationWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_status->setObjectName(u"quotationStatus"_s);
    m_speaker->setObjectName(u"quotationSpeaker"_s);
    m_event->setObjectName(u"quotationEvent"_s);
    m_source->setObjectName(u"quotationSource"_s);
    m_source->setFlat(true);
    m_source->setIcon(QIcon::fromTheme(u"go-jump"_s));
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_statusLabel->setBuddy(m_status);
    m_speakerLabel->setBuddy(m_speaker);
    m_eventLabel->setBuddy(m_event);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(m_statusLabel, m_status);
    form->addRow(nullptr, m_meaning);
    form->addRow(m_speakerLabel, m_speaker);
    form->addRow(m_eventLabel, m_event);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_words);
    column->addLayout(form);
    column->addWidget(m_source, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void QuotationEditor::retranslate()
{
    m_statusLabel->setText(tr("Status"));
    m_speakerLabel->setText(tr("Speaker"));
    m_eventLabel->setText(tr("Event"));
    m_source->setText(tr("Show in Text"));
    m_status->clear();
    for (const model::Attribution attribution : kAll)
        m_status->addItem(presentation::names::attribution(attribution));
    showQuotation();
}

void QuotationEditor::setQuotation(const model::QuotationRow &row)
{
    m_row = row;
    showQuotation();
}

void QuotationEditor::showQuotation()
{
    const bool isWritable = m_row && !m_library.library().isReadOnly();
    for (QWidget *widget : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_speaker), static_cast<QWidget *>(m_event)})
        widget->setEnabled(isWritable);
    m_source->setEnabled(m_row.has_value());
    if (!m_row)
        return;
    const model::Attribution attribution = m_row->quotation.attribution;
    //: Words that somebody said, in marks of quotation.
    m_words->setText(tr("“%1”").arg(presentation::names::isolated(m_row->quotation.words)));
    m_status->setCurrentIndex(int(attribution));
    m_meaning->setText(meaningOf(attribution));
    const QString speaker = presentation::speakerText(*m_row);
    m_speaker->setText(speaker.isEmpty() ? tr("Nobody") : speaker);
    m_event->setText(m_row->event.id.isValid() ? presentation::names::record(m_row->event) : tr("None"));
}

model::QuotationState QuotationEditor::state() const
{
    const model::Quotation &quotation = m_row->quotation;
    return {quotation.id, quotation.attribution, quotation.speaker, quotation.event, true};
}

void QuotationEditor::choose(QPushButton *field, const QList<model::RecordKind> &kinds, const QString &none, Field member)
{
    auto *chooser = new RecordChooser(m_library, kinds, window());
    chooser->setNobody(none);
    connect(chooser, &RecordChooser::chosen, this, [this, member](base::RecordId record) {
        if (!m_row)
            return;
        model::QuotationState wanted = state();
        wanted.*member = record;
        if (wanted != state())
            emit changed(wanted);
    });
    chooser->popUp(field);
}

}
