// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/label_key.h"

namespace circumspect::model {

QString labelKey(QStringView label)
{
    return label.toString().normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
}

}  // namespace circumspect::model
