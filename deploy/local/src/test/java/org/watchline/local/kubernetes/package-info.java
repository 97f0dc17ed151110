/** That the manifests for Kubernetes are valid, and say of the services what the services say of themselves. */
@NullMarked
package org.watchline.local.kubernetes;

import org.jspecify.annotations.NullMarked;
